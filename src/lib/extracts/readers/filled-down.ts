import { canonicalName } from '../canonical-name';
import type { Note } from './note';
import type { MergedCells } from './sheet';

/**
 * The rows of a sheet with what stands in a cell that is merged over several
 * rows in each of them, below the header, and which columns that was done in.
 * A figure is left where it stands, since it would count once a row, unless its
 * column is called a number or a code. A row with nothing of its own stays
 * blank. Rows and columns are numbered from 0.
 */
export function filledDown(
	rows: readonly (readonly string[])[],
	merged: readonly MergedCells[],
	{ columns, lastRow }: { readonly columns: readonly string[]; readonly lastRow: number }
): { readonly rows: readonly (readonly string[])[]; readonly notes: readonly Note[] } {
	const filled = rows.map((row) => [...row]);
	const cellsOf = new Map<string, number>();
	const left = new Set<string>();
	for (const { row, column, count } of merged) {
		const text = rows[row]?.[column] ?? '';
		const name = columns[column];
		if (row <= lastRow || text.trim() === '' || name === undefined) continue;
		if (isFigure.test(text.trim()) && !isNumberOfSomething.test(canonicalName(name))) {
			left.add(name);
			continue;
		}
		for (let at = row + 1; at < row + count; at++) {
			const into = filled[at];
			if (!into || !rows[at]!.some((cell) => cell.trim() !== '')) continue;
			while (into.length <= column) into.push('');
			into[column] = text;
			cellsOf.set(name, (cellsOf.get(name) ?? 0) + 1);
		}
	}
	return cellsOf.size + left.size === 0
		? { rows, notes: [] }
		: { rows: filled, notes: notesOf(cellsOf, left) };
}

const isFigure = /^[(£$-]*\d[\d.,]*\s?%?\)?$/;
const isNumberOfSomething =
	/^(?!(?:no|number|count|total)of).*(?:id|ref|reference|no|number|code|year|upn|urn)$/;

function notesOf(cellsOf: ReadonlyMap<string, number>, left: ReadonlySet<string>): Note[] {
	const cells = [...cellsOf.values()].reduce((sum, n) => sum + n, 0);
	const quoted = (names: Iterable<string>) => [...names].map((name) => `“${name}”`).join(', ');
	return [
		...(cells > 0
			? [
					{
						kind: 'merged' as const,
						message: `Cells of ${quoted(cellsOf.keys())} are merged over several rows; each of these rows was given what stands in them, ${cells.toLocaleString('en-GB')} ${cells === 1 ? 'cell' : 'cells'} in all.`
					}
				]
			: []),
		...(left.size > 0
			? [
					{
						kind: 'merged' as const,
						message: `Figures of ${quoted(left)} are merged over several rows; they stand in the first row alone, since they would count once a row.`
					}
				]
			: [])
	];
}
