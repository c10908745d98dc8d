import { closeSync, openSync, writeSync } from 'node:fs';

import { csvFormatRows } from 'd3';

import { isoDate } from './day';
import type { Column, Contract } from '$lib/extracts/contracts';

/** A value as the generator makes it: days are numbers, counted from 1970. */
export type Value = string | number | boolean | undefined;
export type Row = Readonly<Record<string, Value>>;

const rowsAtOnce = 5000;

/** Writes rows as CSV with the contract's columns in its order, and gives their number. */
export function writeCsv(path: string, contract: Contract, rows: Iterable<Row>): number {
	const file = openSync(path, 'w');
	let waiting: string[][] = [contract.columns.map(({ name }) => name)];
	let count = -1;
	const flush = () => {
		if (waiting.length > 0) writeSync(file, `${csvFormatRows(waiting)}\n`);
		count += waiting.length;
		waiting = [];
	};
	for (const row of rows) {
		mustFit(row, contract);
		waiting.push(contract.columns.map((column) => written(row[column.name], column)));
		if (waiting.length === rowsAtOnce) flush();
	}
	flush();
	closeSync(file);
	return count;
}

/** Throws RangeError for a value that has no column in the contract. */
export function mustFit(row: Row, contract: Contract): void {
	for (const name in row)
		if (!columnNames(contract).has(name))
			throw new RangeError(`expected a column of ${contract.id}, found ${name}`);
}

const namesByContract = new WeakMap<Contract, ReadonlySet<string>>();

function columnNames(contract: Contract): ReadonlySet<string> {
	let names = namesByContract.get(contract);
	if (!names)
		namesByContract.set(contract, (names = new Set(contract.columns.map(({ name }) => name))));
	return names;
}

/** A value as its cell of a CSV file. */
export function written(value: Value, { type }: Column): string {
	if (value === undefined) return '';
	return type === 'date' ? isoDate(value as number) : String(value);
}
