import { expect, test } from 'vitest';

import { breakdownById } from './breakdowns';
import { englandSeries, englandSources } from './england-series';
import { measureById } from './measures';
import { period } from './period';

/** What is held, as `measure breakdown=category`, then each year with its percentage and denominator. */
function held(): Record<string, string> {
	const lines: Record<string, string[]> = {};
	for (const {
		measureId,
		breakdown,
		category,
		periodId,
		value,
		denominator,
		status
	} of englandSeries) {
		const figure = value === undefined ? status : (100 * value).toFixed(1);
		(lines[`${measureId} ${breakdown}=${category}`] ??= []).push(
			`${periodId} ${figure}${denominator === undefined ? '' : ` of ${denominator}`}`
		);
	}
	return Object.fromEntries(
		Object.entries(lines).map(([series, years]) => [series, years.join(', ')])
	);
}

// Copied by hand from the publications, apart from the series itself.
test('the England series holds these figures and no others', () => {
	expect(held()).toEqual({
		'gld-percent all=all':
			'2012/13 51.7, 2013/14 60.4, 2014/15 66.3, 2015/16 69.3, 2016/17 70.7 of 669864, 2017/18 71.5 of 652349, 2018/19 71.8 of 638946, ' +
			'2019/20 not-collected, 2020/21 not-collected, ' +
			'2021/22 65.2 of 622583, 2022/23 67.2 of 618891, 2023/24 67.7 of 608217, 2024/25 68.3 of 589471',
		'gld-percent sex=female': '2021/22 71.9, 2022/23 74.2, 2023/24 75.0',
		'gld-percent sex=male': '2021/22 58.7, 2022/23 60.6, 2023/24 60.7',
		'gld-percent fsm=eligible': '2017/18 56.6, 2021/22 49.1, 2022/23 51.6, 2023/24 51.5',
		'gld-percent fsm=not eligible': '2017/18 73.8, 2021/22 69.5, 2022/23 71.5, 2023/24 72.0',
		'gld-gap-fsm all=all': '2013/14 18.9, 2014/15 17.7',
		'mmr1-24m all=all': '2016/17 91.6, 2023/24 88.9, 2024/25 88.9',
		'mmr1-5y all=all': '2015/16 94.8, 2016/17 95.0, 2023/24 91.9, 2024/25 91.9',
		'mmr2-5y all=all': '2017/18 87.2, 2023/24 83.9, 2024/25 83.7',
		'funded-2yo-takeup all=all':
			'2015/16 68.0, 2016/17 71.0, 2017/18 72.0, 2018/19 68.0, 2022/23 74.0, 2023/24 75.0, 2024/25 65.0',
		'asq3-all-five all=all': '2021/22 81.1, 2022/23 79.2',
		'breastfeeding-6-8w all=all': '2017/18 42.7, 2019/20 48.0, 2022/23 49.2, 2023/24 52.7'
	});
});

test('years for which no figure was read in its publication are left out', () => {
	const years = (measureId: string, breakdown = 'all') =>
		englandSeries
			.filter((o) => o.measureId === measureId && o.breakdown === breakdown)
			.map(({ periodId }) => periodId);
	for (const year of [
		'2012/13',
		'2013/14',
		'2014/15',
		'2015/16',
		'2017/18',
		'2018/19',
		'2019/20',
		'2020/21',
		'2021/22',
		'2022/23'
	])
		expect(years('mmr1-24m')).not.toContain(year);
	for (const year of [
		'2012/13',
		'2013/14',
		'2014/15',
		'2017/18',
		'2018/19',
		'2019/20',
		'2020/21',
		'2021/22',
		'2022/23'
	])
		expect(years('mmr1-5y')).not.toContain(year);
	for (const year of [
		'2012/13',
		'2013/14',
		'2014/15',
		'2015/16',
		'2016/17',
		'2018/19',
		'2019/20',
		'2020/21',
		'2021/22',
		'2022/23'
	])
		expect(years('mmr2-5y')).not.toContain(year);
	for (const year of ['2012/13', '2015/16', '2016/17', '2018/19', '2024/25'])
		expect(years('gld-percent', 'fsm')).not.toContain(year);
	for (const year of ['2019/20', '2020/21', '2021/22'])
		expect(years('funded-2yo-takeup')).not.toContain(year);
});

// Department for Education, gaps as published: 17.2 in 2017/18, 20.4, 19.9 and 20.5 in 2021/22 to 2023/24.
test('the two free-school-meals rates of a year lie the published gap apart', () => {
	const rate = (periodId: string, category: string) =>
		englandSeries.find(
			(o) => o.breakdown === 'fsm' && o.category === category && o.periodId === periodId
		)!.value!;
	const gaps = ['2017/18', '2021/22', '2022/23', '2023/24'].map((year) =>
		(100 * (rate(year, 'not eligible') - rate(year, 'eligible'))).toFixed(1)
	);
	expect(gaps).toEqual(['17.2', '20.4', '19.9', '20.5']);
});

test('each figure is of a measure, period, breakdown and table that exist, and is there once', () => {
	const keys = englandSeries.map(
		(o) => `${o.measureId} ${o.periodId} ${o.breakdown} ${o.category}`
	);
	expect(new Set(keys).size).toBe(keys.length);
	for (const { measureId, periodId, periodKind, breakdown, category, sourceId } of englandSeries) {
		const measure = measureById(measureId);
		expect(measure?.periodKinds).toContain(periodKind);
		expect(period(periodId, periodKind).id).toBe(periodId);
		if (breakdown !== 'all')
			expect(breakdownById(breakdown).categories.map(({ id }) => id)).toContain(category);
		expect(englandSources.map(({ id }) => id)).toContain(sourceId);
	}
});

test('each table of the series says how many figures came from it and under which licence', () => {
	expect(englandSources.reduce((sum, { rows }) => sum + rows, 0)).toBe(englandSeries.length);
	for (const { rows, licence, title, isIllustrative } of englandSources) {
		expect(rows).toBeGreaterThan(0);
		expect(licence).toBe('Open Government Licence v3.0');
		expect(title).toMatch(/: England$/);
		expect(isIllustrative).toBe(false);
	}
});
