import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { rowsSetAside } from '$lib/extracts/load-report';
import { sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { binaryFile, csvFile, textFile } from '../../../tests/support/extract-files';
import { countsAt, testOrigin } from '../../../tests/support/loaded-workshop';
import {
	authority,
	centreRows,
	centres,
	neighbourhoods
} from '../../../tests/support/small-county';
import { Workshop } from './workshop';
import type { AddOptions } from './workshop';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
});

const add = async (files: readonly SourceFile[], options: Partial<AddOptions> = {}) =>
	(await workshop.add(files, { origin: testOrigin, ...options })).reports;
const remove = (extract: string) =>
	workshop.remove(workshop.reports.find(({ source }) => source?.id === extract)!.id, {
		origin: testOrigin
	});
const volunteer = (id: string, centre: string, year = '2023/24') => ({
	volunteer_id: id,
	centre_id: centre,
	financial_year: year,
	sessions_given: 3
});
const volunteers = csvFile('volunteers.csv', [
	volunteer('V1', 'P'),
	volunteer('V2', 'P'),
	volunteer('V3', 'S')
]);
const survey = csvFile('parents-survey.csv', [
	{ response_id: '1', centre_id: 'P', survey_date: '2023-06-01', response: 'good' }
]);
const sessions = csvFile('sessions.csv', [
	{
		session_id: '1',
		centre_id: 'P',
		session_date: '2023-06-01',
		activity: 'Stay and play',
		lead_agency: 'centre',
		capacity: 10,
		attendances: 7
	}
]);
const volunteersAt = async (areaId: string) =>
	countsAt(await workshop.figures(), {
		measureId: 'volunteers-active',
		areaId,
		periodId: '2023/24',
		periodKind: 'financial-year'
	});

async function volunteersUsed(): Promise<readonly string[]> {
	const rows = await engine.rows<{ id: string }>(
		sql`SELECT volunteer_id AS id FROM volunteer ORDER BY id`
	);
	return rows.map(({ id }) => id);
}

/** All that answers rest on and all that a reader is told, as one value to compare. */
async function everything() {
	const figures = await workshop.figures();
	return {
		observations: figures.observations,
		areas: figures.areas,
		sources: figures.sources,
		reports: workshop.reports
	};
}

const published = (gld: number, name = 'eyfsp.csv') =>
	textFile(
		name,
		[
			'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,lad_code,lad_name,characteristic,characteristic_type,gender,children_number,gld_number,gld_percentage',
			`202122,Academic year,National,E92000001,England,,,,,,,,Total,Total,Total,1000,${gld},${gld / 10}`,
			`202122,Academic year,Local authority,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,,,Total,Total,Total,100,${gld / 10},${gld / 10}`
		].join('\n')
	);

describe('files that came with a Data Package descriptor', () => {
	const descriptor = (resources: readonly object[]) =>
		textFile(
			'datapackage.json',
			JSON.stringify({ title: 'June', licenses: [{ name: 'OGL-3.0' }], resources })
		);

	test('take their licence from it, and it says which are not here', async () => {
		const reports = await add([
			volunteers,
			descriptor([
				{ name: 'volunteers', path: 'volunteers.csv' },
				{ name: 'contacts', path: 'contacts.csv' },
				{ name: 'old', path: 'https://example.org/old.csv' }
			])
		]);
		expect(reports.map(({ file, source }) => [file, source?.licence])).toEqual([
			['datapackage.json', undefined],
			['volunteers.csv', 'OGL-3.0']
		]);
		expect(reports[0]!.problems).toMatchObject([
			{
				severity: 'note',
				message: 'datapackage.json describes 3 files of “June”; 1 of them is here.',
				advice: 'Not here: contacts.csv, old. If you need them, load them too; nothing is fetched.'
			}
		]);
		expect(workshop.reports).toHaveLength(1);
		expect(await workshop.files()).toMatchObject([{ resource: { licence: 'OGL-3.0' } }]);
	});

	test('are told where they are not what it describes', async () => {
		const [, report] = await add([
			descriptor([
				{
					name: 'volunteers',
					path: './volunteers.csv',
					hash: 'b'.repeat(64),
					schema: { fields: [{ name: 'volunteer_id' }, { name: 'trained_on' }] }
				}
			]),
			volunteers
		]);
		expect(report!.problems.map(({ severity, message }) => [severity, message])).toEqual([
			[
				'note',
				'volunteers.csv is not the file that its Data Package describes as “volunteers”: its contents have changed since.'
			],
			['note', 'volunteers.csv lacks 1 column that its Data Package describes: trained_on.']
		]);
		expect(report!.rowsUsed).toBe(3);
	});
});

