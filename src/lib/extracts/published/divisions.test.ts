import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { PublishedBench } from '../../../../tests/support/published-bench';
import { eyfspHeadlineMeasures } from './eyfsp-headline-measures';
import { fingertips } from './fingertips/fingertips';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const decileColumns =
	'time_period,time_identifier,geographic_level,country_code,region_code,region_name,lad_code,lad_name,idaci_decile,sex,children_count,elg_children_count,gld_children_count,gld_children_percent';
const england = '202425,Academic year,National,E92000001,,,,';
const barwell =
	'202425,Academic year,Local authority district,E92000001,E12000004,East Midlands,E07000132,Hinckley and Bosworth';
const parts = [
	`${england},1 (most deprived),Total,1000,510,520,52.0`,
	`${england},5,Total,1000,630,640,64.0`,
	`${england},10 (least deprived),Total,1000,780,790,79.0`,
	`${barwell},1 (most deprived),Total,100,30,40,40.0`
];

const profile = (...lines: readonly string[]) =>
	bench.load(eyfspHeadlineMeasures, decileColumns, ...lines);

const immunised = 'Population vaccination coverage: MMR for one dose (2 years old)';
const tidy = (column: string, ...rows: readonly string[]) =>
	bench.load(
		fingertips,
		`area_code,area_name,period,indicator,measure,unit,value,${column}`,
		...rows.map((row) => row.replace('MMR', `"${immunised}"`))
	);
const leicestershire = 'E10000018,Leicestershire,2023/24,MMR,Percentage,Persons';

test('of a table by a division that is not known only the total rows are figures of the place', async () => {
	const report = await profile(
		...parts,
		`${england},Total,Total,10000,6490,6500,65.0`,
		`${barwell},10 (least deprived),Total,100,70,80,80.0`,
		`${barwell},Total,Total,1100,694,704,64.0`
	);
	expect(await bench.observed()).toEqual([
		'gld-percent E92000001 2024/25 all=all 6500 10000 - ok',
		'gld-percent E07000132 2024/25 all=all 704 1100 - ok'
	]);
	expect(report.problems.map(({ message }) => message)).toEqual([
		'5 rows are of parts of the children, by a column that is not charted here: “idaci_decile: 1 (most deprived)” (2), “idaci_decile: 10 (least deprived)” (2), “idaci_decile: 5” (1).'
	]);
});

test('a table of parts without a total gives no figure and names the column, one part alone too', async () => {
	await expect(profile(...parts)).rejects.toThrow(/idaci_decile: 1 \(most deprived\)/);
	await expect(profile(`${barwell},1 (most deprived),Total,100,30,40,40.0`)).rejects.toThrow(
		/idaci_decile/
	);
	expect(await bench.observed()).toEqual([]);
});

test('a part that stands alone for a place is no total of it where other places have totals', async () => {
	await profile(
		`${england},Total,Total,10000,6490,6500,65.0`,
		`${barwell},1 (most deprived),Total,100,30,40,40.0`
	);
	expect(await bench.observed()).toEqual(['gld-percent E92000001 2024/25 all=all 6500 10000 - ok']);
});

test('parts in numbers alone, under a name that says nothing, settle nothing by their order', async () => {
	await expect(tidy('x', `${leicestershire},86.0,1`, `${leicestershire},95.0,2`)).rejects.toThrow(
		/different figures .* by “x”/
	);
});

test('where a column of parts has no word for everyone its blank is the total', async () => {
	await tidy(
		'compared_to_England,inequality',
		`${leicestershire},86.0,Worse,Most deprived quintile`,
		`${leicestershire},95.0,Better,Least deprived quintile`,
		`${leicestershire},92.0,Better,`
	);
	expect(await bench.observed()).toEqual(['mmr1-24m E10000018 2023/24 all=all - - 0.92 ok']);
});

test('columns that only describe a figure divide nothing', async () => {
	await tidy(
		'compared_to_England',
		`${leicestershire},92.0,Better`,
		'E06000016,Leicester,2023/24,MMR,Percentage,Persons,86.0,Worse'
	);
	expect(await bench.observed()).toHaveLength(2);
});

test('a column of free school meals is the breakdown of that name', async () => {
	const row = (fsm: string, sex: string, figures: string) =>
		`201819,Academic year,Local authority,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,${fsm},${sex},${figures}`;
	const report = await bench.load(
		eyfspHeadlineMeasures,
		'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,fsm,gender,number_of_children,gld_number,gld_percent',
		row('All other pupils', 'Total', '900,670,74.4'),
		row('FSM', 'Total', '100,52,52.0'),
		row('FSM', 'Girls', '50,30,60.0'),
		row('Total', 'Total', '1000,722,72.2')
	);
	expect(await bench.observed()).toEqual([
		'gld-percent E10000018 2018/19 fsm=not eligible 670 900 - ok',
		'gld-percent E10000018 2018/19 fsm=eligible 52 100 - ok',
		'gld-percent E10000018 2018/19 all=all 722 1000 - ok'
	]);
	expect(report.problems.map(({ message }) => message)).toEqual([
		'1 row is of a breakdown the product does not chart: “fsm by sex” (1).',
		'1 row of those used counts children whose eligibility for free school meals is not known with those not eligible.'
	]);
});
