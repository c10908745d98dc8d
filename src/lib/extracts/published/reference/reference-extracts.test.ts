import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine, Row, SourceFile } from '$lib/sql';

import { firstTable } from '../../../../../tests/support/first-table';
import { contractById, contracts } from '../../contracts';
import { knownNames } from '../../mapping/known-names';
import type { Problem } from '../../problem';
import { openSheets } from '../../readers/open-sheets';
import type { ReadFile } from '../../readers/read-file';
import { fillTypedTable } from '../../fill-typed-table';
import type { Filled } from '../../fill-typed-table';
import { sameNameMapping } from '../../recognise';
import { createTypedTables } from '../../typed-table';
import type { PublishedExtract } from '../published-source';
import { textFile } from '../text-file.test-data';
import { childrensCentres } from './childrens-centres';
import { deprivation } from './deprivation';
import { populationEstimates } from './population-estimates';
import { reshapedFile } from './reshaped-file';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());
beforeEach(() => createTypedTables(engine, contracts));

async function load(
	extract: PublishedExtract,
	name: string,
	...lines: readonly string[]
): Promise<Filled & { readonly notes: readonly Problem[] }> {
	const file = textFile(name, ...lines);
	return fill(extract, file, await firstTable(engine, file));
}

async function fill(extract: PublishedExtract, file: SourceFile, read: ReadFile) {
	expect(extract.recognises(read.columns)).toBe(true);
	const notes = await extract.notes(engine, read, file);
	const table = reshapedFile(engine, extract, read, file);
	const mapping = sameNameMapping(file, table.columns);
	const filled = await fillTypedTable(engine, table, {
		fileName: file.name,
		contract: contractById(mapping.extract)!,
		mapping,
		today: undefined,
		isUpdate: false
	});
	return { ...filled, notes };
}

function rows(table: string): Promise<Row[]> {
	return engine.rows(
		sql`SELECT * FROM (${table === 'neighbourhood' ? sql`SELECT lsoa_code, lsoa_name, locality_code, locality_name, authority_code, authority_name, imd_version, imd_rank, imd_decile FROM loaded.neighbourhood` : table === 'population' ? sql`SELECT * FROM loaded.population` : sql`SELECT centre_id, centre_name, locality_code, kind, lsoa_code, CAST(opened_on AS VARCHAR) AS opened_on, CAST(closed_on AS VARCHAR) AS closed_on FROM loaded.centre`}) ORDER BY ALL`
	);
}

const of2019 =
	'LSOA code (2011),LSOA name (2011),Local Authority District code (2019),Local Authority District name (2019),Index of Multiple Deprivation (IMD) Score,"Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)",Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)';

test('the sentences over the indices of 2019 fill the neighbourhoods, with the county over its districts', async () => {
	const filled = await load(
		deprivation,
		'file-7.csv',
		of2019,
		'E01025817,Hinckley and Bosworth 008A,E07000132,Hinckley and Bosworth,20.1,12000,4',
		'E01006074,Trafford 025A,E08000009,Trafford,20.1,13000,4',
		'E01099999,Nowhere 001A,E07000999,Nowhere,20.1,14000,5'
	);
	expect(await rows('neighbourhood')).toEqual([
		{
			lsoa_code: 'E01006074',
			lsoa_name: 'Trafford 025A',
			locality_code: 'E08000009',
			locality_name: 'Trafford',
			authority_code: 'E08000009',
			authority_name: 'Trafford',
			imd_version: 2019,
			imd_rank: 13000,
			imd_decile: 4
		},
		{
			lsoa_code: 'E01025817',
			lsoa_name: 'Hinckley and Bosworth 008A',
			locality_code: 'E07000132',
			locality_name: 'Hinckley and Bosworth',
			authority_code: 'E10000018',
			authority_name: 'Leicestershire',
			imd_version: 2019,
			imd_rank: 12000,
			imd_decile: 4
		}
	]);
	expect(filled).toMatchObject({ rowsIn: 3, rowsUsed: 2 });
	expect(filled.problems[0]).toMatchObject({
		severity: 'set-aside',
		column: 'authority_code'
	});
});

