import { expect, test } from 'vitest';

import { isUnavailable } from './estimate';
import { linearTrend } from './linear-trend';
import { recentTrend } from './recent-trend';

const years = (counts: readonly number[], denominators: readonly number[]) =>
	counts.map((count, i) => ({ period: 2020 + i, count, denominator: denominators[i]! }));
const found = (points: Parameters<typeof linearTrend>[0]) => {
	const line = linearTrend(points);
	if (isUnavailable(line)) throw new Error(`no line: ${line.unavailable}`);
	return line;
};

// Domain reference section 6: chi-square 21.493 and 4.517.
test.each([
	[[1820, 1795, 1762, 1741, 1718], [2000, 1990, 1985, 1980, 1975], 21.493],
	[[612, 598, 621, 640, 655], [900, 890, 905, 910, 915], 4.517]
])('of five years of counts has the chi-square of the recent trend', (counts, of, chiSquare) => {
	expect(found(years(counts, of)).chiSquare).toBeCloseTo(chiSquare, 3);
});

test('of five years of values has the slope and the test of the recent trend', () => {
	const points = [70, 72, 71, 75, 78].map((value, i) => ({
		period: 2020 + i,
		value,
		interval: { lower: value - 2 - i / 4, upper: value + 2 + i / 4, confidence: 0.95 }
	}));
	const trend = recentTrend(points);
	if (isUnavailable(trend)) throw new Error(trend.unavailable);
	const line = found(points);
	expect(line.chiSquare).toBeCloseTo(trend.chiSquare, 10);
	expect(line.slope).toBeCloseTo(trend.slope, 10);
});

test('of shares on a line is that line, whatever their sizes', () => {
	const line = found(years([100, 220, 480], [200, 400, 800]));
	expect(line.slope).toBeCloseTo(0.05, 12);
	expect(line).toMatchObject({ first: 2020, last: 2022, isOneSigned: true });
});

test('counts a year that is missing as time that went by', () => {
	const [one, two, , three] = years([50, 60, 0, 80], [100, 100, 1, 100]);
	expect(found([one!, two!, three!]).slope).toBeCloseTo(0.1, 12);
});

test('does not keep its direction where one year makes it', () => {
	expect(found(years([700, 500, 700, 510], [1000, 1000, 1000, 1000])).isOneSigned).toBe(false);
	expect(found(years([0, 10, 20], [100, 100, 100])).isOneSigned).toBe(true);
});

test('is refused for two years, and where it is nobody throughout', () => {
	expect(linearTrend(years([1, 2], [5, 5]))).toEqual({ unavailable: 'too-few' });
	expect(linearTrend(years([0, 0, 0], [5, 5, 5]))).toEqual({ unavailable: 'no-variation' });
});
