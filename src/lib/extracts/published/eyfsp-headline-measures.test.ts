import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { createObservationTable } from '$lib/measures/observation-table';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { firstTable } from '../../../../tests/support/first-table';
import { rowsSetAside } from '../load-report';
import type { LoadReport } from '../load-report';
import { FileRefused } from '../problem';
import { eyfspByResidence, eyfspHeadlineMeasures } from './eyfsp-headline-measures';
import { textFile } from './text-file.test-data';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());

beforeEach(async () => {
	await createObservationTable(engine);
	await engine.run(sql`DROP TABLE IF EXISTS published_area`);
});

const columnsOf2021 =
	'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,lad_code,lad_name,characteristic,characteristic_type,gender,children_number,gld_number,gld_percentage';
const columnsOf2024 =
	'time_period,geographic_level,country_code,breakdown_topic,breakdown,sex,children_count,gld_children_count,gld_children_percent';
const englandOf2021 = '202122,Academic year,National,E92000001,England,,,,,,,';
const hinckley =
	'202122,Academic year,Local authority district,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,E07000132,Hinckley and Bosworth';
const hartlepool =
	'202122,Academic year,Local authority,E92000001,England,E12000001,North East,805,E06000001,Hartlepool,,';
const englandOf2024 = '202425,National,E92000001';

async function load(...lines: readonly string[]): Promise<LoadReport> {
	const file = textFile('headline-measures.csv', ...lines);
	const read = await firstTable(engine, file);
	expect(eyfspHeadlineMeasures.recognises(read.columns)).toBe(true);
	const report = await eyfspHeadlineMeasures.load(engine, file, read, {
		loadedAt: '2026-11-20T09:00:00Z',
		isIllustrative: false
	});
	const setAside = report.problems
		.filter(({ severity }) => severity === 'set-aside')
		.reduce((sum, { rows }) => sum + rows, 0);
	expect(setAside).toBe(rowsSetAside(report));
	return report;
}

/** Observations as short lines: area, year, breakdown and category, numerator, denominator, value, status. */
async function observed(): Promise<readonly string[]> {
	const rows = await engine.rows<{ line: string }>(sql`
		SELECT concat_ws(' ', area_id, period_id, breakdown || '=' || category, coalesce(CAST(CAST(numerator AS INTEGER) AS VARCHAR), '-'),
			coalesce(CAST(CAST(denominator AS INTEGER) AS VARCHAR), '-'), coalesce(CAST(value AS VARCHAR), '-'), status) AS line
		FROM observation ORDER BY rowid`);
	return rows.map(({ line }) => line);
}

test('the columns of 2021/22 become observations', async () => {
	const report = await load(
		columnsOf2021,
		`${englandOf2021},Total,Total,Total,622583,405723,65.200000`,
		`${englandOf2021},Total,Total,Girls,304334,218923,71.900000`,
		`${hinckley},Total,Total,Total,1235,794,64.300000`,
		`${hinckley},Free school meal eligibility,Known to be eligible for free school meals,Total,145,65,44.800000`,
		`${hinckley},Free school meal eligibility,Not known to be eligible for free school meals,Total,1090,729,66.900000`,
		`${hartlepool},Ethnic group: major,Black/African/Caribbean/Black British,Total,12,7,58.3`,
		`${hartlepool},First language,Known or believed to be other than English,Total,60,30,50.0`,
		`${hartlepool},First language,Unclassified,Total,6,2,33.3`
	);
	expect(await observed()).toEqual([
		'E92000001 2021/22 all=all 405723 622583 - ok',
		'E92000001 2021/22 sex=female 218923 304334 - ok',
		'E07000132 2021/22 all=all 794 1235 - ok',
		'E07000132 2021/22 fsm=eligible 65 145 - ok',
		'E07000132 2021/22 fsm=not eligible 729 1090 - ok',
		'E06000001 2021/22 ethnicity=black 7 12 - ok',
		'E06000001 2021/22 first-language=other 30 60 - ok',
		'E06000001 2021/22 first-language=unknown 2 6 - ok'
	]);
	expect(report).toMatchObject({ rowsIn: 8, rowsUsed: 8 });
});

