import { expect, it } from 'vitest';

import { relativeRankLine } from './relative-rank-line';

// Worked from the formula in Low & Low (2004): the midpoint of each share of the cumulative population.
const populations = [320, 260, 210, 160, 110];
const midpoints = [0.1509, 0.4245, 0.6462, 0.8208, 0.9481];

it('the line through the midpoints of the population shares runs from 0 to 1', () => {
	const { atMost, atLeast } = relativeRankLine(populations)(midpoints);
	expect(atMost).toBeCloseTo(0, 3);
	expect(atLeast).toBeCloseTo(1, 3);
});

it('the line through one value for every group is level', () => {
	const { atMost, atLeast } = relativeRankLine(populations)([7, 7, 7, 7, 7]);
	expect(atMost).toBeCloseTo(7, 12);
	expect(atLeast).toBeCloseTo(7, 12);
});
