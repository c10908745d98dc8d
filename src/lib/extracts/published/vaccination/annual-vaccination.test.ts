import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { poolYears } from '$lib/measures/pool-years';
import { sql } from '$lib/sql';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { annualVaccination } from './annual-vaccination';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const load = (...lines: readonly string[]) => bench.load(annualVaccination, ...lines);

// The children, those vaccinated and the percentage stand in three layouts; each is the same two figures.
const figures = [
	'mmr1-24m E10000032 2023/24 all=all 8100 8700 - ok',
	'mmr2-5y E10000032 2023/24 all=all 8900 9800 - ok'
];

describe('the annual table', () => {
	test('gives the children vaccinated and those eligible in rows of their own', async () => {
		const place = '2023-24,E12000008,South East,E10000032,West Sussex';
		const report = await load(
			'CollectionYearRange,Parent_Org_Code,Parent_Org_Name,Org_Code,Org_Name,Child_Age,Indicator,Value',
			`${place},24m,24m_Eligible_Pop,8700`,
			`${place},24m,MMR_24m,8100`,
			`${place},24m,PCV_24m,8200`,
			`${place},5y,5y_Eligible_Pop,9800`,
			`${place},5y,MMR2_5y,8900`
		);
		expect(await bench.observed()).toEqual(figures);
		expect(report).toMatchObject({ rowsIn: 5, rowsUsed: 2 });
		expect(
			await bench.engine.rows(sql`SELECT area_id, name, parent_id FROM published_area`)
		).toEqual([{ area_id: 'E10000032', name: 'West Sussex', parent_id: 'E12000008' }]);
	});

	test('gives the percentage in a row of its own, which counts where one whole number alone makes it', async () => {
		const place = '2023-24,E10000032,West Sussex,LA';
		await load(
			'Year,OrgCode,OrgName,OrgType,VacCode,Value',
			`${place},24m_Eligible_Pop,8700`,
			`${place},MMR_24m,93.1034482758621`,
			`${place},5y_Eligible_Pop,9800`,
			`${place},MMR2_5y,90.8163265306122`,
			'2023-24,E92000001,England,Country,MMR_24m,88.9',
			'2023-24,E92000001,England,Country,24m_Eligible_Pop,590000'
		);
		expect(await bench.observed()).toEqual([
			...figures,
			'mmr1-24m E92000001 2023/24 all=all - 590000 0.889 ok'
		]);
	});

	test('gives the population, those vaccinated and the percentage a row each', async () => {
		const place = '2023-24,E10000032,West Sussex';
		const report = await load(
			'Financial_Year,Org_Code,Org_Name,Child_Age,Vaccine,Measure,Value',
			`${place},24 months,MMR1,Population,8700`,
			`${place},24 months,MMR1,Vaccinated,8100`,
			`${place},24 months,MMR1,Percent,93.1`,
			`${place},5 years,MMR2,Population,9800`,
			`${place},5 years,MMR2,Vaccinated,8900`,
			`${place},5 years,MMR2,Percent,90.8`
		);
		expect(await bench.observed()).toEqual(figures);
		expect(report).toMatchObject({ rowsIn: 6, rowsUsed: 2 });
	});

	test('gives them in columns', async () => {
		const place = '2023-24,E10000032,West Sussex';
		await load(
			'FinancialYear,Org_Code,Org_Name,Child_Age,Vac_Type,Number_Population,Number_Vaccinated,Coverage',
			`${place},24m,MMR_24m,8700,8100,93.1`,
			`${place},5y,MMR2_5y,9800,8900,90.8`
		);
		expect(await bench.observed()).toEqual(figures);
	});
});

test('of two authorities counted together the first has the figure, and it is said', async () => {
	const report = await load(
		'CollectionYearRange,Parent_Org_Code,Parent_Org_Name,Org_Code,Org_Name,Child_Age,Indicator,Value',
		'2023-24,E12000004,East Midlands,E10000018,Leicestershire and Rutland,24m,MMR_24m,7000',
		'2023-24,E12000004,East Midlands,E10000018,Leicestershire and Rutland,24m,24m_Eligible_Pop,7500'
	);
	expect(report.problems.map(({ message }) => message)).toContain(
		'Two authorities are counted together in “Leicestershire and Rutland”.'
	);
	expect(await bench.engine.rows(sql`SELECT name FROM published_area`)).toEqual([
		{ name: 'Leicestershire' }
	]);
});

test('every row that is not used is set aside with a reason', async () => {
	const report = await load(
		'FinancialYear,Org_Code,Org_Name,Child_Age,Vac_Type,Number_Population,Number_Vaccinated,Coverage',
		'2023-24,E10000032,West Sussex,24m,MMR_24m,8700,8100,93.1',
		'2023-24,K02000001,United Kingdom,24m,MMR_24m,8700,8100,93.1',
		'2023-24,E06000043,Brighton and Hove,24m,PCV_24m,8700,8100,93.1',
		'2023 Q1,E06000043,Brighton and Hove,24m,MMR_24m,8700,8100,93.1',
		'2023-24,E06000044,Portsmouth,24m,MMR_24m,8700,many,93.1',
		'2023-24,E06000045,Southampton,24m,MMR_24m,8100,8700,',
		'2023-24,E06000046,Isle of Wight,24m,MMR_24m,1000,900,80.0',
		'2023-24,E06000047,County Durham,24m,MMR_24m,[c],[c],[c]'
	);
	expect(report).toMatchObject({ rowsIn: 8, rowsUsed: 2 });
	expect(report.problems.filter(({ severity }) => severity === 'set-aside')).toHaveLength(6);
	expect((await bench.observed()).at(-1)).toBe(
		'mmr1-24m E06000047 2023/24 all=all - - - suppressed'
	);
});

test('a year of it stands in place of one pooled from quarters, and it is said', async () => {
	const quarter = (id: number) => sql`INSERT INTO observation VALUES
		('mmr2-5y', 'E10000032', 'authority', ${`2023/24 Q${id}`}, 'financial-quarter', 'all', 'all', 2200, 2450, NULL, NULL, 'registered-population', 'ok', 'published:cover:abc')`;
	for (const id of [1, 2, 3, 4]) await bench.engine.run(quarter(id));
	await poolYears(bench.engine);
	expect(await bench.observed()).toContain('mmr2-5y E10000032 2023/24 all=all 8800 9800 - ok');
	const report = await load(
		'FinancialYear,Org_Code,Org_Name,Child_Age,Vac_Type,Number_Population,Number_Vaccinated,Coverage',
		'2023-24,E10000032,West Sussex,5y,MMR2_5y,9800,8900,90.8'
	);
	await poolYears(bench.engine);
	const years = (await bench.observed()).filter((line) => line.includes(' 2023/24 all=all'));
	expect(years).toEqual(['mmr2-5y E10000032 2023/24 all=all 8900 9800 - ok']);
	expect(report.problems.map(({ message }) => message)).toContain(
		'1 row of those used takes the place of years pooled from four quarters, which this release revises.'
	);
});

test('tables of other releases are not recognised', () => {
	for (const columns of [
		['Indicator', 'Area Code', 'Area Name', 'Time period', 'Value'],
		['Short Desc', 'Years', 'LA and Regions', 'LA Number', 'Values'],
		['period', 'cohort', 'vaccine', 'ons_code', 'la_name', 'denominator', 'coverage_pct']
	])
		expect(annualVaccination.recognises(columns)).toBe(false);
});