test('the columns of 2024/25 become observations though places have no columns', async () => {
	await load(
		columnsOf2024,
		`${englandOf2024},Total,Total,Total,589471,402591,68.296998`,
		`${englandOf2024},Total,Total,Male,301434,185673,61.596568`,
		`${englandOf2024},Free school meal eligibility,Not eligible for free school meals,Total,475755,345008,72.517997`,
		`${englandOf2024},Free school meal eligibility,Unknown,Total,13449,6189,46.018291`,
		`${englandOf2024},Ethnicity major,Mixed / Multiple ethnic groups,Total,45647,31909,69.903827`
	);
	expect(await observed()).toEqual([
		'E92000001 2024/25 all=all 402591 589471 - ok',
		'E92000001 2024/25 sex=male 185673 301434 - ok',
		'E92000001 2024/25 fsm=not eligible 345008 475755 - ok',
		'E92000001 2024/25 fsm=unknown 6189 13449 - ok',
		'E92000001 2024/25 ethnicity=mixed 31909 45647 - ok'
	]);
});

test('a mixture of the two generations of columns is read', async () => {
	await load(
		'time_period,time_identifier,geographic_level,country_code,breakdown_topic,breakdown,sex,children_number,gld_number,gld_percentage',
		'202324,Academic year,National,E92000001,Total,Total,Total,608217,411626,67.7',
		'202324,Academic year,National,E92000001,Total,Total,Female,296556,222494,75.0',
		'202324,Academic year,National,E92000001,Ethnic group: major,White,Total,413019,285879,69.2'
	);
	expect(await observed()).toEqual([
		'E92000001 2023/24 all=all 411626 608217 - ok',
		'E92000001 2023/24 sex=female 222494 296556 - ok',
		'E92000001 2023/24 ethnicity=white 285879 413019 - ok'
	]);
});

test('a release without breakdowns and without counts gives percentages, and years not collected', async () => {
	await load(
		'time_period,time_identifier,geographic_level,country_code,country_name,children_count,gld_children_percent',
		'202425,Academic year,National,E92000001,England,589471,68.3',
		'202021,Academic year,National,E92000001,England,b,b'
	);
	expect(await observed()).toEqual([
		'E92000001 2024/25 all=all - 589471 0.683 ok',
		'E92000001 2020/21 all=all - - - not-collected'
	]);
});

test('a symbol becomes the reason it stands for and never a number', async () => {
	const row = (category: string, cells: string) =>
		`${englandOf2024},Ethnicity major,${category},Total,${cells}`;
	const report = await load(
		columnsOf2024,
		row('White', '0,0,z'),
		row('Mixed', 'x,x,x'),
		row('Asian', '24,c,c'),
		row('Black', '31,20,u'),
		row('Other ethnic group', ', ,'),
		row('Unknown', ':,:,:'),
		`${englandOf2024},Total,Total,Female,c,c,61.5`
	);
	expect(await observed()).toEqual([
		'E92000001 2024/25 ethnicity=white 0 0 - not-applicable',
		'E92000001 2024/25 ethnicity=mixed - - - not-available',
		'E92000001 2024/25 ethnicity=asian - 24 - suppressed',
		'E92000001 2024/25 ethnicity=black - 31 - low-reliability',
		'E92000001 2024/25 ethnicity=other - - - not-available',
		'E92000001 2024/25 ethnicity=unknown - - - not-available',
		'E92000001 2024/25 sex=female - - 0.615 ok'
	]);
	expect(report.problems).toEqual([
		expect.objectContaining({
			severity: 'note',
			rows: 6,
			message:
				'6 rows of those used have no rate: not available (3), low reliability (1), not applicable (1), suppressed (1).'
		})
	]);
});

test('a group without children has no rate even where nought is given for it', async () => {
	await load(
		columnsOf2024,
		`${englandOf2024},Total,Total,Total,0,0,0.0`,
		`${englandOf2024},Total,Total,Male,0,,`
	);
	expect(await observed()).toEqual([
		'E92000001 2024/25 all=all 0 0 - not-applicable',
		'E92000001 2024/25 sex=male - 0 - not-applicable'
	]);
});

test('commas between thousands and spaces around words are no obstacle', async () => {
	await load(
		columnsOf2024,
		'202425, national ,E92000001,Total , Total,Total,"589,471"," 402,591 ",68.3%'
	);
	expect(await observed()).toEqual(['E92000001 2024/25 all=all 402591 589471 - ok']);
});

