import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';

import { textFile } from '../../../../tests/support/extract-files';
import { testOrigin } from '../../../../tests/support/loaded-workshop';
import { contracts } from '../contracts';
import { loadExtract } from '../load-extract';
import { rowsAccountedFor, rowsSetAside } from '../load-report';
import type { LoadReport } from '../load-report';
import { openTables } from '../readers/open-tables';
import { sameNameMapping } from '../recognise';
import { createTypedTables } from '../typed-table';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());
beforeEach(() => createTypedTables(engine, contracts));

const header = 'volunteer_id,centre_id,financial_year,sessions_given';

async function load(...rows: readonly string[]): Promise<LoadReport> {
	const file = textFile('volunteers.csv', `${header}\n${rows.join('\n')}\n`);
	const [read] = await openTables(engine, file);
	const mapping = sameNameMapping(file, read!.columns);
	const report = await loadExtract(engine, file, read!, {
		mapping,
		origin: testOrigin,
		isUpdate: false
	});
	await engine.detach(file);
	return report;
}

test('a row that lacks two things is set aside once, and the second is noted', async () => {
	const report = await load('V1,P,2023/24,3', 'V2,P,soon,many', 'V3,P,2023/24,many');
	expect(rowsSetAside(report)).toBe(2);
	expect(rowsAccountedFor(report)).toBe(2);
	expect(report.problems.map(({ severity, column, rows }) => [severity, column, rows])).toEqual([
		['set-aside', 'financial_year', 1],
		['set-aside', 'sessions_given', 1],
		['note', 'sessions_given', 1]
	]);
});

test('the header again among the rows is known as that', async () => {
	const report = await load('V1,P,2023/24,3', header, 'V2,P,2023/24,3');
	expect(report.problems).toEqual([]);
	expect(report.details!.cleaned.map(({ kind, rows }) => [kind, rows])).toEqual([
		['repeated-header', 1]
	]);
});