test('the version goes by the neighbourhoods and the districts of the file', async () => {
	const short = (lsoa: string, lad: string) =>
		`lsoa${lsoa}_code,lsoa${lsoa}_name,lad${lad}_code,lad${lad}_name,IMD_rank,IMD_decile`;
	const row = 'E01006074,Trafford 025A,E08000009,Trafford,1,1';
	const version = async (header: string) => {
		await load(deprivation, 'imd.csv', header, row);
		return (await rows('neighbourhood'))[0]?.imd_version;
	};
	expect(await version(short('21', '24'))).toBe(2025);
	expect(await version(short('11', '13'))).toBe(2019);
	expect(
		await version(
			'LSOA code (2011),LSOA name (2011),Local Authority District code (2013),Local Authority District name (2013),IMD Rank,IMD Decile'
		)
	).toBe(2015);
});

test('ranks without districts fill the deprivation extract', async () => {
	const filled = await load(
		deprivation,
		'imd.csv',
		'lsoa21_code,IMD_decile,IMD_rank',
		'E01000001,8,26525'
	);
	expect(filled).toMatchObject({ rowsIn: 1, rowsUsed: 1, problems: [] });
	expect(await engine.rows(sql`SELECT * FROM loaded.deprivation_rank`)).toEqual([
		{ lsoa_code: 'E01000001', imd_version: 2025, imd_rank: 26525, imd_decile: 8 }
	]);
});

test('persons count once beside females and males', async () => {
	const filled = await load(
		populationEstimates,
		'population.csv',
		'period,area_code,area_name,geography,sex,all_ages,aged_0_to_15,0,1,2,3,4,90+',
		'2024-06-30,E01006074,Trafford 025A,LSOA,Persons,48,20,6,14,8,12,13,1',
		'2024-06-30,E01006074,Trafford 025A,LSOA,Females,24,10,2,4,4,5,2,1',
		'2024-06-30,E01006074,Trafford 025A,LSOA,Males,24,10,4,10,4,7,11,0',
		'2024-06-30,E08000009,Trafford,LAD,Persons,48,20,6,14,8,12,13,1'
	);
	expect((await rows('population')).map(({ year, age, people }) => [year, age, people])).toEqual([
		[2024, 0, 6],
		[2024, 1, 14],
		[2024, 2, 8],
		[2024, 3, 12],
		[2024, 4, 13],
		[2024, 90, 1]
	]);
	expect(filled).toMatchObject({ rowsIn: 6, rowsUsed: 6, problems: [] });
	expect(filled.notes.map(({ rows: n, message }) => [n, message])).toEqual([
		[
			2,
			'2 rows of population.csv give females or males apart, whom the rows for persons count already, and were not used.'
		],
		[1, '1 row of population.csv speaks of no neighbourhood and was not used.']
	]);
});

test('columns for females and males are added up, and one that cannot be is set aside', async () => {
	const header = 'LAD 2021 Code,LSOA 2021 Code,LSOA 2021 Name,Total,F0,F1,F2,F3,F4,M0,M1,M2,M3,M4';
	const row = 'E08000009,E01006074,Trafford 025A,48,1,2,3,4,5,10,20,x,40,50';
	const filled = await load(populationEstimates, 'Mid-2022 LSOA 2021.csv', header, row);
	expect((await rows('population')).map(({ year, age, people }) => [year, age, people])).toEqual([
		[2022, 0, 11],
		[2022, 1, 22],
		[2022, 3, 44],
		[2022, 4, 55]
	]);
	expect(filled.problems).toMatchObject([
		{ severity: 'set-aside', column: 'people', rows: 1, examples: [{ found: '3 and x' }] }
	]);
	await expect(load(populationEstimates, 'lsoa.csv', header, row)).rejects.toThrow(
		/not of which year/
	);
});

test('females and males are added up where no row is for persons, under either name of the column', async () => {
	const filled = await load(
		populationEstimates,
		'p.csv',
		'period,area_code,gender,0,1,2,3,4',
		'2020-06-30,E01006074,Females,1,2,3,4,5',
		'2020-06-30,E01006074,Males,10,20,30,40,50',
		'2020-06-30,E01006075,Males,10,20,30,40,50',
		'2020-06-30,E01006076,Females,1,1,1,1,1',
		'2020-06-30,E01006076,Persons,3,3,3,3,3'
	);
	expect(
		(await rows('population')).map(({ lsoa_code, age, people }) => [lsoa_code, age, people])
	).toEqual([
		...[11, 22, 33, 44, 55].map((people, age) => ['E01006074', age, people]),
		...[3, 3, 3, 3, 3].map((people, age) => ['E01006076', age, people])
	]);
	expect(filled.notes.map(({ message }) => message)).toEqual([
		'2 rows of p.csv give females or males apart, whom the rows for persons count already, and were not used.',
		'2 rows of p.csv give females and males of places without a row for persons, and were added up.'
	]);
});

