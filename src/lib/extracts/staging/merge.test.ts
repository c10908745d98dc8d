import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';

import { textFile } from '../../../../tests/support/extract-files';
import { testOrigin } from '../../../../tests/support/loaded-workshop';
import { contracts } from '../contracts';
import { loadExtract } from '../load-extract';
import { openTables } from '../readers/open-tables';
import { sameNameMapping } from '../recognise';
import { createTypedTables } from '../typed-table';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
	await createTypedTables(engine, contracts);
});
afterAll(() => engine.close());

const header = 'contact_id,child_id,centre_id,contact_date,contact_type,activity,adult_id';

async function load(isUpdate: boolean, ...rows: readonly string[]) {
	const file = textFile('contacts.csv', `${header}\n${rows.join('\n')}\n`);
	const [read] = await openTables(engine, file);
	const mapping = sameNameMapping(file, read!.columns);
	const report = await loadExtract(engine, file, read!, { mapping, origin: testOrigin, isUpdate });
	await engine.detach(file);
	return report.details!.update;
}

test('a row of a later file has changed where a text of which only a number is kept is another, or came or went', async () => {
	await load(
		false,
		'C1,K1,P,2024-04-10,attended,Play,A1',
		'C2,K2,P,2024-04-11,attended,Play,A2',
		'C3,K3,P,2024-04-12,attended,,A3',
		'C4,K4,P,2024-04-13,attended,Play,A4'
	);
	const update = await load(
		true,
		'C1,K1,P,2024-04-10,attended,Song,A1',
		'C2,K2,P,2024-04-11,attended,Play,A9',
		'C3,K3,P,2024-04-12,attended,Play,A3',
		'C4,K4,P,2024-04-13,attended,Play,A4'
	);
	expect(update).toEqual({ added: 0, changed: 3, same: 1, gone: 0 });
});