describe('a workbook with a sheet a year', () => {
	const sheet = (rows: readonly (readonly unknown[])[]) => utils.aoa_to_sheet(rows as unknown[][]);
	const header = ['volunteer_id', 'centre_id', 'financial_year', 'sessions_given'];
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet([header, ['V1', 'P', '2023/24', 3]]), 'Final');
	utils.book_append_sheet(book, sheet([header, ['V2', 'P', '2023/24', 3]]), 'Draft');
	const file = binaryFile(
		'volunteers.xlsx',
		new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer)
	);

	test('is read again without a sheet that a person leaves out, and whole again after', async () => {
		await add([neighbourhoods, centres, file]);
		const report = () => workshop.reports.find(({ source }) => source?.id === 'volunteers')!;
		const leaveOut = (leftOutSheets: readonly string[]) => {
			const { mapping } = report().details!;
			return workshop.change(
				report().id,
				{ ...mapping, choices: { ...mapping.choices, leftOutSheets } },
				{ origin: testOrigin }
			);
		};
		expect(await volunteersAt(authority)).toBe('2/0');
		await leaveOut(['Draft']);
		expect(report().details!.sheets).toMatchObject({
			alike: ['Final', 'Draft'],
			chosen: ['Final']
		});
		expect(await volunteersAt(authority)).toBe('1/0');
		await leaveOut([]);
		expect(await volunteersAt(authority)).toBe('2/0');
	});
});

describe('a file that is not what its name says', () => {
	const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
	const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0]);
	const header = 'volunteer_id,centre_id,financial_year,sessions_given\n';

	test.each([
		[
			'PNG bytes',
			binaryFile('volunteers.csv', png),
			'volunteers.csv is a picture, not a table that can be read here',
			'save it as CSV'
		],
		[
			'zip bytes',
			binaryFile('volunteers.csv', zip),
			'volunteers.csv is a zip file or a workbook that cannot be opened: its end is missing',
			'export it again'
		],
		[
			'NUL bytes',
			textFile('volunteers.csv', `${header}V1\u0000,P,2023/24,3\n`),
			'volunteers.csv holds binary data, so it is not the text file its name says.',
			'Export it again'
		],
		[
			'a web page',
			textFile('volunteers.csv', '<!DOCTYPE html><title>Sign in</title>'),
			'volunteers.csv is a web page, perhaps a sign-in page that was saved in place of the download.',
			'while signed in'
		],
		[
			'no bytes',
			textFile('volunteers.csv', ''),
			'volunteers.csv is empty: it has 0 bytes.',
			'Export it again'
		],
		[
			'text in UTF-16 with a header and no rows',
			binaryFile('volunteers.csv', new Uint8Array(Buffer.from(`\uFEFF${header}`, 'utf16le'))),
			'volunteers.csv was recognised as Volunteers but has no rows that can be read under its header.',
			'dates or filters'
		],
		[
			'a header and no rows',
			textFile('volunteers.csv', header),
			'volunteers.csv was recognised as Volunteers but has no rows that can be read under its header.',
			'dates or filters'
		],
		[
			'another table',
			textFile('volunteers.csv', 'colour\nred\n'),
			'volunteers.csv has none of the columns of any extract.',
			'templates'
		]
	])(
		'%s: is refused with what it is and what to do, and loads nothing',
		async (_, file, message, advice) => {
			const [report] = await add([file]);
			expect(report).toMatchObject({
				file: 'volunteers.csv',
				rowsIn: 0,
				rowsUsed: 0,
				source: undefined,
				recognisedAs: undefined
			});
			expect(report!.problems).toHaveLength(1);
			expect(report!.problems[0]).toMatchObject({ severity: 'refused', file: 'volunteers.csv' });
			expect(report!.problems[0]!.message).toContain(message);
			expect(report!.problems[0]!.advice).toContain(advice);
			expect(workshop.reports).toEqual([]);
		}
	);

	test('a Parquet file cut short is refused', async () => {
		const [report] = await add([textFile('contacts.parquet', 'PAR1\u0015\u0004 and no more')]);
		expect(report!.problems[0]!.message).toContain(
			'contacts.parquet is a Parquet file that cannot be read'
		);
	});
});

