import { expect, test } from 'vitest';

import { handWorked } from './hand-worked';

const nowhere = () => undefined;

test.each([
	['no count at all', []],
	['only what is not counted', [['a list of April is not counted', undefined]]],
	['no unit in the numerator', [['grade 3 is not good', '0/1']]],
	['no unit outside the numerator', [['grade 2 is good', '1/1']]]
] as const)('a share is not held by %s', (_, counts) => {
	expect(() => handWorked('settings-good-outstanding', nowhere, counts)).toThrow(RangeError);
});

test('a measure that has no query of its own cannot be held', () => {
	expect(() => handWorked('mmr2-gap-imd', nowhere, [['one of two', '1/2']])).toThrow(
		'expected a counted measure, found mmr2-gap-imd'
	);
});
