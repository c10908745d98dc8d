import { expect, test } from 'vitest';

import type { Standing } from '$lib/readings/standing';
import { gldGapFsm } from '$lib/catalogue/measures/gaps';

import { neededWords, statusWords } from './standing-words';

const gap = (children: number, of: number) =>
	neededWords({ measure: gldGapFsm, needed: { children, of, goal: undefined } } as Standing);

test('the children that would close a gap are told with their group, one or many', () => {
	expect(gap(3, 1203)).toBe('3 more of these 1,203 children would close it.');
	expect(gap(1, 2)).toBe('1 more of these 2 children would close it.');
	expect(gap(1, 1)).toBe('The one child of this group would close it.');
	expect(gap(0, 8)).toBeUndefined();
});

test('a figure without an interval stands beside its comparator, and is said not to be judged', () => {
	const figure = { kind: 'available', value: 0.906, lower: undefined };
	const comparator = { area: { name: 'England' }, figure: { value: 0.889 } };
	expect(
		statusWords({
			status: 'not-comparable',
			measure: gldGapFsm,
			figure,
			comparator
		} as unknown as Standing)
	).toMatch(/^England 88\.9.*, not judged$/);
});