test('a file of one sex alone is refused, and so is one that gives a neighbourhood twice', async () => {
	const header = 'period,area_code,sex,0,1,2,3,4';
	await expect(
		load(populationEstimates, 'p.csv', header, '2024,E01006074,Males,1,2,3,4,5')
	).rejects.toThrow(/no row for persons/);
	await expect(
		load(
			populationEstimates,
			'p.csv',
			'period,area_code,ethnic_group,0,1,2,3,4',
			'2024,E01006074,White,1,2,3,4,5',
			'2024,E01006074,Asian,1,1,1,1,1'
		)
	).rejects.toThrow(/2024 2 times, with different numbers of people, by “ethnic_group”/);
});

test('the year of people is that of a column, a sheet, a title, or of the name of the file alone', async () => {
	const header = [
		'LSOA 2021 Code',
		...[0, 1, 2, 3, 4].map((age) => `F${age}`),
		...[0, 1, 2, 3, 4].map((age) => `M${age}`)
	];
	const row = (first: number) => ['E01006074', ...Array.from({ length: 10 }, () => `${first}`)];
	const yearsIn = async (
		name: string,
		sheets: Readonly<Record<string, readonly (readonly string[])[]>>
	) => {
		await createTypedTables(engine, contracts);
		const file = textFile(name, 'a workbook');
		const [read] = await openSheets(
			engine,
			file,
			{
				sheets: Object.entries(sheets).map(([sheet, rows]) => ({
					name: sheet,
					isHidden: false,
					rows
				})),
				notes: []
			},
			knownNames
		);
		await fill(populationEstimates, file, read!);
		const found = await rows('population');
		return [...new Set(found.map(({ year, people }) => `${String(year)}: ${String(people)}`))];
	};
	const years = { 'Mid-2022 LSOA 2021': [header, row(2)], 'Mid-2023 LSOA 2021': [header, row(3)] };
	expect(await yearsIn('downloaded 2026-11-28.xlsx', years)).toEqual(['2022: 4', '2023: 6']);
	expect(await yearsIn('sapelsoasyoa20222023.xlsx', { 'Mid-2022': [header, row(2)] })).toEqual([
		'2022: 4'
	]);
	expect(
		await yearsIn('population 2026.xlsx', {
			Data: [['Population estimates, mid-2021'], [], header, row(2)]
		})
	).toEqual(['2021: 4']);
	await expect(yearsIn('downloaded 2026-11-28.xlsx', { Data: [header, row(2)] })).rejects.toThrow(
		/not of which year/
	);
});

test('a Nomis export says its year and whose it is above its header', async () => {
	const nomis = (sex: string) => [
		'"Population estimates - small area based by single year of age"',
		'"ONS Crown Copyright Reserved [from Nomis on 12 March 2026]"',
		'',
		`"gender","${sex}"`,
		'"date","2022"',
		'',
		'"2021 super output area - lower layer","mnemonic","All Ages","Age 0","Aged 1 year","Aged 2 years","Aged 3 years","Aged 4 years"',
		'"E01006074 : Trafford 025A","E01006074","1500","11","12","13","14","15"',
		'"E01006075 : Trafford 025B","E01006075","1600","21","22","23","24","25"'
	];
	await load(populationEstimates, 'nomis.csv', ...nomis('Total'));
	expect((await rows('population')).map(({ year, people }) => [year, people])).toEqual(
		[11, 12, 13, 14, 15, 21, 22, 23, 24, 25].map((people) => [2022, people])
	);
	await expect(load(populationEstimates, 'nomis.csv', ...nomis('Male'))).rejects.toThrow(
		/no row for persons/
	);
});

