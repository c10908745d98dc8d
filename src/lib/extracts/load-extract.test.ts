import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { firstTable } from '../../../tests/support/first-table';
import { binaryFile, csvFile, textFile } from '../../../tests/support/extract-files';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { contracts } from './contracts';
import { loadExtract } from './load-extract';
import { rowsAccountedFor, rowsSetAside } from './load-report';
import type { LoadReport } from './load-report';
import { FileRefused } from './problem';
import type { Problem } from './problem';
import { sameNameMapping } from './recognise';
import { createTypedTables } from './typed-table';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());
beforeEach(() => createTypedTables(engine, contracts));

async function load(file: SourceFile): Promise<LoadReport> {
	try {
		const read = await firstTable(engine, file);
		return await loadExtract(engine, file, read, {
			mapping: sameNameMapping(file, read.columns),
			origin: testOrigin,
			isUpdate: false
		});
	} finally {
		await engine.detach(file);
	}
}

async function loadText(text: string, name = 'volunteers.csv'): Promise<LoadReport> {
	const report = await load(textFile(name, text));
	expect(rowsAccountedFor(report)).toBe(rowsSetAside(report));
	return report;
}

async function refusalOf(text: string, name = 'volunteers.csv'): Promise<Problem> {
	try {
		await load(textFile(name, text));
	} catch (cause) {
		if (cause instanceof FileRefused) return cause.problem;
		throw cause;
	}
	throw new Error('expected a refusal, found a loaded file');
}

const table = () =>
	engine.rows<{
		volunteer_id: string;
		centre_id: string;
		financial_year: string;
		sessions_given: number;
	}>(
		sql`SELECT volunteer_id, centre_id, financial_year, sessions_given FROM loaded.volunteer ORDER BY rowid`
	);
const header = 'volunteer_id,centre_id,financial_year,sessions_given';
const loadedRow = {
	volunteer_id: 'V1',
	centre_id: 'P',
	financial_year: '2023/24',
	sessions_given: 3
};

