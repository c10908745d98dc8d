import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { poolYears } from '$lib/measures/pool-years';
import { sql } from '$lib/sql';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { reportedFigures } from './reported-figures';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const columns =
	'measure,place,place_name,period,breakdown,group,numerator,denominator,value,source,note';
const load = (...rows: readonly string[]) => bench.load(reportedFigures, columns, ...rows);

test('a figure with its counts, or with its value alone, is kept as reported', async () => {
	const report = await load(
		'gld-percent,E10000018,Leicestershire,2022/23,,,4500,6500,,Annual review 2023,',
		'Ready for school,Leicestershire,,2018-19,,,,,71.5,Annual review 2019,from a chart',
		'Under-fives seen,E10000018,,2019/20,,,15000,30000,50.0,Annual review 2020,',
		'reach-seen,centre:12,Mill Lane,2019/20,,,450,900,,Annual review 2020,'
	);
	expect(await bench.observed()).toEqual([
		'gld-percent E10000018 2022/23 all=all 4500 6500 - ok',
		'gld-percent E10000018 2018/19 all=all - - 0.715 ok',
		'reach-seen E10000018 2019/20 all=all 15000 30000 - ok',
		'reach-seen centre:12 2019/20 all=all 450 900 - ok'
	]);
	expect(
		await bench.engine.rows(
			sql`SELECT DISTINCT measure_id, period_kind, basis FROM observation ORDER BY ALL`
		)
	).toEqual([
		{ measure_id: 'gld-percent', period_kind: 'academic-year', basis: 'as-reported' },
		{ measure_id: 'reach-seen', period_kind: 'financial-year', basis: 'as-reported' }
	]);
	expect(
		await bench.engine.rows(
			sql`SELECT area_id, area_level, name, parent_id FROM published_area ORDER BY area_id`
		)
	).toEqual([
		{
			area_id: 'E10000018',
			area_level: 'authority',
			name: 'Leicestershire',
			parent_id: 'E12000004'
		},
		{ area_id: 'centre:12', area_level: 'centre', name: 'Mill Lane', parent_id: null }
	]);
	expect(report).toMatchObject({ rowsIn: 4, rowsUsed: 4, source: { licence: undefined } });
	expect(report.source?.publisher).toBeUndefined();
	expect(report.problems.map(({ message }) => message)).toEqual([
		'These figures are shown as they were reported: nothing here was counted from records.',
		'They were reported in “Annual review 2020” (2), “Annual review 2019” (1), “Annual review 2023” (1).'
	]);
});

test('a group is told by its name, with its breakdown where two have one of that name', async () => {
	const report = await load(
		'gld-percent,E10000018,,2022/23,,Girls,2500,3300,,Review,',
		'gld-percent,E10000018,,2022/23,fsm,eligible,300,700,,Review,',
		'gld-percent,E10000018,,2022/23,,Other,30,70,,Review,',
		'gld-percent,E10000018,,2022/23,Ethnic group,Other,30,70,,Review,',
		'gld-percent,E10000018,,2022/23,,Everyone,4500,6500,,Review,'
	);
	expect(await bench.observed()).toEqual([
		'gld-percent E10000018 2022/23 sex=female 2500 3300 - ok',
		'gld-percent E10000018 2022/23 fsm=eligible 300 700 - ok',
		'gld-percent E10000018 2022/23 ethnicity=other 30 70 - ok',
		'gld-percent E10000018 2022/23 all=all 4500 6500 - ok'
	]);
	expect(report).toMatchObject({ rowsIn: 5, rowsUsed: 4 });
});

test('values are in the unit of their measure: points, pounds, numbers and quarters', async () => {
	await load(
		'Free-school-meals gap,E10000018,,2022/23,,,,,26.6,Review,',
		'cost-per-child-reached,E10000018,,2022/23,,,,,£312.50,Review,',
		'volunteers-active,E10000018,,2022/23,,,41,,,Review,',
		'mmr1-24m,England,,2019/20 Q2,,,,,90.5,Review,',
		'mmr2-5y,E10000018,,2022/23,,,*,900,,Review,'
	);
	expect(await bench.observed()).toEqual([
		'gld-gap-fsm E10000018 2022/23 all=all - - 0.266 ok',
		'cost-per-child-reached E10000018 2022/23 all=all - - 312.5 ok',
		'volunteers-active E10000018 2022/23 all=all 41 - - ok',
		'mmr1-24m E92000001 2019/20 Q2 all=all - - 0.905 ok',
		'mmr2-5y E10000018 2022/23 all=all - 900 - suppressed'
	]);
});

test('a later file takes the place of the figures it has, and leaves others of the same place', async () => {
	await load(
		'gld-percent,E10000018,,2022/23,,,4500,6500,,Review,',
		'gld-percent,E10000018,,2022/23,,Girls,2500,3300,,Review,'
	);
	await load('gld-percent,E10000018,,2022/23,,,4510,6500,,Corrected review,');
	expect(await bench.observed()).toEqual([
		'gld-percent E10000018 2022/23 sex=female 2500 3300 - ok',
		'gld-percent E10000018 2022/23 all=all 4510 6500 - ok'
	]);
});

test('a year as reported keeps none from being pooled of published quarters', async () => {
	for (const id of [1, 2, 3, 4])
		await bench.engine.run(sql`INSERT INTO observation VALUES
			('mmr2-5y', 'E10000018', 'authority', ${`2023/24 Q${id}`}, 'financial-quarter', 'all', 'all', 2200, 2450, NULL, NULL, 'registered-population', 'ok', 'published:cover:abc')`);
	await load('mmr2-5y,E10000018,,2023/24,,,8700,9800,,Review,');
	await poolYears(bench.engine);
	expect((await bench.observed()).filter((line) => line.includes(' 2023/24 all=all'))).toEqual([
		'mmr2-5y E10000018 2023/24 all=all 8700 9800 - ok',
		'mmr2-5y E10000018 2023/24 all=all 8800 9800 - ok'
	]);
});

test('every row that is not used is set aside with a reason', async () => {
	const report = await load(
		'gld-percent,E10000018,,2022/23,,,4500,6500,,Review,',
		'happiness,E10000018,,2022/23,,,4500,6500,,Review,',
		'gld-percent,Mill Lane,,2022/23,,,4500,6500,,Review,',
		'gld-percent,E10000019,,2022/23 Q1,,,4500,6500,,Review,',
		'gld-percent,E10000019,,2022/23,,Tall,4500,6500,,Review,',
		'gld-percent,E10000019,,2022/23,,,many,6500,,Review,',
		'gld-percent,E10000020,,2022/23,,,6501,6500,,Review,',
		'gld-percent,E10000021,,2022/23,,,4500,6500,75,Review,',
		'gld-percent,E10000023,,2022/23,,,,,140,Review,'
	);
	expect(await bench.observed()).toHaveLength(1);
	expect(report).toMatchObject({ rowsIn: 9, rowsUsed: 1 });
	expect(
		report.problems.filter(({ severity }) => severity === 'set-aside').map(({ rows }) => rows)
	).toEqual([2, 1, 1, 1, 1, 1, 1]);
});

test('tables of targets and of other releases are no figures as reported', () => {
	for (const header of [
		['measure_id', 'area_id', 'period_year', 'target', 'note'],
		['Measure', 'Area', 'Year', 'Value', 'Target', 'Source'],
		['Measure', 'Area', 'Year', 'Value'],
		['area_code', 'area_name', 'period', 'indicator', 'measure', 'unit', 'value']
	])
		expect(reportedFigures.recognises(header)).toBe(false);
});
