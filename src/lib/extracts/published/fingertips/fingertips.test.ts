import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { sql } from '$lib/sql';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { fingertips } from './fingertips';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const columns =
	'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note,Recent Trend,Time period Sortable,Time period range';
const ready =
	'School readiness: percentage of children achieving a good level of development at the end of Reception';
const mmr1 = 'Population vaccination coverage: MMR for one dose (2 years old)';

function row(
	name: string,
	area: string,
	sex: string,
	period: string,
	value: string,
	count = '',
	of = '',
	note = '',
	group = ','
): string {
	return `1,"${name}",E12000004,East Midlands,${area},Counties & UAs,${sex},5 yrs,${group},${period},${value},60,70,${count},${of},${note},,20240000,1y`;
}

const load = (...lines: readonly string[]) => bench.load(fingertips, ...lines);

test('the download becomes observations with its counts', async () => {
	const report = await load(
		columns,
		row(ready, 'E10000018,Leicestershire', 'Persons', '2023/24', '69.6', '696', '1000'),
		row(ready, 'E10000018,Leicestershire', 'Female', '2023/24', '76', '380', '500'),
		row(mmr1, 'E92000001,England', 'Persons', '2023/24', '88.9')
	);
	expect(await bench.observed()).toEqual([
		'gld-percent E10000018 2023/24 all=all 696 1000 - ok',
		'gld-percent E10000018 2023/24 sex=female 380 500 - ok',
		'mmr1-24m E92000001 2023/24 all=all - - 0.889 ok'
	]);
	expect(report).toMatchObject({ rowsIn: 3, rowsUsed: 3, problems: [] });
	expect(report.source).toMatchObject({
		publisher: 'Office for Health Improvement and Disparities',
		licence: 'Open Government Licence v3.0',
		dataTo: '2024-08-31'
	});
});

test('a tidy extract becomes observations', async () => {
	const report = await load(
		'area_code,area_name,period,indicator,measure,unit,value',
		`E08000009,Trafford,2022/23,"${mmr1}",Percentage,Persons,95.1`,
		'E10000002,Buckinghamshire,2022/23,School readiness: percentage of children with free school meal status achieving a good level of development at the end of Reception,Percentage,Persons,44.2'
	);
	expect(await bench.observed()).toEqual([
		'mmr1-24m E08000009 2022/23 all=all - - 0.951 ok',
		'gld-percent E06000060 2022/23 fsm=eligible - - 0.442 ok'
	]);
	expect(report.rowsUsed).toBe(2);
});

test('a missing value has the reason that its note gives, and nought is a value', async () => {
	await load(
		columns,
		row(
			ready,
			'E06000053,Isles of Scilly',
			'Persons',
			'2023/24',
			'',
			'',
			'20',
			'Value suppressed for disclosure control'
		),
		row(ready, 'E06000017,Rutland', 'Persons', '2023/24', ''),
		row(
			ready,
			'E06000016,Leicester',
			'Persons',
			'2023/24',
			'',
			'',
			'',
			'Value not published for data quality reasons'
		),
		row(mmr1, 'E06000053,Isles of Scilly', 'Persons', '2023/24', '0', '0', '12')
	);
	expect(await bench.observed()).toEqual([
		'gld-percent E06000053 2023/24 all=all - 20 - suppressed',
		'gld-percent E06000017 2023/24 all=all - - - not-available',
		'gld-percent E06000016 2023/24 all=all - - - low-reliability',
		'mmr1-24m E06000053 2023/24 all=all 0 12 - ok'
	]);
});

test('every row that is not used is set aside with a reason', async () => {
	const leicester = 'E06000016,Leicester';
	const report = await load(
		columns,
		row(ready, leicester, 'Persons', '2023/24', '60', '60', '100'),
		row(ready, leicester, 'Persons', '2023/24', '60.0', '60', '100'),
		row(ready, leicester, 'Persons', '2018/19', '60', '60', '100'),
		row(ready, leicester, 'Persons', '2018/19', '61', '61', '100'),
		row('Smoking status at time of delivery', leicester, 'Female', '2023/24', '9'),
		row(ready, 'E38000051,NHS Leicester', 'Persons', '2023/24', '60'),
		row(ready, leicester, 'Persons', '2021 - 23', '60'),
		row(ready, leicester, 'Persons', '2023/25', '60'),
		row(mmr1, leicester, 'Male', '2023/24', '60'),
		row(ready, leicester, 'Persons', '2022/23', '50', '', '', '', 'Deprivation,Most deprived'),
		row(ready, leicester, 'Persons', '2022/23', 'about 60'),
		row(ready, leicester, 'Persons', '2022/23', '110'),
		row(ready, leicester, 'Persons', '2022/23', '60', '30', '100')
	);
	expect(report).toMatchObject({ rowsIn: 13, rowsUsed: 1 });
	expect(report.problems.map(({ rows, column }) => [rows, column])).toEqual([
		[2, 'Category'],
		[2, undefined],
		[2, 'Time period'],
		[2, 'Value'],
		[1, 'Value'],
		[1, 'Indicator Name'],
		[1, 'Area Code'],
		[1, undefined]
	]);
	expect(report.problems.map(({ message }) => message)).toContain(
		'1 row gives a percentage that its own count and denominator do not make: “60% as 30 of 100” (1).'
	);
});

