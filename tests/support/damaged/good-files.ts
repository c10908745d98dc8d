import { readFileSync } from 'node:fs';
import path from 'node:path';

import { csvParseRows } from 'd3';

const demonstration = path.resolve(import.meta.dirname, '../../../data/demonstration');

/** The first rows of an extract of the demonstration, its header among them. */
export function demonstrationRows(extract: string, rows: number): string[][] {
	return csvParseRows(readFileSync(path.join(demonstration, `${extract}.csv`), 'utf8')).slice(
		0,
		rows + 1
	);
}

/** Rows as the text of a CSV file, its cells as they stand. */
export function csvOf(rows: readonly (readonly string[])[], delimiter = ',', end = '\n'): string {
	return rows
		.map((row) => `${row.map((cell) => quoted(cell, delimiter)).join(delimiter)}${end}`)
		.join('');
}

function quoted(cell: string, delimiter: string): string {
	return cell.includes(delimiter) || /["\r\n]/.test(cell)
		? `"${cell.replaceAll('"', '""')}"`
		: cell;
}

export const volunteers = demonstrationRows('volunteers', 30);
export const sessions = demonstrationRows('sessions', 30);
export const referrals = demonstrationRows('referrals', 30);

/** Children of nobody, with the names that such a list has and this product does not read. */
export const registrations: readonly (readonly string[])[] = [
	[
		'child_id',
		'family_id',
		'centre_id',
		'Forename',
		'registered_on',
		'date_of_birth',
		'sex',
		'postcode'
	],
	['RE00001-02', 'RE00001', 'RE', 'Ada', '2022-02-14', '2021-11-03', 'female', 'LE22 6DL'],
	['RE00002-02', 'RE00002', 'RE', 'Ben', '2022-03-01', '2021-10-09', 'male', 'LE22 5JZ'],
	['GR00001-02', 'GR00001', 'GR', 'Cai', '2022-03-15', '2020-01-30', 'unknown', ''],
	['GR00002-02', 'GR00002', 'GR', 'Dee', '2022-04-20', '2022-02-02', 'female', 'LE22 6DL']
];

/** The same rows with one column's cells changed. */
export function withCells(
	rows: readonly (readonly string[])[],
	column: string,
	change: (cell: string, row: number) => string
): string[][] {
	const at = rows[0]!.indexOf(column);
	if (at < 0) throw new RangeError(`expected a column of ${rows[0]!.join()}, found ${column}`);
	return rows.map((row, i) => row.map((cell, j) => (i > 0 && j === at ? change(cell, i) : cell)));
}
