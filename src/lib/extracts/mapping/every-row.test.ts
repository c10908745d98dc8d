import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { takenForGranted } from '$lib/extracts/taken-for-granted';
import { identifier, join, sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { textFile } from '../../../../tests/support/extract-files';
import { testOrigin } from '../../../../tests/support/loaded-workshop';
import { withSaidOfEveryRow } from './every-row';
import { mappingFileText, mappingsFromText, memoryOf } from './mapping-file';
import { mappingMemory } from './mapping-memory';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
	for (const { id } of workshop.waiting) workshop.dismiss(id);
});

/** Of each a required column is wanting that may be the same in every row, and what a person says. */
const files: readonly (readonly [
	what: string,
	file: SourceFile,
	said: Readonly<Record<string, string>>,
	table: string,
	row: string
])[] = [
	[
		'a ledger without a locality and with lines of its own',
		textFile(
			'ledger.csv',
			'Transaction ID,Financial year,Budget,Actual\n1,2023/24,100,90\n2,2023/24,50,40\n'
		),
		{ locality_code: 'E06000016', line: 'under-fives' },
		'finance_line',
		'1 2023/24 E06000016 under-fives 100.0000 90.0000'
	],
	[
		'reach areas without a date',
		textFile('reach.csv', 'centre_id,lsoa_code\nP,E01000001\nQ,E01000002\n'),
		{ valid_from: '01/04/2015' },
		'reach_area',
		'P E01000001 2015-04-01'
	],
	[
		'a population without a year',
		textFile('population.csv', 'lsoa_code,age,people\nE01000001,0,10\nE01000001,1,12\n'),
		{ year: '2023' },
		'population',
		'E01000001 2023 0 10'
	],
	[
		'a look-up without its authority, or the year of its indices, which is not asked for',
		textFile(
			'lookup.csv',
			'lsoa_code,lsoa_name,locality_code,locality_name,imd_decile\nE01000001,One,N,North,3\n'
		),
		{ authority_code: 'E10000018', authority_name: 'County' },
		'neighbourhood',
		'E01000001 One N North E10000018 County 3'
	]
];

async function waits(file: SourceFile, memory = mappingMemory()) {
	const { waiting } = await workshop.add([file], { origin: testOrigin, memory });
	expect(waiting).toHaveLength(1);
	return waiting[0]!;
}

describe.each(files)('%s', (_, file, said, table, row) => {
	test('waits, is loaded with what is said of every row, and the same file then loads with the saved mapping', async () => {
		const waiting = await waits(file);
		const [best] = waiting.proposal.candidates;
		expect([...best!.missing].sort()).toEqual(Object.keys(said).sort());
		expect(
			best!.columns
				.filter(({ column }) => column.name in said)
				.map(({ column }) => column.mayBeSame)
		).toEqual(Object.keys(said).map(() => true));
		const choices = Object.entries(said).reduce(
			(all, [name, text]) => withSaidOfEveryRow(all, name, text),
			best!.mapping.choices
		);
		const mapping = { ...best!.mapping, choices };
		const report = await workshop.settle(waiting.id, mapping, { origin: testOrigin });
		expect(report.problems.map(({ message }) => message)).toEqual([]);
		expect(report.rowsUsed).toBe(report.rowsIn);
		expect(await rowText(table)).toBe(row);
		for (const [name, text] of Object.entries(said))
			expect(takenForGranted(report.details!)).toContain(
				`“${text}” is read as ${name} in every row, as you said`
			);

		await workshop.remove(report.id, { origin: testOrigin });
		const text = mappingFileText([{ shape: waiting.proposal.shape, mapping }]);
		const again = await workshop.add([file], {
			origin: testOrigin,
			memory: memoryOf(mappingsFromText('saved.json', text))
		});
		expect(again.waiting).toEqual([]);
		expect(await rowText(table)).toBe(row);
	});
});

async function rowText(table: string): Promise<string | undefined> {
	const columns: Readonly<Record<string, readonly string[]>> = {
		finance_line: ['line_id', 'financial_year', 'locality_code', 'line', 'budget', 'actual'],
		reach_area: ['centre_id', 'lsoa_code', 'valid_from'],
		population: ['lsoa_code', 'year', 'age', 'people'],
		neighbourhood: [
			'lsoa_code',
			'lsoa_name',
			'locality_code',
			'locality_name',
			'authority_code',
			'authority_name',
			'imd_version',
			'imd_decile'
		]
	};
	const [row] = await engine.rows<{ text: string }>(
		sql`SELECT concat_ws(' ', ${join(columns[table]!.map(identifier))}) AS text FROM loaded.${identifier(table)} ORDER BY text LIMIT 1`
	);
	return row?.text;
}

test('a year that was said of one file is asked for the next of its columns, a date from when it holds too, a locality is not', async () => {
	const memory = mappingMemory();
	for (const [, file, said, ,] of files.slice(0, 3)) {
		const waiting = await waits(file, memory);
		const best = waiting.proposal.candidates[0]!;
		const choices = Object.entries(said).reduce(
			(all, [name, text]) => withSaidOfEveryRow(all, name, text),
			best.mapping.choices
		);
		memory.put(waiting.proposal.shape, { ...best.mapping, choices });
		workshop.dismiss(waiting.id);
	}
	const next = await workshop.add(
		files.slice(0, 3).map(([, file]) => file),
		{ origin: testOrigin, memory }
	);
	expect(next.waiting.map(({ file }) => file.name)).toEqual(['reach.csv', 'population.csv']);
	expect(next.waiting[1]!.proposal.candidates[0]!.mapping.choices.everyRow).toEqual({
		year: '2023'
	});
});

test('a neighbourhood’s tenth will do without its rank', async () => {
	const { reports } = await workshop.add(
		[
			textFile(
				'neighbourhoods.csv',
				'lsoa_code,lsoa_name,locality_code,locality_name,authority_code,authority_name,imd_version,imd_decile\nE01000001,One,N,North,E10000018,County,2019,3\n'
			)
		],
		{ origin: testOrigin }
	);
	expect(reports[0]?.rowsUsed).toBe(1);
});

test('a saved mapping that says of every row what no row can share is refused', () => {
	const text = mappingFileText([
		{
			shape: 'a b',
			mapping: {
				extract: 'contacts',
				columns: {},
				choices: { undone: [], words: {}, everyRow: { child_id: '1' } }
			}
		}
	]);
	expect(() => mappingsFromText('saved.json', text)).toThrow(
		/one value of “child_id” for every row/
	);
});
