import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { earlyEducation } from './early-education';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const columns =
	'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,entitlement_type,age,number_children,number_eligible_children,percentage_eligible_children';
const england = '2023,Reporting year,National,E92000001,England,,,,,';
const place = (year: string, code: string, name: string) =>
	`${year},Reporting year,Local authority,E92000001,England,E12000004,East Midlands,855,${code},${name}`;
const load = (...rows: readonly string[]) => bench.load(earlyEducation, columns, ...rows);

test('places of two-year-olds are take-up in the financial year of the January count', async () => {
	const report = await load(
		`${england},15-hour entitlement,2-year-olds,124211,167976,73.9`,
		`${england},15-hour entitlement,Total,1320242,1444070,91.4`,
		`${place('2023', 'E10000018', 'Leicestershire')},15-hour entitlement,2-year-olds,900,1200,75.0`,
		`${place('2022', 'E06000017', 'Rutland')},15-hour entitlement,2-year-olds,u,u,u`,
		`${place('2022', 'E06000016', 'Leicester')},15-hour entitlement,2-year-olds,1010,1000,101.0`
	);
	expect(await bench.observed()).toEqual([
		'funded-2yo-takeup E92000001 2022/23 all=all 124211 167976 - ok',
		'funded-2yo-takeup E10000018 2022/23 all=all 900 1200 - ok',
		'funded-2yo-takeup E06000017 2021/22 all=all - - - low-reliability',
		'funded-2yo-takeup E06000016 2021/22 all=all - 1000 - low-reliability'
	]);
	expect(report).toMatchObject({ rowsIn: 5, rowsUsed: 4 });
});

test('a percentage that its counts do not make is set aside, as is a year that is no count', async () => {
	const report = await load(
		`${england},15-hour entitlement,2-year-olds,124211,167976,73.9`,
		`${place('2022', 'E10000018', 'Leicestershire')},15-hour entitlement,2-year-olds,900,1200,57.0`,
		`${place('2021/22', 'E10000018', 'Leicestershire')},15-hour entitlement,2-year-olds,900,1200,75.0`
	);
	expect(report.problems.map(({ message }) => message)).toEqual([
		'1 row gives a percentage that its own counts do not make: “900 of 1200” (1).',
		'1 row is not of one January count: “2021/22” (1).'
	]);
});