test('every row that is not used is set aside with a reason', async () => {
	const report = await load(
		columnsOf2021,
		`${hinckley},Total,Total,Total,1235,794,64.3`,
		`${hinckley},Term of birth,Autumn-born,Total,439,329,74.9`,
		`${hinckley},Free school meal eligibility,Known to be eligible for free school meals,Girls,70,40,57.1`,
		`${hinckley},Ethnic group: major,Chinese,Total,10,8,80.0`,
		`${hinckley},First language,Unclassified,Total,6,9,x`,
		`${hinckley},First language,Known or believed to be English,Total,about 900,500,x`,
		'202122,Academic year,School,E92000001,England,,,,,,,,Total,Total,Total,30,20,66.7',
		'202122,Academic year,Local authority district,z,Outside of England and unknown,z,z,z,z,z,z,Outside of England and unknown,Total,Total,Total,736,385,52.3',
		'202122,Academic year,Local authority district,E92000001,England,E12000001,North East,805,E06000001,Hartlepool,E06000001,Hartlepool,Total,Total,Total,1078,705,65.4',
		'201619,Academic year,National,E92000001,England,,,,,,,,Total,Total,Total,1900000,1300000,70.0',
		'202122,Financial year,National,E92000001,England,,,,,,,,Total,Total,Total,622583,405723,65.2'
	);
	expect(await observed()).toEqual(['E07000132 2021/22 all=all 794 1235 - ok']);
	expect(report).toMatchObject({ rowsIn: 11, rowsUsed: 1 });
	expect(report.problems.map(({ message }) => message).sort()).toEqual([
		'1 row counts more children with a good level of development than there are children: “9 of 6” (1).',
		'1 row gives an authority without districts a second time, as its own district: “Hartlepool” (1).',
		'1 row holds something that is neither a number nor one of the symbols z, x, c, u, b and “:”: “500 of about 900” (1).',
		'1 row is of a group that is not known here: “Ethnic group: major, Chinese” (1).',
		'1 row speaks of a level of place that the product does not show: “School” (1).',
		'1 row speaks of children in no place with a code: “Outside of England and unknown” (1).',
		'2 rows are not of one academic year: “201619, Academic year” (1), “202122, Financial year” (1).',
		'2 rows are of a breakdown the product does not chart: “Term of birth” (1), “Free school meal eligibility by sex” (1).'
	]);
	expect(report.problems.find(({ column }) => column === 'time_period')?.examples).toEqual([
		{ line: 11, found: '201619, Academic year' },
		{ line: 12, found: '202122, Financial year' }
	]);
});

test('of rows that give one figure twice alike the first is used; of those that differ none is', async () => {
	const report = await load(
		columnsOf2024,
		`${englandOf2024},Total,Total,Total,589471,402591,68.3`,
		`${englandOf2024},Total,Total,Total,589471,402591,68.296998`,
		`${englandOf2024},Total,Total,Female,287000,214000,74.6`,
		`${englandOf2024},Total,Total,Female,287000,214001,74.6`,
		`${englandOf2024},Total,Total,Female,287000,214000,74.6`
	);
	expect(await observed()).toEqual(['E92000001 2024/25 all=all 402591 589471 - ok']);
	expect(report.problems.map(({ message, examples }) => [message, examples[0]?.line])).toEqual([
		[
			'3 rows give different figures for the same place, time and group: “gld-percent E92000001 2024/25 sex female” (3).',
			4
		],
		['1 row repeats an earlier row: “gld-percent E92000001 2024/25 all all” (1).', 3]
	]);
});

test('a line with too few cells is set aside', async () => {
	const report = await load(
		columnsOf2024,
		`${englandOf2024},Total,Total,Total,589471,402591,68.3`,
		'202425,National,E92000001,Total'
	);
	expect(report).toMatchObject({
		rowsIn: 2,
		rowsUsed: 1,
		problems: [{ rows: 1, severity: 'set-aside', examples: [{ line: 3 }] }]
	});
});

test('a file of which no row can be used is refused and what was loaded stays', async () => {
	await load(columnsOf2024, `${englandOf2024},Total,Total,Total,589471,402591,68.3`);
	const before = await observed();
	const refused = load(
		columnsOf2024,
		'201619,National,E92000001,Total,Total,Total,1900000,1300000,70.0'
	);
	await expect(refused).rejects.toThrow(FileRefused);
	await expect(refused).rejects.toThrow(
		/no row that can be used\. 1 row is not of one academic year: “201619”/
	);
	await expect(load(columnsOf2024)).rejects.toThrow(/nothing under its header/);
	expect(await observed()).toEqual(before);
});

