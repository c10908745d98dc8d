import { describe, expect, it } from 'vitest';

import { pooledYears } from './pooled-years';
import { proportion } from './proportion';

const year = (period: number, count: number, denominator: number) => ({
	period,
	count,
	denominator
});
const four = [year(2021, 3, 10), year(2022, 8, 12), year(2023, 5, 9), year(2024, 7, 10)];

describe('pooled years', () => {
	it('add counts and denominators, and never average percentages', () => {
		const [first, second, ...none] = pooledYears(four);
		expect(first).toEqual({
			first: 2021,
			last: 2023,
			count: 16,
			denominator: 31,
			...proportion({ count: 16, denominator: 31 })
		});
		expect(second).toMatchObject({ first: 2022, last: 2024, count: 20, denominator: 31 });
		expect(none).toEqual([]);
	});

	it('come out the same whatever order the years are given in', () => {
		expect(pooledYears([...four].reverse())).toEqual(pooledYears(four));
	});

	it('are not collected where a year is missing', () => {
		expect(pooledYears(four.filter(({ period }) => period !== 2022))).toEqual([
			{ first: 2021, last: 2023, unavailable: 'not-collected' },
			{ first: 2022, last: 2024, unavailable: 'not-collected' }
		]);
	});

	it('carry the reason of a year that is hidden', () => {
		const points = [...four.slice(0, 2), { period: 2023, unavailable: 'suppressed' }] as const;
		expect(pooledYears(points)).toEqual([{ first: 2021, last: 2023, unavailable: 'suppressed' }]);
	});

	it('are refused across a series break, and begin again after it', () => {
		expect(pooledYears(four, { seriesBreaks: [2022] })).toMatchObject([
			{ first: 2021, unavailable: 'series-break' },
			{ first: 2022, count: 20 }
		]);
	});

	it('of no years, or fewer than asked for, are none', () => {
		expect(pooledYears([])).toEqual([]);
		expect(pooledYears(four.slice(0, 2))).toEqual([]);
	});

	it('of one year are that year', () => {
		expect(pooledYears(four.slice(0, 1), { years: 1 })).toMatchObject([
			{ count: 3, denominator: 10 }
		]);
	});

	it('refuse a repeated year, a fraction of a year, and counts that cannot be', () => {
		expect(() => pooledYears([...four, ...four])).toThrow(RangeError);
		expect(() => pooledYears(four, { years: 1.5 })).toThrow(RangeError);
		expect(() => pooledYears([year(2021, 3, 2)], { years: 1 })).toThrow(RangeError);
	});
});