describe('a refused file', () => {
	test('leaves the files given with it to load, in the order given', async () => {
		const reports = await add([
			textFile('first.csv', ''),
			neighbourhoods,
			textFile('third.csv', '<html>'),
			centres,
			volunteers
		]);
		expect(reports.map(({ file, source }) => [file, source?.id])).toEqual([
			['first.csv', undefined],
			['neighbourhoods.csv', 'neighbourhoods'],
			['third.csv', undefined],
			['centres.csv', 'centres'],
			['volunteers.csv', 'volunteers']
		]);
		expect(await volunteersAt(authority)).toBe('3/0');
	});

	test('leaves what was there before as it was', async () => {
		await add([neighbourhoods, centres, volunteers]);
		const before = await everything();
		await add([textFile('volunteers.csv', 'volunteer_id,centre_id\nV9,P\n')]);
		expect(await everything()).toEqual(before);
	});
});

describe('a second file of an extract', () => {
	test('adds its rows to those of the first, and says how many are new', async () => {
		await add([neighbourhoods, centres, volunteers]);
		const [report] = await add([csvFile('more-volunteers.csv', [volunteer('V9', 'P')])]);
		expect(report!.details!.update).toEqual({ added: 1, changed: 0, same: 0, gone: 0 });
		expect(await volunteersAt(authority)).toBe('4/0');
	});

	test('holds where it has other values under the same key', async () => {
		await add([neighbourhoods, centres, volunteers]);
		const [report] = await add([
			csvFile('volunteers.csv', [
				{ ...volunteer('V1', 'P'), sessions_given: 5 },
				volunteer('V2', 'P')
			])
		]);
		expect(report!.details!.update).toEqual({ added: 0, changed: 1, same: 1, gone: 0 });
		expect(await volunteersAt(authority)).toBe('3/0');
	});

	test('takes its rows with it when it is removed', async () => {
		await add([neighbourhoods, centres, volunteers]);
		const [report] = await add([csvFile('more-volunteers.csv', [volunteer('V9', 'P')])]);
		await workshop.remove(report!.id, { origin: testOrigin });
		expect(await volunteersAt(authority)).toBe('3/0');
	});

	test('leaves its own rows where the first is removed', async () => {
		const [first] = await add([volunteers]);
		await add([neighbourhoods, centres, csvFile('more-volunteers.csv', [volunteer('V9', 'P')])]);
		await workshop.remove(first!.id, { origin: testOrigin });
		expect(await volunteersAt(authority)).toBe('1/0');
	});

	test('says what is gone: a row of its own centre and time that it no longer has', async () => {
		const response = (id: string, day: string, centre = 'P') => ({
			response_id: id,
			centre_id: centre,
			survey_date: day,
			response: 'good'
		});
		await add([
			centres,
			csvFile('survey.csv', [
				response('1', '2023-06-01'),
				response('2', '2023-06-02'),
				response('3', '2023-06-03'),
				response('4', '2023-06-02', 'S'),
				response('5', '2023-05-01')
			])
		]);
		const [report] = await add([
			csvFile('survey-again.csv', [response('1', '2023-06-01'), response('3', '2023-06-03')])
		]);
		expect(report!.details!.update).toEqual({ added: 0, changed: 0, same: 2, gone: 1 });
	});
});

