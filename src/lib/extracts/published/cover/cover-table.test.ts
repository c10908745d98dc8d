import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { coverTable } from './cover-table';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const columns =
	'period,cohort,vaccine,ons_code,la_name,region_name,denominator,coverage_pct,suppressed_or_note';

test('rows become observations, markers reasons, and what is not known is set aside', async () => {
	const report = await bench.load(
		coverTable,
		columns,
		'2016-17 Q1,24m,MMR1,E08000020,Gateshead,,532,92.1,',
		'2022-23 Q1,24m,MMR1,,West Northamptonshire,East Midlands,1162,89.5869191049914,',
		'2022-23 Q1,24m,MMR1,,Atlantis,East Midlands,500,90,',
		'2024-25 Q1,5y,MMR2,E10000009,Dorset,,722,91.13573407202216,',
		'2024-25 Q2,5y,MMR2,E92000001,[z],England,1000,80.5,',
		'2024-25 Q1,5y,MMR1,E09000001,City of London,London,,,[note 1] denom:[note 1]',
		'2024-25 Q4,5y,MMR1,E06000053,Isles of Scilly,South West,,,70% to 100% denom:[c]',
		'2024-25 Q1,12m,PCV1,E06000053,Isles of Scilly,,2,100,',
		'2024-25 Q1,5y,MMR1,W06000001,Isle of Anglesey,,2,100,',
		'2016-19 Q1,5y,MMR1,E06000017,Rutland,,2,100,',
		'2016-17 Q1,5y,MMR1,E06000017,Rutland,,2,nearly all,',
		'2016-17 Q1,24m,MMR1,E08000020,Gateshead,,532,92.1,'
	);
	expect(await bench.observed()).toEqual([
		'mmr1-24m E08000037 2016/17 Q1 all=all 490 532 - ok',
		'mmr1-24m E06000062 2022/23 Q1 all=all 1041 1162 - ok',
		'mmr2-5y E06000059 2024/25 Q1 all=all 658 722 - ok',
		'mmr2-5y E92000001 2024/25 Q2 all=all - 1000 0.805 ok',
		'mmr1-5y E09000001 2024/25 Q1 all=all - - - not-available',
		'mmr1-5y E06000053 2024/25 Q4 all=all - - - suppressed'
	]);
	expect(report).toMatchObject({ rowsIn: 12, rowsUsed: 6 });
	expect(report.problems.map(({ message }) => message)).toContain(
		'2 rows have figures of a place that is not known here: “Atlantis: 90 of 500” (1), “Isle of Anglesey: 100 of 2” (1).'
	);
});
