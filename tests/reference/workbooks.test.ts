import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { openTables } from '$lib/extracts/readers/open-tables';
import type { ReadFile } from '$lib/extracts/readers/read-file';
import { readSheets } from '$lib/extracts/readers/workbook';
import { memoryFile, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

// The agencies' own workbooks, as downloaded. They are no part of the product, so they may be absent.
const folder = path.resolve(import.meta.dirname, '../../../shared/real');
const isHere = existsSync(folder);
const skipped = isHere ? '' : ' (skipped: the files, ../shared/real, are absent)';

describe.skipIf(!isHere)(`published workbooks${skipped}`, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openWasmInNode();
		await engine.lock();
	});
	afterAll(() => engine.close());

	const fileAt = async (name: string) =>
		memoryFile(path.basename(name), new Uint8Array(await readFile(path.join(folder, name))));
	const countOf = async ({ relation }: ReadFile) =>
		(await engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM ${relation}`))[0]!.n;
	const tableOf = (tables: readonly ReadFile[], sheet: string) =>
		tables.find(({ sheets }) => sheets!.chosen.includes(sheet))!;

	test('the profile by district of residence has one sheet of 2,001 rows', async () => {
		const tables = await openTables(
			engine,
			await fileAt('eyfsp/gld-by-district-of-residence-2014-2019.xlsx')
		);
		expect(tables).toHaveLength(1);
		expect(tables[0]!.columns).toHaveLength(16);
		expect(tables[0]!.columns.slice(0, 3)).toEqual([
			'time_identifier',
			'time_period',
			'geographic_level'
		]);
		expect(await countOf(tables[0]!)).toBe(2001);
	});

	test('COVER 2016/17 has fifteen sheets, one of them without a table', async () => {
		const file = await fileAt('cover/cover-2016-17-q1.xlsx');
		expect(await readSheets(file)).toHaveLength(15);
		const tables = await openTables(engine, file);
		const five = tableOf(tables, '5y_UTLA_GOR');
		expect(five.columns.slice(2, 5)).toEqual([
			'ONS Upper Tier LA Code',
			'ODS Upper Tier LA Code',
			'Upper Tier LA Name'
		]);
		expect(five.headerLine).toBe(1);
		// Row 3 of the sheet as Excel shows it: Hartlepool, 299 children, 99.0 %.
		const rows = await engine.rows<Record<string, string>>(
			sql`SELECT * FROM ${five.relation} WHERE ${'E06000001'} IN ("ONS Upper Tier LA Code")`
		);
		expect(Object.values(rows[0]!).slice(0, 9)).toEqual([
			'E12000001',
			'North East',
			'E06000001',
			'111',
			'Hartlepool',
			null,
			null,
			'299',
			'99'
		]);
	});

	test('COVER 2024/25 has its headers found under titles and notes', async () => {
		const file = await fileAt('cover/cover-2024-25-q1.ods');
		expect(await readSheets(file)).toHaveLength(14);
		const tables = await openTables(engine, file);
		const twelve = tableOf(tables, '12m_UTLA_GOR');
		expect(twelve).toMatchObject({ headerLine: 6 });
		expect(twelve.columns.slice(2, 8)).toEqual([
			'ONS UTLA code',
			'ODS UTLA code',
			'UTLA name',
			'Caveat',
			'12m denominator',
			'12m DTaP/IPV/Hib/HepB (%)'
		]);
		const data = tableOf(tables, 'Data_file');
		expect(data).toMatchObject({ headerLine: 4 });
		expect(data.columns).toHaveLength(44);
		expect(await countOf(data)).toBe(151);
		expect((await data.sample(1))[0]!.slice(7, 11)).toEqual([
			'2024-25',
			'FY2024_25_Q1',
			'893',
			'826'
		]);
	});
});
