import { describe, expect, it } from 'vitest';

import { crossesSeriesBreak, sinceLatestBreak } from './series-break';

describe('series break', () => {
	const seriesBreaks = [2022];

	it('is crossed by a stretch that steps over its first period', () => {
		expect(crossesSeriesBreak({ first: 2019, last: 2022, seriesBreaks })).toBe(true);
		expect(crossesSeriesBreak({ first: 2022, last: 2019, seriesBreaks })).toBe(true);
		expect(crossesSeriesBreak({ first: 2022, last: 2024, seriesBreaks })).toBe(false);
		expect(crossesSeriesBreak({ first: 2018, last: 2021, seriesBreaks })).toBe(false);
	});

	it('leaves only the points of the current definition', () => {
		const points = [2018, 2019, 2022, 2023].map((period) => ({ period }));
		expect(sinceLatestBreak(points, seriesBreaks).map(({ period }) => period)).toEqual([
			2022, 2023
		]);
	});

	it('still to come changes nothing', () => {
		const points = [{ period: 2018 }, { period: 2019 }];
		expect(sinceLatestBreak(points, seriesBreaks)).toEqual(points);
		expect(sinceLatestBreak([], seriesBreaks)).toEqual([]);
	});
});
