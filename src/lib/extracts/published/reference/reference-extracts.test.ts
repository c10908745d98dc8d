import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine, Row } from '$lib/sql';

import { firstTable } from '../../../../../tests/support/first-table';
import { contractById, contracts } from '../../contracts';
import type { Problem } from '../../problem';
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
	const read = await firstTable(engine, file);
	expect(extract.recognises(read.columns)).toBe(true);
	const notes = await extract.notes(engine, read, file);
	const table = reshapedFile(engine, extract, read, file);
	const mapping = sameNameMapping(file, table.columns);
	const filled = await fillTypedTable(engine, table, {
		fileName: name,
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

test('a file of females and males without persons is refused', async () => {
	await expect(
		load(
			populationEstimates,
			'p.csv',
			'period,area_code,sex,0,1,2,3,4',
			'2024,E01006074,Males,1,2,3,4,5'
		)
	).rejects.toThrow(/no row for persons/);
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
