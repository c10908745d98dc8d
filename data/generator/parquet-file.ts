import { closeSync, openSync, writeSync } from 'node:fs';

import { Field, RecordBatch, Schema, Struct, Table, makeData, tableToIPC } from 'apache-arrow';
import {
	Compression,
	Table as WasmTable,
	WriterPropertiesBuilder,
	transformParquetStream
} from 'parquet-wasm';

import { arrowColumn, arrowTypes } from './arrow-column';
import { mustFit } from './csv-file';
import type { Row, Value } from './csv-file';
import type { Contract } from '$lib/extracts/contracts';

const rowsInGroup = 100_000;

/**
 * Writes rows as a Parquet file with the contract's columns in its order,
 * compressed with zstd, and gives their number. Only one group of rows is held
 * in memory at a time.
 */
export async function writeParquet(
	path: string,
	contract: Contract,
	rows: Iterable<Row>
): Promise<number> {
	const file = openSync(path, 'w');
	const groups = groupsOf(contract, rows);
	let count = 0;
	const batches = new ReadableStream(
		{
			pull(controller) {
				const group = groups.next();
				if (group.done) return controller.close();
				count += group.value.numRows;
				const table = WasmTable.fromIPCStream(tableToIPC(group.value, 'stream'));
				for (const batch of table.recordBatches()) controller.enqueue(batch);
				table.free();
			}
		},
		{ highWaterMark: 0 }
	);
	const properties = new WriterPropertiesBuilder()
		.setCompression(Compression.ZSTD)
		.setMaxRowGroupSize(rowsInGroup)
		.build();
	const bytes = (await transformParquetStream(batches, properties)) as ReadableStream<Uint8Array> &
		AsyncIterable<Uint8Array>;
	for await (const chunk of bytes) writeSync(file, chunk);
	closeSync(file);
	return count;
}

/** The rows a group at a time; one empty group where there are none, so that the file still says its columns. */
function* groupsOf(contract: Contract, rows: Iterable<Row>): Generator<Table> {
	let columns = emptyColumns(contract);
	let [waiting, written] = [0, 0];
	for (const row of rows) {
		mustFit(row, contract);
		for (const [i, { name }] of contract.columns.entries()) columns[i]!.push(row[name]);
		if (++waiting < rowsInGroup) continue;
		yield table(contract, columns, waiting);
		written += waiting;
		[columns, waiting] = [emptyColumns(contract), 0];
	}
	if (waiting > 0 || written === 0) yield table(contract, columns, waiting);
}

function emptyColumns(contract: Contract): Value[][] {
	return contract.columns.map(() => []);
}

function table(
	{ columns }: Contract,
	values: readonly (readonly Value[])[],
	length: number
): Table {
	const schema = new Schema(
		columns.map(({ name, type }) => new Field(name, arrowTypes[type], true))
	);
	const children = columns.map(({ type }, i) => arrowColumn(type, values[i]!));
	return new Table(
		schema,
		new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length, children }))
	);
}
