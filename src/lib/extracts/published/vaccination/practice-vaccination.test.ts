import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { sql } from '$lib/sql';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { practiceVaccination } from './practice-vaccination';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const columns =
	'Year,ODS_Code,Age,Item,Numerator,Denominator,Proportion,Benchmark,ODS_Name,PCN_Name,Yet_to_receive';
const load = (...rows: readonly string[]) => bench.load(practiceVaccination, columns, ...rows);

test('MMR by practice becomes a figure of the practice, with its counts', async () => {
	const report = await load(
		'2019/20,H99001,24 months,MMR1,88.0000000000001,94,0.936170212765958,Medium (90-95%),Mill Lane Surgery,North PCN,  6',
		'2019/20,H99001,5 years,MMR1,97,100,0.97,High (95%+),Mill Lane Surgery,North PCN,  3',
		'2019/20,H99001,5 years,MMR2,95,100,0.95,High (95%+),Mill Lane Surgery,North PCN,  5',
		'2019/20,H99001,12 months,MenB,30,32,0.9375,Medium (90-95%),Mill Lane Surgery,North PCN,  2'
	);
	expect(await bench.observed()).toEqual([
		'mmr1-24m practice:H99001 2019/20 all=all 88 94 - ok',
		'mmr1-5y practice:H99001 2019/20 all=all 97 100 - ok',
		'mmr2-5y practice:H99001 2019/20 all=all 95 100 - ok'
	]);
	expect(report).toMatchObject({ rowsIn: 4, rowsUsed: 3 });
	expect(
		await bench.engine.rows(
			sql`SELECT area_id, area_level, name, parent_id FROM published_area ORDER BY area_id`
		)
	).toEqual([
		{
			area_id: 'practice:H99001',
			area_level: 'practice',
			name: 'Mill Lane Surgery',
			parent_id: 'E92000001'
		}
	]);
});

test('a percentage whose counts were held back is suppressed, and a practice without children has no rate', async () => {
	const report = await load(
		'2021/22,H99001,5 years,MMR2,,,0.666666666666667,Low (<90%),Mill Lane Surgery,North PCN,',
		'2021/22,H99002,5 years,MMR2,,0,,No eligible patients,The Quay Practice,North PCN,Unknown',
		'2021/22,H99003,5 years,MMR2,*,*,*,,Station Road Surgery,North PCN,',
		'2021/22,H99004,5 years,MMR2,<5,12,,,Riverside Surgery,North PCN,',
		'2021/22,H99005,5 years,MMR2,10,10,1,,Old School Surgery,North PCN,  0'
	);
	expect(await bench.observed()).toEqual([
		'mmr2-5y practice:H99001 2021/22 all=all - - - suppressed',
		'mmr2-5y practice:H99002 2021/22 all=all - 0 - not-applicable',
		'mmr2-5y practice:H99003 2021/22 all=all - - - suppressed',
		'mmr2-5y practice:H99004 2021/22 all=all - 12 - suppressed',
		'mmr2-5y practice:H99005 2021/22 all=all 10 10 - ok'
	]);
	expect(report.problems.map(({ message }) => message)).toContain(
		'1 row of those used has a percentage without its counts, which were held back for being small.'
	);
});

test('a practice named in two networks is counted once', async () => {
	const report = await load(
		'2019/20,H99001,5 years,MMR2,95,100,0.95,High (95%+),Mill Lane Surgery,North PCN,  5',
		'2019/20,H99001,5 years,MMR2,95,100,0.95,High (95%+),Mill Lane Surgery,South PCN,  5'
	);
	expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
});

test('a practice lies in the authority that the file names, by code or by name', async () => {
	await bench.load(
		practiceVaccination,
		'financial_year,practice_code,practice_name,la_code,la_name,child_age,vaccine,vaccinated,eligible',
		'2023-24,H99001,Mill Lane Surgery,E10000032,West Sussex,2 years,MMR1,9,10',
		'2023-24,H99002,The Quay Practice,,West Sussex,2 years,MMR1,9,10'
	);
	expect(
		await bench.engine.rows(
			sql`SELECT area_id, area_level, parent_id FROM published_area ORDER BY area_id`
		)
	).toEqual([
		{ area_id: 'E10000032', area_level: 'authority', parent_id: 'E12000008' },
		{ area_id: 'practice:H99001', area_level: 'practice', parent_id: 'E10000032' },
		{ area_id: 'practice:H99002', area_level: 'practice', parent_id: 'E10000032' }
	]);
});

test('every row that is not used is set aside with a reason', async () => {
	const report = await load(
		'2019/20,H99001,5 years,MMR2,95,100,0.95,,Mill Lane Surgery,North PCN,  5',
		'2019/20,H99002,5 years,MMR,95,100,0.95,,The Quay Practice,North PCN,  5',
		'2019/20,England,5 years,MMR2,95,100,0.95,,England,,  5',
		'2019 Q1,H99003,5 years,MMR2,95,100,0.95,,Station Road Surgery,North PCN,  5',
		'2019/20,H99004,5 years,MMR2,about 95,100,0.95,,Riverside Surgery,North PCN,  5',
		'2019/20,H99005,5 years,MMR2,101,100,,,Old School Surgery,North PCN,  0',
		'2019/20,H99006,5 years,MMR2,50,100,0.95,,Hill View Surgery,North PCN,  0'
	);
	expect(report).toMatchObject({ rowsIn: 7, rowsUsed: 1 });
	expect(report.problems.filter(({ severity }) => severity === 'set-aside')).toHaveLength(6);
});

test('vaccinations of children, one row a child, are no table of practices', () => {
	expect(
		practiceVaccination.recognises([
			'NHS Number',
			'DOB',
			'GP Practice Code',
			'Antigen',
			'Dose',
			'Date Given'
		])
	).toBe(false);
});