test('a later file takes the place of an earlier one for its own years and places only', async () => {
	const earlier = await load(
		columnsOf2021,
		`${englandOf2021},Total,Total,Total,600000,400000,66.7`,
		`${englandOf2021},Total,Total,Girls,300000,200000,66.7`,
		`${hinckley},Total,Total,Total,1235,794,64.3`
	);
	const later = await load(columnsOf2021, `${englandOf2021},Total,Total,Total,622583,405723,65.2`);
	const otherYear = await load(
		columnsOf2024,
		`${englandOf2024},Total,Total,Total,589471,402591,68.3`
	);
	const rows = await engine.rows<{ area_id: string; numerator: number; source_id: string }>(
		sql`SELECT area_id, numerator, source_id FROM observation ORDER BY numerator`
	);
	expect(rows).toEqual([
		{ area_id: 'E07000132', numerator: 794, source_id: earlier.source?.id },
		{ area_id: 'E92000001', numerator: 402591, source_id: otherYear.source?.id },
		{ area_id: 'E92000001', numerator: 405723, source_id: later.source?.id }
	]);
});

test('what other sources wrote stays', async () => {
	await engine.run(sql`INSERT INTO observation (measure_id, area_id, period_id, period_kind, source_id)
		VALUES ('gld-percent', 'E92000001', '2024/25', 'academic-year', 'early-years-profile')`);
	await load(columnsOf2024, `${englandOf2024},Total,Total,Total,589471,402591,68.3`);
	expect(await engine.rows(sql`SELECT count(*) AS n FROM observation`)).toEqual([{ n: 2 }]);
});

test('loading one file twice leaves its rows once', async () => {
	const lines = [columnsOf2021, `${hinckley},Total,Total,Total,1235,794,64.3`];
	await load(...lines);
	const areasBefore = await engine.rows(sql`SELECT * FROM published_area ORDER BY area_id`);
	await load(...lines);
	expect(await observed()).toHaveLength(1);
	expect(await engine.rows(sql`SELECT * FROM published_area ORDER BY area_id`)).toEqual(
		areasBefore
	);
});

test('a load that fails half-way leaves both tables as they were', async () => {
	await load(columnsOf2024, `${englandOf2024},Total,Total,Total,589471,402591,68.3`);
	const before = await observed();
	await engine.run(sql`DROP TABLE published_area`);
	await engine.run(sql`CREATE TABLE published_area (area_id VARCHAR)`);
	await expect(
		load(columnsOf2024, `${englandOf2024},Total,Total,Total,2,1,50.0`)
	).rejects.toThrow();
	expect(await observed()).toEqual(before);
});

test('places are named with the places they lie in, even where they have no row of their own', async () => {
	await load(
		columnsOf2021,
		`${hinckley},Total,Total,Total,1235,794,64.3`,
		'202122,Academic year,Local authority,E92000001,England,E13000001,Inner London,202,E09000007,Camden,,,Total,Total,Total,1500,1000,66.7'
	);
	const areas = await engine.rows<{ line: string }>(
		sql`SELECT concat_ws(' ', area_id, area_level, name, 'in', parent_id) AS line FROM published_area ORDER BY area_id`
	);
	expect(areas.map(({ line }) => line)).toEqual([
		'E07000132 district Hinckley and Bosworth in E10000018',
		'E09000007 authority Camden in E13000001',
		'E10000018 authority Leicestershire in E12000004',
		'E12000004 region East Midlands in E92000001',
		'E12000007 region London in E92000001',
		'E13000001 region Inner London in E12000007',
		'E92000001 england England in'
	]);
});

test('the load says what it was, of which years, and under which licence', async () => {
	const report = await load(
		columnsOf2024,
		`${englandOf2024},Total,Total,Total,589471,402591,68.3`,
		'202324,National,E92000001,Total,Total,Total,608217,411626,67.7'
	);
	expect(report.recognisedAs).toEqual({
		id: 'published:eyfsp-headline-measures',
		title: eyfspHeadlineMeasures.title
	});
	expect(report.source).toMatchObject({
		title:
			'Early years foundation stage profile results, Department for Education, 2023/24 to 2024/25',
		fileName: 'headline-measures.csv',
		rows: 2,
		loadedAt: '2026-11-20T09:00:00Z',
		publishedAt: undefined,
		dataTo: '2025-08-31',
		licence: 'Open Government Licence v3.0',
		isIllustrative: false
	});
	expect(report.source?.id).toBe(
		`published:eyfsp-headline-measures:${report.source?.contentHash.slice(0, 12)}`
	);
});

