import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { measuresWithUnits } from '$lib/catalogue/definitions';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import { contracts } from '$lib/extracts/contracts';
import { countedFrom } from '$lib/extracts/counted-from';
import { linkReferences } from '$lib/extracts/references';
import { linkTables } from '$lib/measures/linked-tables';
import { rollUp } from '$lib/measures/roll-up';
import { memoryFile } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';
import { namesIn } from '$lib/sql/names-in';

import { dirt } from '../../../data/generator/messy/dirt';
import { messyCounty } from '../../../data/generator/messy/messy-county';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { Workshop } from './workshop';

let parser: DuckDBConnection;
let linked: readonly string[];

beforeAll(async () => {
	parser = await (await DuckDBInstance.create(':memory:')).connect();
	linked = await linkingStatements();
}, 120_000);
afterAll(() => parser.closeSync());

/** What linking a county with every kind of dirt sends, and making the tables that are counted from. */
async function linkingStatements(): Promise<readonly string[]> {
	const engine = await openWasmInNode();
	const workshop = await Workshop.on(engine);
	const kinds = new Set(dirt.map(({ kind }) => kind));
	await workshop.add(
		messyCounty({ children: 60, contacts: 400, seed: 11 }, kinds).map(({ name, bytes }) =>
			memoryFile(name, bytes)
		),
		{ origin: testOrigin }
	);
	const texts: string[] = [];
	const listening: Connection = {
		rows: <T extends object>(query: Sql) => {
			texts.push(query.text);
			return engine.rows<T>(query);
		},
		run: (statement) => {
			texts.push(statement.text);
			return engine.run(statement);
		}
	};
	const loaded = workshop.reports.flatMap(({ recognisedAs, file }) =>
		recognisedAs ? [[recognisedAs.id, file] as const] : []
	);
	await linkReferences(listening, new Map(loaded));
	await linkTables(listening, countedFrom);
	await engine.close();
	return texts.filter((text) => !text.startsWith('CREATE OR REPLACE MACRO'));
}

/** The tables that the engine's own parser finds in a statement, those of `main` by their bare names. */
async function tablesIn(statement: string): Promise<readonly string[]> {
	const query = statement.replace(/^\s*CREATE OR REPLACE (TABLE|VIEW) \S+("[^"]*")? AS/, '');
	const reader = await parser.runAndReadAll(`SELECT json_serialize_sql(${literal(query)})`);
	const parsed = JSON.parse(String(reader.getRows()[0]![0])) as { error: boolean };
	expect(parsed, statement).toMatchObject({ error: false });
	const tables: string[] = [];
	JSON.stringify(parsed, (_, node: unknown) => {
		if (isTable(node))
			tables.push(
				['', 'main'].includes(node.schema_name)
					? node.table_name
					: `${node.schema_name}.${node.table_name}`
			);
		return node;
	});
	return tables;
}

interface Table {
	readonly schema_name: string;
	readonly table_name: string;
}

function isTable(node: unknown): node is Table {
	return typeof node === 'object' && node !== null && 'table_name' in node && 'schema_name' in node;
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

test.each(measuresWithUnits.map((measure) => [measure.id, measure] as const))(
	'every table that %s is counted from is among the names in its query',
	async (_, measure) => {
		const { text } = rollUp(measure);
		const tables = await tablesIn(text);
		expect(tables).toContain('unit');
		expect([...namesIn(text)]).toEqual(expect.arrayContaining([...tables]));
	}
);

test('every table that linking reads is among the names in its statements', async () => {
	expect(linked.length).toBeGreaterThan(contracts.length);
	for (const text of linked)
		expect([...namesIn(text)]).toEqual(expect.arrayContaining([...(await tablesIn(text))]));
});