describe('a header', () => {
	test.each([
		[
			'with other letters’ case, spaces and punctuation',
			'Volunteer ID, CENTRE_ID ,Financial-Year,sessions given',
			'V1,P,2023/24,3'
		],
		[
			'with its columns in another order',
			'sessions_given,financial_year,centre_id,volunteer_id',
			'3,2023/24,P,V1'
		],
		['with columns that no extract knows', `${header},shoe size`, 'V1,P,2023/24,3,38'],
		['in quotes', '"volunteer_id","centre_id","financial_year","sessions_given"', 'V1,P,2023/24,3']
	])('%s is understood', async (_, columns, row) => {
		const report = await loadText(`${columns}\n${row}\n`);
		expect(report).toMatchObject({
			recognisedAs: { id: 'volunteers' },
			rowsIn: 1,
			rowsUsed: 1,
			problems: []
		});
		expect(await table()).toEqual([loadedRow]);
	});

	test.each([
		['semicolons', ';'],
		['tabs', '\t']
	])('and rows divided by %s are understood', async (_, delimiter) => {
		const report = await loadText(`${header}\nV1,P,2023/24,3\n`.replaceAll(',', delimiter));
		expect(report).toMatchObject({ rowsIn: 1, rowsUsed: 1, problems: [] });
		expect(await table()).toEqual([loadedRow]);
	});

	test('after a UTF-8 byte order mark is understood', async () => {
		expect(await loadText(`\uFEFF${header}\nV1,P,2023/24,3\n`)).toMatchObject({
			rowsUsed: 1,
			problems: []
		});
		expect(await table()).toEqual([loadedRow]);
	});

	test('with Windows line ends is understood', async () => {
		expect(await loadText(`${header}\r\nV1,P,2023/24,3\r\n`)).toMatchObject({
			rowsUsed: 1,
			problems: []
		});
		expect(await table()).toEqual([loadedRow]);
	});

	test('without a line end after the last row is understood', async () => {
		expect(await loadText(`${header}\nV1,P,2023/24,3`)).toMatchObject({ rowsIn: 1, rowsUsed: 1 });
	});

	test('without a required column is refused, naming the extract, the column, what it means and what was found', async () => {
		const problem = await refusalOf(
			'volunteer_id,centre_id,sessions_given\nV1,P,3\n',
			'from-the-centres.csv'
		);
		expect(problem).toMatchObject({
			file: 'from-the-centres.csv',
			severity: 'refused',
			column: 'financial_year',
			rows: 0
		});
		expect(problem.message).toBe(
			'from-the-centres.csv looks like Volunteers, but has no column “financial_year”.'
		);
		expect(problem.advice).toContain('Add the column “financial_year” (Financial year)');
		expect(problem.advice).toContain('“volunteer_id”, “centre_id”, “sessions_given”');
	});

	test('of no extract is refused, naming its first columns', async () => {
		const problem = await refusalOf('colour,shape\nred,round\n', 'paint.csv');
		expect(problem.message).toBe(
			'paint.csv has none of the columns of any extract. Its first columns are “colour”, “shape”.'
		);
	});

	test('with two columns of one name is read by the first, and a note says so', async () => {
		const report = await loadText(`${header},centre_id\nV1,P,2023/24,3,Q\n`);
		expect(report).toMatchObject({
			rowsUsed: 1,
			details: { notes: [{ kind: 'duplicate-columns' }] }
		});
		expect(await table()).toEqual([loadedRow]);
	});

	test('with nothing under it is refused, naming the extract', async () => {
		const problem = await refusalOf(`${header}\n`);
		expect(problem.message).toBe(
			'volunteers.csv was recognised as Volunteers but has no rows that can be read under its header.'
		);
		expect(problem.advice).toContain('dates or filters');
	});

	test('of a file of blank lines is refused', async () => {
		expect((await refusalOf(',,,\n,,,\n')).message).toBe(
			'volunteers.csv has no header: its first lines are blank.'
		);
	});

	test('with two columns that come to one name is refused, naming both', async () => {
		const problem = await refusalOf(`${header},Centre ID\nV1,P,2023/24,3,Q\n`);
		expect(problem).toMatchObject({ severity: 'refused', column: 'centre_id' });
		expect(problem.message).toContain('“centre_id” and “Centre ID”');
	});

	test.each([',', ',,'])(
		'with nameless columns at its end, as in %j, is understood',
		async (commas) => {
			expect(await loadText(`${header}${commas}\nV1,P,2023/24,3${commas}\n`)).toMatchObject({
				rowsUsed: 1,
				problems: []
			});
		}
	);

	test('under another file’s name is still what its columns say', async () => {
		expect(await loadText(`${header}\nV1,P,2023/24,3\n`, 'finance.csv')).toMatchObject({
			recognisedAs: { id: 'volunteers' }
		});
	});
});

describe('a refused file', () => {
	test('leaves the table as it was', async () => {
		await loadText(`${header}\nV1,P,2023/24,3\n`);
		await refusalOf(`${header}\n`);
		expect(await table()).toEqual([loadedRow]);
	});
});