describe('a row that names a centre which is not known', () => {
	const twoLost = csvFile('volunteers.csv', [
		volunteer('V1', 'P'),
		volunteer('V2', 'Abbey'),
		volunteer('V3', 'Abbey')
	]);

	test('is set aside, with what it names, where to add it and how often', async () => {
		const [, , report] = await add([neighbourhoods, centres, twoLost]);
		expect(report).toMatchObject({ rowsIn: 3, rowsUsed: 1 });
		expect(report!.problems).toMatchObject([
			{ severity: 'set-aside', column: 'centre_id', rows: 2, file: 'volunteers.csv' }
		]);
		expect(report!.problems[0]!.message).toBe(
			'2 rows name a “centre_id” that centres.csv does not have: “Abbey” (2).'
		);
		expect(report!.problems[0]!.advice).toContain('Add it to centres.csv');
		expect(await volunteersAt(authority)).toBe('1/0');
	});

	test('counts by itself once the centre comes, in whatever order the files are loaded', async () => {
		await add([neighbourhoods, centres, twoLost]);
		await remove('centres');
		await add([
			csvFile('centres.csv', [
				...centreRows,
				{ ...centreRows[0]!, centre_id: 'Abbey', centre_name: 'Abbey' }
			])
		]);
		expect(await volunteersAt(authority)).toBe('3/0');
		expect(workshop.reports.find(({ file }) => file === 'volunteers.csv')).toMatchObject({
			rowsIn: 3,
			rowsUsed: 3,
			problems: []
		});
	});

	test('is held back by nothing while no centres file has come', async () => {
		expect(await add([twoLost])).toMatchObject([{ rowsIn: 3, rowsUsed: 3, problems: [] }]);
	});

	test('is told of in the report of its own file alone, though another has the same name', async () => {
		const [, , first, second] = await add([
			neighbourhoods,
			centres,
			csvFile('export.csv', [volunteer('V1', 'nowhere')]),
			{ ...survey, name: 'export.csv' }
		]);
		expect(first!.problems).toHaveLength(1);
		expect(second!.problems).toEqual([]);
	});
});

test('every report’s rows are those used and those set aside', async () => {
	const messy = textFile(
		'volunteers.csv',
		'volunteer_id,centre_id,financial_year,sessions_given\nV1,P,2023/24,3\nV1,P,2023/24,3\nV2,P\n,P,2023/24,1\nV3,nowhere,2023/24,1\nV4,S,2023/24,2\n'
	);
	const reports = await add([neighbourhoods, centres, messy, survey]);
	expect(reports.map((report) => [report.rowsIn, report.rowsUsed, rowsSetAside(report)])).toEqual([
		[5, 5, 0],
		[3, 3, 0],
		[6, 2, 4],
		[1, 1, 0]
	]);
	const setAside = reports[2]!.problems
		.filter(({ severity }) => severity === 'set-aside')
		.reduce((sum, { rows }) => sum + rows, 0);
	expect(setAside).toBe(4);
});

test('one date far from our time is set aside and does not stop the files from loading', async () => {
	const answer = (id: string, on: string) => ({
		response_id: id,
		centre_id: 'P',
		survey_date: on,
		response: 'good'
	});
	const reports = await add([
		neighbourhoods,
		centres,
		csvFile('parents-survey.csv', [
			answer('1', '2023-06-01'),
			answer('2', '01/06/23'),
			answer('3', '20233-06-01')
		])
	]);
	expect(reports[2]).toMatchObject({ rowsIn: 3, rowsUsed: 2 });
});

test('immunisations and neighbourhoods alone give the MMR figures', async () => {
	const dose = (id: string, born: string, on: string) => ({
		patient_id: id,
		date_of_birth: born,
		lsoa_code: 'A',
		vaccine: 'MMR',
		dose_date: on,
		status: 'given'
	});
	await add([
		neighbourhoods,
		csvFile('immunisations.csv', [
			dose('1', '2021-05-01', '2022-06-01'),
			dose('2', '2021-06-01', '2024-03-31')
		])
	]);
	expect(
		countsAt(await workshop.figures(), {
			measureId: 'mmr1-24m',
			areaId: authority,
			periodId: '2023/24',
			periodKind: 'financial-year'
		})
	).toBe('1/2');
});