test('places are named and lie where they are known to', async () => {
	await load(
		columns,
		row(ready, 'E10000018,Leicestershire', 'Persons', '2023/24', '69.6'),
		row(ready, 'E07000132,Hinckley and Bosworth', 'Persons', '2023/24', '69.6')
	);
	expect(
		await bench.engine.rows(sql`SELECT area_id, parent_id FROM published_area ORDER BY area_id`)
	).toEqual([
		{ area_id: 'E07000132', parent_id: 'E12000004' },
		{ area_id: 'E10000018', parent_id: 'E12000004' }
	]);
});

test('columns of other files are not recognised', () => {
	expect(fingertips.recognises(['area_code', 'area_name', 'period', 'geography', 'sex'])).toBe(
		false
	);
});

test('the table that R writes is read, its NA as nothing', async () => {
	await load(
		'"","IndicatorID","IndicatorName","ParentCode","ParentName","AreaCode","AreaName","AreaType","Sex","Age","CategoryType","Category","Timeperiod","Value","LowerCI95.0limit","UpperCI95.0limit","Count","Denominator","Valuenote","RecentTrend","TimeperiodSortable"',
		`"1",30309,"${mmr1}","E12000004","East Midlands region (statistical)","E10000018","Leicestershire","Counties & UAs","Persons","2 yrs",NA,NA,"2023/24",93.4,92.8,94.0,6538,7000,NA,"No significant change",20230000`,
		`"2",30309,"${mmr1}","E12000004","East Midlands region (statistical)","E06000017","Rutland","Counties & UAs","Persons","2 yrs",NA,NA,"2023/24",NA,NA,NA,NA,NA,"Value suppressed for disclosure control due to small count",NA,20230000`
	);
	expect(await bench.observed()).toEqual([
		'mmr1-24m E10000018 2023/24 all=all 6538 7000 - ok',
		'mmr1-24m E06000017 2023/24 all=all - - - suppressed'
	]);
});

test('former names of an indicator are those of today', async () => {
	await load(
		'area_code,area_name,period,indicator,measure,unit,value',
		'E10000018,Leicestershire,2018/19,School Readiness: the percentage of children with free school meal status achieving a good level of development at the end of reception,Percentage,Persons,52.0',
		'E10000018,Leicestershire,2017/18,Children with free school meal status achieving a good level of development at the end of reception,Percentage,Persons,51.0',
		'E10000018,Leicestershire,2018/19,School Readiness: the percentage of children achieving a good level of development at the end of reception,Percentage,Persons,72.0'
	);
	expect(await bench.observed()).toEqual([
		'gld-percent E10000018 2018/19 fsm=eligible - - 0.52 ok',
		'gld-percent E10000018 2017/18 fsm=eligible - - 0.51 ok',
		'gld-percent E10000018 2018/19 all=all - - 0.72 ok'
	]);
});

test('overweight in reception, breastfeeding and development at two become observations under every name they have', async () => {
	const place = 'E10000018,Leicestershire';
	const tidy = (indicator: string, period: string, sex: string, value: string) =>
		`${place},${period},"${indicator}",Percentage,${sex},${value}`;
	const report = await load(
		'area_code,area_name,period,indicator,measure,unit,value',
		tidy('Reception prevalence of overweight (including obesity)', '2023/24', 'Persons', '21.5'),
		tidy('Reception prevalence of overweight (including obesity)', '2023/24', 'Female', '20.5'),
		tidy('Reception: Prevalence of overweight (including obesity)', '2022/23', 'Persons', '21.0'),
		tidy(
			'Breastfeeding prevalence at 6 to 8 weeks after birth - current method',
			'2022/23',
			'Persons',
			'49.2'
		),
		tidy(
			'Child development: percentage of children achieving the expected level in all five areas of development at 2 to 2 and a half years',
			'2022/23',
			'Persons',
			'79.2'
		),
		tidy('Year 6 prevalence of overweight (including obesity)', '2022/23', 'Persons', '36.0'),
		tidy(
			'Reception prevalence of overweight (including obesity), 3 years data combined',
			'2021/22 - 23/24',
			'Persons',
			'21.2'
		)
	);
	expect(await bench.observed()).toEqual([
		'ncmp-reception-overweight E10000018 2023/24 all=all - - 0.215 ok',
		'ncmp-reception-overweight E10000018 2023/24 sex=female - - 0.205 ok',
		'ncmp-reception-overweight E10000018 2022/23 all=all - - 0.21 ok',
		'breastfeeding-6-8w E10000018 2022/23 all=all - - 0.492 ok',
		'asq3-all-five E10000018 2022/23 all=all - - 0.792 ok'
	]);
	expect(report).toMatchObject({ rowsIn: 7, rowsUsed: 5 });
});