describe('a row', () => {
	test('with too few cells is set aside, naming the line and what stands there', async () => {
		const report = await loadText(`${header}\nV1,P,2023/24,3\nV2,P\n`);
		expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
		expect(report.problems).toMatchObject([
			{ severity: 'set-aside', rows: 1, examples: [{ line: 3, found: 'V2,P' }] }
		]);
		expect(report.problems[0]!.message).toContain(
			'1 line of volunteers.csv could not be read as a row'
		);
		expect(await table()).toEqual([loadedRow]);
	});

	test('with too many cells is set aside', async () => {
		const report = await loadText(`${header}\nV2,P,2023/24,3,more\nV1,P,2023/24,3\n`);
		expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
		expect(report.problems).toMatchObject([
			{ severity: 'set-aside', rows: 1, examples: [{ line: 2 }] }
		]);
		expect(await table()).toEqual([loadedRow]);
	});

	test('cut off at the end of the file is set aside', async () => {
		const report = await loadText(`${header}\nV1,P,2023/24,3\nV2,P,20`);
		expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
		expect(await table()).toEqual([loadedRow]);
	});

	test('with a quotation mark that is never closed is set aside, and the file is not lost', async () => {
		const report = await loadText(`${header}\nV1,P,2023/24,3\n"V2,P,2023/24,3\n`);
		expect(report.rowsUsed).toBe(1);
		expect(report.problems).toMatchObject([{ severity: 'set-aside' }]);
		expect(report.problems[0]!.advice).toContain('mend them');
		expect(await table()).toEqual([loadedRow]);
	});

	test('with a line end, a comma and quotation marks inside quotation marks is one row', async () => {
		await loadText(`${header}\n"V\n""1"", x",P,2023/24,3\nV2,P,2023/24,4\n`);
		expect((await table()).map(({ volunteer_id }) => volunteer_id)).toEqual(['V\n"1", x', 'V2']);
	});

	test('with its required cell blank is set aside, naming file, column, line and what to put', async () => {
		const report = await loadText(`${header}\nV1,P,2023/24,3\n,P,2023/24,3\n`);
		expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
		expect(report.problems).toEqual([
			{
				file: 'volunteers.csv',
				severity: 'set-aside',
				column: 'volunteer_id',
				message: '1 row of volunteers.csv has nothing in “volunteer_id”.',
				advice: 'These rows were not used. Put some text there and load the file again.',
				rows: 1,
				examples: [{ line: 3, found: '' }]
			}
		]);
	});

	test('with an optional cell that cannot be read is used without it, and noted', async () => {
		const report = await loadText(`${header},left_on\nV1,P,2023/24,3,soon\n`);
		expect(report).toMatchObject({ rowsIn: 1, rowsUsed: 1 });
		expect(report.problems).toMatchObject([
			{ severity: 'note', column: 'left_on', rows: 1, examples: [{ line: 2, found: 'soon' }] }
		]);
	});

	test.each([
		[
			'a number of sessions below none',
			'V2,P,2023/24,-1',
			'sessions_given',
			'a whole number of at least 0'
		],
		[
			'a fraction of a session',
			'V2,P,2023/24,1.5',
			'sessions_given',
			'a whole number of at least 0'
		],
		[
			'a year whose parts do not follow',
			'V2,P,2016/19,1',
			'financial_year',
			'a year such as 2024/25'
		],
		['a year of no century', 'V2,P,0024/25,1', 'financial_year', 'a year such as 2024/25']
	])('with %s is set aside', async (_, row, column, expected) => {
		const report = await loadText(`${header}\nV1,P,2023/24,3\n${row}\n`);
		expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
		expect(report.problems).toMatchObject([{ severity: 'set-aside', column }]);
		expect(report.problems[0]!.message).toContain(expected);
	});

	test('after lines that cannot be read is named by its own line in the file', async () => {
		const report = await loadText(
			`${header}\nV1,P\nV2,P,2023/24,x\nV3\nV4,P,2023/24,y\nV5,P,2023/24,3\n`
		);
		expect(report.problems.at(-1)).toMatchObject({
			column: 'sessions_given',
			examples: [
				{ line: 3, found: 'x' },
				{ line: 5, found: 'y' }
			]
		});
	});

	test('cut within a letter of UTF-8 is set aside, and the advice is to export as UTF-8', async () => {
		const columns = 'sessions_given,financial_year,centre_id,volunteer_id';
		const bytes = new TextEncoder().encode(`${columns}\n3,2023/24,P,Vé\n3,2023/24,P,Wé`);
		const report = await load(binaryFile('volunteers.csv', bytes.slice(0, -1)));
		expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
		expect(report.problems).toMatchObject([
			{
				severity: 'set-aside',
				advice: 'Export the file again as CSV (UTF-8).',
				examples: [{ line: 3 }]
			}
		]);
	});

	test.each(['2023/24', '2023-24', '202324', '2023/2024'])(
		'may write its year as %s',
		async (year) => {
			await loadText(`${header}\nV1,P,${year},3\n`);
			expect(await table()).toEqual([loadedRow]);
		}
	);

	test('that repeats a key is set aside, and the first is used', async () => {
		const report = await loadText(
			`${header}\nV1,P,2023/24,3\nV2,P,2023/24,1\nV1,P,2023/24,9\nV1,P,2023/24,10\n`
		);
		expect(report).toMatchObject({ rowsIn: 4, rowsUsed: 2 });
		expect(report.problems).toMatchObject([
			{ severity: 'set-aside', column: 'volunteer_id', rows: 2 }
		]);
		expect(report.problems[0]!.message).toBe(
			'2 rows repeat a “volunteer_id” and “centre_id” and “financial_year” that volunteers.csv has already used.'
		);
		expect(await table()).toContainEqual(loadedRow);
	});

	test('that shares a part of its key with another is used', async () => {
		expect(
			await loadText(`${header}\nV1,P,2023/24,3\nV1,Q,2023/24,3\nV1,P,2024/25,3\n`)
		).toMatchObject({ rowsUsed: 3, problems: [] });
	});

	test('past the first three of its kind is counted but not shown', async () => {
		const report = await loadText(`${header}\n${',P,2023/24,3\n'.repeat(5)}V1,P,2023/24,3\n`);
		expect(report.problems[0]).toMatchObject({
			rows: 5,
			examples: [{ line: 2 }, { line: 3 }, { line: 4 }]
		});
	});
});

