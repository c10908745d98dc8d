import type { Contract } from '../contracts';
import type { Cell } from './cell';
import type { FirstRows } from './foreign-columns';

/** Whether keys rise from each of these rows of the file to the next. */
export function areInKeyOrder(
	{ primaryKey }: Contract,
	cells: readonly Cell[],
	{ header, rows }: FirstRows
): boolean {
	const parts = cells
		.filter(({ column }) => primaryKey.includes(column.name))
		.sort((a, b) => primaryKey.indexOf(a.column.name) - primaryKey.indexOf(b.column.name))
		.map(({ column, from }) => ({ places: from.map((name) => header.indexOf(name)), column }));
	const keys = rows.map((row) =>
		parts.map(({ places, column: { type } }) => {
			const text = places.map((place) => row[place] ?? '').join('-');
			return type === 'integer' || type === 'number' ? Number(text) : text;
		})
	);
	return keys.every((key, i) => i === 0 || rises(keys[i - 1]!, key));
}

function rises(before: readonly (string | number)[], key: readonly (string | number)[]): boolean {
	const first = key.findIndex((part, i) => part !== before[i]);
	return first >= 0 && key[first]! > before[first]!;
}