test('the year of the indices is the one that is said, also on neighbourhoods of another census', async () => {
	const filled = await load(
		deprivation,
		'imd.csv',
		'LSOA21CD,LSOA21NM,LAD23CD,LAD23NM,IMD_Rank,IMD_Decile,IMD_year',
		'E01025817,Hinckley and Bosworth 008A,E07000132,Hinckley and Bosworth,12000,4,2019'
	);
	expect((await rows('neighbourhood'))[0]?.imd_version).toBe(2019);
	expect(filled.notes.map(({ message }) => message)).toEqual([
		'imd.csv gives ranks of 2019 for the neighbourhoods of 2021: they are restated from those of 2011, and stand as ranks of 2019.'
	]);
	await load(
		deprivation,
		'imd.csv',
		'LSOA21CD,LSOA21NM,LAD23CD,LAD23NM,IMD_Rank_2019,IMD_Decile_2019',
		'E01025817,Hinckley and Bosworth 008A,E07000132,Hinckley and Bosworth,12000,4'
	);
	expect((await rows('neighbourhood'))[0]?.imd_version).toBe(2019);
});

test('schools by their URN are no centres', async () => {
	const list =
		'name,local_authority_code,establishment_number,unique_reference_number,type,gender,postcode';
	await expect(
		load(
			childrensCentres,
			'schools.csv',
			list,
			'Made-up Primary Academy,855,3001,150001,Academies,Mixed,LE10 1AA',
			'Made-up Special School,855,7001,150002,Special schools,Mixed,LE10 1AB'
		)
	).rejects.toThrow(/none of them is said to be a children’s centre/);
	await load(
		childrensCentres,
		'both.csv',
		'name,postcode,unique_reference_number',
		'St Mary’s Primary School,LE10 1AA,150001',
		'Barwell Children’s Centre,LE10 1AB,22001',
		'Burbage,LE10 1AC,150003'
	);
	expect((await rows('centre')).map(({ centre_name }) => centre_name)).toEqual([
		'Barwell Children’s Centre'
	]);
});

const register =
	'URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),OpenDate,CloseDate,Postcode,DistrictAdministrative (code),LSOA (code)';

test('the register fills the centres with those that are children’s centres', async () => {
	const filled = await load(
		childrensCentres,
		'edubasealldata.csv',
		register,
		`22329,358,Trafford,Partington Children’s Centre,Children's centre,01-09-2005,,M31 4FL,E08000009,E01006150`,
		`22330,855,Leicestershire,A linked site,Children's centre linked site,2006-04-01,31-03-2016,LE10 0AA,,`,
		`22331,855,Leicestershire,Without a day,Children's centre,,,LE10 0AA,E07000132,`,
		'100000,201,City of London,A school,Voluntary aided school,01-01-1920,,EC3A 5DE,E09000001,E01032739'
	);
	expect(await rows('centre')).toEqual([
		{
			centre_id: '22329',
			centre_name: 'Partington Children’s Centre',
			locality_code: 'E08000009',
			kind: 'main',
			lsoa_code: 'E01006150',
			opened_on: '2005-09-01',
			closed_on: null
		},
		{
			centre_id: '22330',
			centre_name: 'A linked site',
			locality_code: 'E10000018',
			kind: 'linked',
			lsoa_code: null,
			opened_on: '2006-04-01',
			closed_on: '2016-03-31'
		},
		{
			centre_id: '22331',
			centre_name: 'Without a day',
			locality_code: 'E07000132',
			kind: 'main',
			lsoa_code: null,
			opened_on: null,
			closed_on: null
		}
	]);
	expect(filled).toMatchObject({ rowsIn: 3, rowsUsed: 3 });
	expect(filled.notes).toMatchObject([{ rows: 1, severity: 'note' }]);
});

test('a list of centres without days or districts leaves them open, with the postcode to go by', async () => {
	await load(
		childrensCentres,
		'centres.csv',
		'name,address,postcode,unique_reference_number',
		'A,B,M31 4FL,22329'
	);
	expect(
		await engine.rows(
			sql`SELECT centre_id, centre_name, locality_code, opened_on, postcode FROM loaded.centre`
		)
	).toEqual([
		{
			centre_id: '22329',
			centre_name: 'A',
			locality_code: null,
			opened_on: null,
			postcode: 'M31 4FL'
		}
	]);
});