describe('a date', () => {
	const sessions = (day: string) =>
		load(
			csvFile(
				'sessions.csv',
				['2024-04-30', day].map((on, i) => ({
					session_id: i,
					centre_id: 'P',
					session_date: on,
					activity: 'x',
					lead_agency: 'centre'
				}))
			)
		);
	const days = async () =>
		(
			await engine.rows<{ day: string }>(
				sql`SELECT CAST(session_date AS VARCHAR) AS day FROM loaded.session ORDER BY rowid`
			)
		).map(({ day }) => day);

	test.each([
		'2024-04-30',
		'30/04/2024',
		' 30/04/2024 ',
		'30/04/24',
		'30-Apr-2024',
		'45412',
		'2024-04-30T09:15:00'
	])('may be written as %j', async (text) => {
		await sessions(text);
		expect(await days()).toEqual(['2024-04-30', '2024-04-30']);
	});

	test.each([
		'31/02/2024',
		'04/30/2024',
		'yesterday',
		'2024-13-01',
		'0024-04-30',
		'20244-04-30',
		'infinity',
		'3004-04-30'
	])(
		'written as %j cannot be read: the row is set aside, with the line and what stood there',
		async (text) => {
			const report = await sessions(text);
			expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
			expect(report.problems).toMatchObject([
				{
					severity: 'set-aside',
					column: 'session_date',
					rows: 1,
					examples: [{ line: 3, found: text }]
				}
			]);
			expect(report.problems[0]!.message).toBe(
				'1 row of sessions.csv has something in “session_date” that is not a date such as 2024-04-30 or 30/04/2024.'
			);
		}
	);
});

test('a leading zero of a number kept as text is not lost', async () => {
	await loadText(`${header}\n007,P,2023/24,3\n`);
	expect((await table())[0]!.volunteer_id).toBe('007');
});

test('the extract’s data date is the last day its date column holds', async () => {
	const report = await loadText(
		`${header},left_on\nV1,P,2023/24,3,2023-06-01\nV2,P,2023/24,3,2023-09-30\n`
	);
	expect(report.source).toMatchObject({
		id: 'volunteers',
		dataTo: '2023-09-30',
		rows: 2,
		isIllustrative: true
	});
});

test('two loads of the same bytes have the same content hash, and of other bytes another', async () => {
	const [first, same, other] = [
		await loadText(`${header}\nV1,P,2023/24,3\n`),
		await loadText(`${header}\nV1,P,2023/24,3\n`),
		await loadText(`${header}\nV1,P,2023/24,4\n`)
	];
	expect(first.source!.contentHash).toMatch(/^[0-9a-f]{64}$/);
	expect(same.source!.contentHash).toBe(first.source!.contentHash);
	expect(other.source!.contentHash).not.toBe(first.source!.contentHash);
});
