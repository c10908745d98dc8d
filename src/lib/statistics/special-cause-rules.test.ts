import { describe, expect, it } from 'vitest';

import type { SideOfMean } from './special-cause-rules';
import {
	belongsToSeven,
	belongsToTwoInThree,
	completesRunOnOneSide,
	completesTrend
} from './special-cause-rules';

// Inputs and expected outputs are those of NHSRplotthedots, test-ptd_calculate_point_type.R.

const ones = (n: number, side: SideOfMean = 1) => Array<SideOfMean>(n).fill(side);
const zeros = (n: number) => Array<number>(n).fill(0);
const flags = (numbers: readonly number[]) => numbers.map((number) => number === 1);

describe('seven points on one side of the mean', () => {
	it.each([
		[[], []],
		[ones(6), zeros(6)],
		[[...ones(6), -1], zeros(7)],
		[
			[...ones(8), -1],
			[0, 0, 0, 0, 0, 0, 1, 1, 0]
		],
		[
			[...ones(8, -1), 1],
			[0, 0, 0, 0, 0, 0, 1, 1, 0]
		],
		[
			[-1, ...ones(8), -1],
			[0, 0, 0, 0, 0, 0, 0, 1, 1, 0]
		]
	] as const)('of %j are complete at %j', (sides, expected) => {
		expect(completesRunOnOneSide(sides)).toEqual(flags(expected));
	});
});

describe('a trend of seven points', () => {
	it.each([
		[[], []],
		[[1, 2, 3, 4, 5, 6], zeros(6)],
		[[1, 2, 3, 3, 4, 5, 6], zeros(7)],
		[
			[1, 2, 3, 4, 5, 6, 7],
			[...zeros(6), 1]
		],
		[
			[2, 1, 2, 3, 4, 5, 6, 7, 3],
			[...zeros(7), 1, 0]
		],
		[
			[7, 6, 5, 4, 3, 2, 1],
			[...zeros(6), -1]
		],
		[
			[2, 7, 6, 5, 4, 3, 2, 1, 3],
			[...zeros(7), -1, 0]
		]
	])('of %j is complete at %j', (values, expected) => {
		expect(completesTrend(values)).toEqual(expected);
	});
});

describe('the points of a seven', () => {
	it.each([
		[zeros(6), zeros(6)],
		[
			[...zeros(6), 1, 0],
			[1, 1, 1, 1, 1, 1, 1, 0]
		],
		[
			[...zeros(7), 1, 0],
			[0, 1, 1, 1, 1, 1, 1, 1, 0]
		]
	])('complete at %j are %j', (completes, expected) => {
		expect(belongsToSeven(flags(completes))).toEqual(flags(expected));
	});
});

describe('two in three near the limits', () => {
	const alternating: SideOfMean[] = [1, -1, 1, -1, 1, -1, 1];

	it.each([
		[[], [], []],
		[zeros(3), ones(3), zeros(3)],
		[[1, 0, 1], ones(3), [1, 1, 1]],
		[[0, 1, 1], ones(3), [1, 1, 1]],
		[[1, 1, 0], ones(3), [1, 1, 1]],
		[[0, 0, 1, 0, 1, 0, 0], ones(7), [0, 0, 1, 1, 1, 0, 0]],
		[[0, 0, 1, 1, 0, 0, 0], ones(7), [0, 1, 1, 1, 1, 0, 0]],
		[[1, 0, 1], [1, -1, 1], zeros(3)],
		[[0, 0, 1, 0, 1, 0, 0], alternating, zeros(7)],
		[[0, 0, 1, 1, 0, 0, 0], alternating.map((side) => -side), zeros(7)]
	])('of %j on sides %j are %j', (near, sides, expected) => {
		expect(
			belongsToTwoInThree({ isNearLimits: flags(near), sides: sides as SideOfMean[] })
		).toEqual(flags(expected));
	});

	it('need a side for each point', () => {
		expect(() => belongsToTwoInThree({ isNearLimits: [true], sides: [] })).toThrow(RangeError);
	});
});
