import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { reportedFigures } from './reported-figures';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

// Figures of one line of the file stand in no order.
const observed = async () => [...(await bench.observed())].sort();
const load = (...lines: readonly string[]) => bench.load(reportedFigures, ...lines);

test('a year a column is a figure a cell, and a blank cell is none', async () => {
	const report = await load(
		'Indicator,Area,Group,2016-17,2017/18,FY 2018/2019,Comments',
		'Good level of development at age 5,Leicestershire,,68.1,,71.5,',
		'Good level of development at age 5,Leicestershire,Girls,75.2%,76.0%,77.1%,from a chart'
	);
	expect(await observed()).toEqual([
		'gld-percent E10000018 2016/17 all=all - - 0.681 ok',
		'gld-percent E10000018 2016/17 sex=female - - 0.752 ok',
		'gld-percent E10000018 2017/18 sex=female - - 0.76 ok',
		'gld-percent E10000018 2018/19 all=all - - 0.715 ok',
		'gld-percent E10000018 2018/19 sex=female - - 0.771 ok'
	]);
	expect(report).toMatchObject({ rowsIn: 5, rowsUsed: 5 });
	expect(report.problems[0]?.message).toBe(
		'This table has a period a column, so each filled cell was read as a figure: “2016-17” as 2016/17, “2017/18” as 2017/18, “FY 2018/2019” as 2018/19.'
	);
});

test('a year may have its number, its out of and its percentage beside one another', async () => {
	await load(
		'Measure,Place,2017/18 number,2017/18 out of,2017/18 %,Numerator 2018/19,Denominator 2018/19,Quarter reported in',
		'reach-seen,E10000018,"15,000",30000,50.0,16000,30500,Annual review'
	);
	expect(await observed()).toEqual([
		'reach-seen E10000018 2017/18 all=all 15000 30000 - ok',
		'reach-seen E10000018 2018/19 all=all 16000 30500 - ok'
	]);
});

test('a measure a column is a figure a cell, by its name, its short name or its id', async () => {
	const report = await load(
		'Local authority,School year,Ready for school (%),Free-school-meals gap,mmr2-5y,Population aged 4',
		'Leicestershire,2018/19,71.5,26.6,94.2,7000',
		'Rutland,2018/19,74.0,,*,400',
		'Nowhere,2018/19,70.0,,,'
	);
	expect(await observed()).toEqual([
		'gld-gap-fsm E10000018 2018/19 all=all - - 0.266 ok',
		'gld-percent E06000017 2018/19 all=all - - 0.74 ok',
		'gld-percent E10000018 2018/19 all=all - - 0.715 ok',
		'mmr2-5y E06000017 2018/19 all=all - - - suppressed',
		'mmr2-5y E10000018 2018/19 all=all - - 0.942 ok'
	]);
	expect(report).toMatchObject({ rowsIn: 6, rowsUsed: 5 });
	expect(report.problems.find(({ severity }) => severity === 'set-aside')).toMatchObject({
		rows: 1,
		examples: [{ line: 4, found: 'Nowhere' }]
	});
});

test('quarters stand as columns too, and a year by itself is of no school or financial year', async () => {
	await load(
		'Measure,Place,2018/19 Q1,2018/19 Q2',
		'MMR first dose by second birthday,E10000018,95.1,94.8'
	);
	expect(await observed()).toEqual([
		'mmr1-24m E10000018 2018/19 Q1 all=all - - 0.951 ok',
		'mmr1-24m E10000018 2018/19 Q2 all=all - - 0.948 ok'
	]);
	await expect(load('Measure,Place,2018,2019', 'gld-percent,E10000018,70,71')).rejects.toThrow(
		'2 rows are not of a period that their measure goes by'
	);
});

test('years to come are targets, and so is what says that it is', async () => {
	await expect(
		load('Measure,Place,2025/26,2027/28', 'gld-percent,E10000018,70,75')
	).rejects.toThrow('a column for 2027/28, which is still to come');
	await expect(
		load('Local targets', '', 'Measure,Place,2024/25,2025/26', 'gld-percent,E10000018,70,75')
	).rejects.toThrow('says “Local targets”: its figures may be targets');
});

test('a table of other things, or with one figure twice, is none', () => {
	for (const header of [
		['Measure', 'Area', '2024/25 target', '2025/26 target'],
		['Area', 'Year', 'Ready for school', 'Good level of development at age 5'],
		['Centre', 'Year', 'Ready for school', 'mmr2-5y'],
		['Measure', 'Area', '2024/25'],
		['Area', 'Year', 'Population', 'Births'],
		['budget_line', 'centre_id', '2024/25', '2025/26']
	])
		expect(reportedFigures.recognises(header), header.join()).toBe(false);
});