test('others that count children of unknown eligibility are placed by a basis of their own, by school and by home', async () => {
	await load(
		columnsOf2021,
		`${hinckley},Free school meal eligibility,Known to be eligible for free school meals,Total,145,65,44.8`,
		`${hinckley},Free school meal eligibility,Not known to be eligible for free school meals,Total,1090,729,66.9`,
		`${hinckley},Total,Total,Total,1235,794,64.3`
	);
	await load(
		columnsOf2024,
		`${englandOf2024},Free school meal eligibility,Not eligible for free school meals,Total,475755,345008,72.517997`
	);
	expect(
		await engine.rows(sql`SELECT period_id, category, basis FROM observation ORDER BY ALL`)
	).toEqual([
		{ period_id: '2021/22', category: 'all', basis: 'school-location' },
		{ period_id: '2021/22', category: 'eligible', basis: 'school-location' },
		{
			period_id: '2021/22',
			category: 'not eligible',
			basis: 'school-location-unknown-with-others'
		},
		{ period_id: '2024/25', category: 'not eligible', basis: 'school-location' }
	]);
});

test('unknown eligibility counted with the others is noted', async () => {
	const report = await load(
		columnsOf2021,
		`${hinckley},Free school meal eligibility,Not known to be eligible for free school meals,Total,1090,729,66.9`
	);
	expect(report.problems.map(({ severity, rows, message }) => [severity, rows, message])).toEqual([
		[
			'note',
			1,
			'1 row of those used counts children whose eligibility for free school meals is not known with those not eligible.'
		]
	]);
});

test('columns of other files are not recognised', () => {
	expect(
		eyfspHeadlineMeasures.recognises(['time_period', 'geographic_level', 'children_count'])
	).toBe(false);
	expect(eyfspHeadlineMeasures.recognises(['pupil_id', 'academic_year', 'COM_E01'])).toBe(false);
	expect(
		eyfspHeadlineMeasures.recognises([
			'Time Period',
			'Geographic level',
			'GLD number',
			'Children number'
		])
	).toBe(true);
});

const columnsByHome =
	'time_identifier,time_period,geographic_level,country_code,country_name,region_code_pupil,region_name,lad_code_pupil,lad_name,all_pupils,elg_number,elg_percent,gld_number,gld_percent';

test('results by where the child lives stand beside those by school, unitary authorities as authorities', async () => {
	await load(
		columnsOf2021,
		'201819,Academic year,Local authority district,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,E07000132,Hinckley and Bosworth,Total,Total,Total,1235,794,64.3'
	);
	const file = textFile(
		'by-home.csv',
		columnsByHome,
		'Academic year,201819,Regional,E92000001,England,E12000004,East Midlands, , ,54464,37613,69,38311,70',
		'Academic year,201819,Local Authority District,E92000001,England,E12000004,East Midlands,E07000132,Hinckley and Bosworth,1225,855,70,865,71',
		'Academic year,201819,Local Authority District,E92000001,England,E12000001,North East,E06000001,Hartlepool UA,1095,783,72,792,72'
	);
	const read = await firstTable(engine, file);
	expect(eyfspHeadlineMeasures.recognises(read.columns)).toBe(false);
	expect(eyfspByResidence.recognises(read.columns)).toBe(true);
	const report = await eyfspByResidence.load(engine, file, read, {
		loadedAt: undefined,
		isIllustrative: false
	});
	expect(report).toMatchObject({ rowsIn: 3, rowsUsed: 3, problems: [] });
	const rows = await engine.rows<{ line: string }>(sql`
		SELECT concat_ws(' ', area_id, area_level, CAST(numerator AS INTEGER), basis) AS line FROM observation ORDER BY rowid`);
	expect(rows.map(({ line }) => line)).toEqual([
		'E07000132 district 794 school-location',
		'E12000004 region 38311 residence',
		'E07000132 district 865 residence',
		'E06000001 authority 792 residence'
	]);
	expect(
		await engine.rows(sql`SELECT name, parent_id FROM published_area WHERE area_id = 'E06000001'`)
	).toEqual([{ name: 'Hartlepool', parent_id: 'E12000001' }]);
});

test('a place whose code changed while it did not is one place', async () => {
	await load(
		columnsOf2021,
		'202122,Academic year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,815,E10000023,North Yorkshire,,,Total,Total,Total,6000,4000,66.7'
	);
	expect(await observed()).toEqual(['E06000065 2021/22 all=all 4000 6000 - ok']);
});
