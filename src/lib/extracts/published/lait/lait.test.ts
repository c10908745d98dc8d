import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { sql } from '$lib/sql';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { FileRefused } from '../../problem';
import { localAuthorityInteractiveTool } from './lait';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const columns = 'Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region';
const load = (...lines: readonly string[]) =>
	bench.load(localAuthorityInteractiveTool, columns, ...lines);

test('indicators that are measures become observations of the year that ends in theirs', async () => {
	const report = await load(
		'FSP_NEW_GOODDEV,,2025,England,68.299999999999997,970,NA',
		'FSP_Gooddev_FSM,,2025,Leicestershire,46.1,855,East Midlands',
		'6wksBreast,,2024,London (Inner),70.5,987,NA',
		'%_2yr_olds,,2024,North Yorkshire,80,815,Yorkshire and The Humber'
	);
	expect(await bench.observed()).toEqual([
		'gld-percent E92000001 2024/25 all=all - - 0.683 ok',
		'gld-percent E10000018 2024/25 fsm=eligible - - 0.461 ok',
		'breastfeeding-6-8w E13000001 2023/24 all=all - - 0.705 ok',
		'funded-2yo-takeup E06000065 2023/24 all=all - - 0.8 ok'
	]);
	expect(report).toMatchObject({
		rowsIn: 4,
		rowsUsed: 4,
		problems: [],
		source: { dataTo: '2025-08-31', publisher: 'Department for Education' }
	});
	expect(
		await bench.engine.rows(sql`SELECT name, parent_id FROM published_area ORDER BY area_id`)
	).toEqual([
		{ name: 'North Yorkshire', parent_id: 'E12000003' },
		{ name: 'Leicestershire', parent_id: 'E12000004' },
		{ name: 'Inner London', parent_id: 'E12000007' },
		{ name: 'England', parent_id: null }
	]);
});

test('up to 2018/19 its others count children of unknown eligibility, and are placed by a basis of their own', async () => {
	await load(
		'FSP_Gooddev_FSM_Other,,2019,England,74,970,NA',
		'FSP_Gooddev_FSM,,2019,England,57,970,NA',
		'FSP_Gooddev_FSM_Other,,2022,England,69.5,970,NA'
	);
	expect(
		await bench.engine.rows(sql`SELECT period_id, category, basis FROM observation ORDER BY ALL`)
	).toEqual([
		{ period_id: '2018/19', category: 'eligible', basis: 'school-location' },
		{
			period_id: '2018/19',
			category: 'not eligible',
			basis: 'school-location-unknown-with-others'
		},
		{ period_id: '2021/22', category: 'not eligible', basis: 'school-location' }
	]);
});

test('a missing figure has its reason, and a share of more than all is of low reliability', async () => {
	await load(
		'FSP_NEW_GOODDEV,,2021,England,-,970,NA',
		'FSP_NEW_GOODDEV,,2019,City of London,-,201,Inner London',
		'FSP_NEW_GOODDEV,,2022,City of London,c,201,Inner London',
		'FSP_NEW_GOODDEV,,2023,City of London,,201,Inner London',
		'%_2yr_olds,,2025,City of London,233.3,201,Inner London'
	);
	expect((await bench.observed()).map((line) => line.split(' ').slice(-2).join(' '))).toEqual([
		'- not-collected',
		'- not-available',
		'- suppressed',
		'- not-available',
		'- low-reliability'
	]);
});

test('every row that is not used is set aside with a reason', async () => {
	const report = await load(
		'FSP_NEW_GOODDEV,,2025,England,68.3,970,NA',
		'FSP_NEW_GOODDEV,,2025,England,68.3,970,NA',
		'FSP_NEW_GOODDEV,,2023,England,67.2,970,NA',
		'FSP_NEW_GOODDEV,,2023,England,69,970,NA',
		'HCP_PHOF,,2024,England,93.3,970,NA',
		',,2024,England,93.3,970,NA',
		'FSP_NEW_GOODDEV,,2025,Atlantis,68.3,999,NA',
		'FSP_NEW_GOODDEV,,2014-16,England,68.3,970,NA',
		'FSP_NEW_GOODDEV,,2024,England,many,970,NA'
	);
	expect(report).toMatchObject({ rowsIn: 9, rowsUsed: 1 });
	expect(report.problems.map(({ message }) => message).sort()).toEqual([
		'1 row holds something that is neither a percentage nor a symbol for a missing one: “many” (1).',
		'1 row is not of one year: “2014-16” (1).',
		'1 row repeats an earlier row: “gld-percent E92000001 2024/25 all all” (1).',
		'1 row speaks of a place whose number is not known here: “Atlantis” (1).',
		'2 rows are of indicators that are not measures here: “HCP_PHOF” (1), “nothing” (1).',
		'2 rows give different figures for the same place, time and group: “gld-percent E92000001 2022/23 all all” (2).'
	]);
});

test('a file of other indicators alone is refused', async () => {
	await expect(load('HCP_PHOF,,2024,England,93.3,970,NA')).rejects.toThrow(FileRefused);
});