test('taking a file out takes its figures and its report with it, and leaves the rest', async () => {
	await add([neighbourhoods, centres, volunteers, survey]);
	await remove('volunteers');
	expect(workshop.reports.map(({ file }) => file)).toEqual([
		'neighbourhoods.csv',
		'centres.csv',
		'parents-survey.csv'
	]);
	expect(await volunteersAt(authority)).toBeUndefined();
	expect((await workshop.figures()).periods('satisfaction', 'financial-year')).toEqual(['2023/24']);
});

test('a further file that is refused leaves out which rows were left out before', async () => {
	const unknown = volunteer('V2', 'nowhere');
	await add([
		neighbourhoods,
		centres,
		csvFile('volunteers.csv', [volunteer('V1', 'P'), unknown, volunteer('V3', 'P')]),
		csvFile('later.csv', [volunteer('V1', 'P')])
	]);
	const empty = 'volunteer_id,centre_id,financial_year,sessions_given\n';
	const [refused] = await add([textFile('empty.csv', empty)]);
	expect(refused!.source).toBeUndefined();
	expect(await volunteersUsed()).toEqual(['V1', 'V3']);
});

test('progress goes through every file, then linking, then counting', async () => {
	const stages: string[] = [];
	await add([neighbourhoods, centres, volunteers], {
		onProgress: ({ stage, file }) => stages.push(file ?? stage)
	});
	expect(stages.slice(0, 4)).toEqual([
		'neighbourhoods.csv',
		'centres.csv',
		'volunteers.csv',
		'linking'
	]);
	expect(new Set(stages.slice(4))).toEqual(new Set(['counting']));
});

describe('cancelling', () => {
	beforeEach(async () => {
		await add([neighbourhoods, centres, volunteers]);
	});

	const points = [
		['before the first file', undefined],
		['at the first file', 'reading 0'],
		['at the second file', 'reading 1'],
		['when linking', 'linking 0'],
		['at the first measure', 'counting 0'],
		['after a measure', 'counting 1']
	] as const;

	async function cancelledAt(
		point: string | undefined,
		files: readonly SourceFile[]
	): Promise<unknown> {
		const cancel = new AbortController();
		if (point === undefined) cancel.abort();
		const onProgress: AddOptions['onProgress'] = ({ stage, done }) => {
			if (`${stage} ${done}` === point) cancel.abort();
		};
		return add(files, { signal: cancel.signal, onProgress }).then(
			() => 'loaded',
			(cause: unknown) => (cause instanceof DOMException ? cause.name : cause)
		);
	}

	test.each(points)(
		'%s leaves nothing of the files, and what was there before unchanged',
		async (_, point) => {
			const before = await everything();
			expect(await cancelledAt(point, [survey, sessions, published(672)])).toBe('AbortError');
			expect(await everything()).toEqual(before);
		}
	);

	test('leaves the published figures that the cancelled file was to replace', async () => {
		await add([published(672)]);
		const before = await everything();
		expect(await cancelledAt('linking 0', [published(700)])).toBe('AbortError');
		expect(await everything()).toEqual(before);
		await workshop.remove(before.reports.at(-1)!.id, { origin: testOrigin });
	});

	test('leaves the way open to load the same files again', async () => {
		await cancelledAt('counting 1', [survey]);
		expect(await add([survey])).toMatchObject([{ rowsUsed: 1, source: { id: 'parents-survey' } }]);
	});

	test('leaves out the same rows of a file that is loaded after all', async () => {
		const file = csvFile('more.csv', [volunteer('V4', 'P'), volunteer('V5', 'nowhere')]);
		expect(await cancelledAt('counting 0', [file])).toBe('AbortError');
		expect(await volunteersUsed()).toEqual(['V1', 'V2', 'V3']);
		await add([file]);
		expect(await volunteersUsed()).toEqual(['V1', 'V2', 'V3', 'V4']);
	});
});
