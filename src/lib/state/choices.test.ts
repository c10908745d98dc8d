import { expect, test } from 'vitest';

import { choicesOf, parametersOf } from './choices';

test('choices written as parameters are read back as they were', () => {
	const choices = {
		placeId: 'centre:NEW/7 #1%&=?',
		year: '2024/25',
		comparatorId: 'E92000001',
		level: 'centre',
		periodKind: 'financial-quarter',
		order: 'urgency',
		at: 'definition'
	} as const;
	expect(choicesOf(new URLSearchParams(parametersOf(choices)))).toEqual(choices);
});

test('a choice left open is not written, and a parameter of another name is no choice', () => {
	expect(parametersOf({ placeId: undefined, year: '2024/25' })).toBe('year=2024/25');
	expect(parametersOf({})).toBe('');
	expect(choicesOf(new URLSearchParams('placeId=x&utm_source=y'))).toEqual({});
});
