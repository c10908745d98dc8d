import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { identifier, join, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { contracts } from '../contracts';
import { noChoices } from '../mapping/mapping';
import { cells, readCells } from './cell';
import { isForeignText } from './foreign-text';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
});
afterAll(() => engine.close());

const texts = [
	...['2024-04-30', '2024-02-30', '2024/04/30', '30/04/2024', '30/04/24', '2024-4-3', '20240430'],
	...['1900-01-01', '1899-12-31', '2099-12-31', '2100-01-01', '2024-04-30 10:00:00', '45000'],
	...['0', '1', '-1', '5', '5.0', '5.', '5.5', '.5', '007', '99', '999', '9999', '2147483648'],
	...['1,234', '£12', '12%', '-0.5', '1.23456', '1e400', '100', '101', '1000000'],
	...['true', 'TRUE', 'Yes', 'n', 'f', 'maybe', '✓'],
	...[
		'2023/24',
		'2023-24',
		'202324',
		'2023/2024',
		'2023/25',
		'2016/19',
		'1999/00',
		'2023',
		'23/24'
	],
	...[
		'NULL',
		'null',
		'N/A',
		'none',
		'-',
		'.',
		'..',
		'Not known',
		'#N/A',
		'#REF!',
		'1.2E+10',
		'1E+9'
	],
	...[
		'attended',
		'Attended',
		'DNA',
		'mother',
		'Mother',
		'unknown',
		'é',
		'Straße',
		'ÿ',
		'x y',
		"O'Brien"
	]
];

test.each(contracts.flatMap(({ id, columns }) => columns.map((column) => ({ id, column }))))(
	'what $column.name of $id is told of its first texts is what the engine says of them',
	async ({ column }) => {
		const [cell] = cells([column], {
			columns: { [column.name]: ['written'] },
			choices: noChoices
		});
		const values = texts.map((text) => sql`(${text})`);
		const relation = sql`(VALUES ${join(values)}) given(${identifier('written')})`;
		const told = await engine.rows<{ written: string; foreign: boolean }>(
			sql`SELECT written, ${cell!.isForeign} AS foreign FROM (${readCells([cell!], relation)})`
		);
		expect(texts.filter((text) => isForeignText(column, text))).toEqual(
			told.filter((one) => one.foreign).map(({ written }) => written)
		);
	}
);
