import { expect, test } from 'vitest';

import { areaIdOf, placeSegment } from './place-path';

test.each([
	'centre:RE',
	'locality:north',
	'E07000132',
	'centre:NEW/7 #1%',
	'centre:Café~?',
	'centre:a-b:c'
])('the address of %s leads back to it', (areaId) => {
	expect(areaIdOf(placeSegment(areaId))).toBe(areaId);
});

test('an address holds only what any file name may hold', () => {
	expect(placeSegment('centre:RE')).toBe('centre-RE');
	expect(placeSegment('centre:NEW/7 #1%')).toBe('centre-NEW~2F7~20~231~25');
});

test('an address that no area could have stands for itself', () => {
	expect(areaIdOf('~zz')).toBe('~zz');
});
