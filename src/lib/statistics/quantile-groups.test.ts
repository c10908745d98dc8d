import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { measurement } from './legal-input.test-data';
import { quantileGroups } from './quantile-groups';

describe('quantile groups', () => {
	it('cut ten areas into five pairs, in the order the areas were given', () => {
		expect(quantileGroups([3, 1, 2, 5, 4, 9, 8, 7, 6, 10], { groups: 5 })).toEqual([
			2, 1, 1, 3, 2, 5, 4, 4, 3, 5
		]);
	});

	// OHID's algorithm on twelve areas: the first and sixth tenths hold two areas.
	it('give every tenth an area when twelve are cut into ten', () => {
		const groups = quantileGroups([...Array(12).keys()], { groups: 10 }) as number[];
		expect(new Set(groups)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
	});

	it('put the highest values in group 1 where asked', () => {
		expect(quantileGroups([1, 2, 3, 4], { groups: 2, firstGroup: 'highest' })).toEqual([
			2, 2, 1, 1
		]);
	});

	it('put areas that tie in the same group', () => {
		const groups = quantileGroups([1, 1, 1, 1, 5, 6], { groups: 3 }) as number[];
		expect(new Set(groups.slice(0, 4)).size).toBe(1);
	});

	it('are refused where there are fewer areas than groups', () => {
		expect(quantileGroups([1, 2, 3], { groups: 5 })).toEqual({ unavailable: 'too-few' });
		expect(quantileGroups([], { groups: 5 })).toEqual({ unavailable: 'too-few' });
	});

	it('run from 1 to the number of groups and rise with the value', () => {
		fc.assert(
			fc.property(
				fc.array(measurement, { minLength: 10, maxLength: 80 }),
				fc.integer({ min: 1, max: 10 }),
				(values, groups) => {
					const assigned = quantileGroups(values, { groups }) as number[];
					const pairs = values.map((value, index) => ({ value, group: assigned[index] ?? 0 }));
					pairs.sort((a, b) => a.value - b.value);
					const inOrder = pairs.map(({ group }) => group);
					expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
					expect(Math.min(...inOrder)).toBe(1);
					expect(Math.max(...inOrder)).toBeLessThanOrEqual(groups);
				}
			)
		);
	});

	it('refuse values that are not finite and groups that are not whole', () => {
		expect(() => quantileGroups([1, Number.NaN], { groups: 2 })).toThrow(RangeError);
		expect(() => quantileGroups([1, 2], { groups: 0 })).toThrow(RangeError);
		expect(() => quantileGroups([1, 2], { groups: 1.5 })).toThrow(RangeError);
	});
});
