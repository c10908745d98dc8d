import { canonicalName } from '../canonical-name';
import type { Sheet } from './sheet';

/** A part of a sheet that has a table of its own, from one row to before another. */
export interface PartOfSheet extends Sheet {
	/** The row of the sheet that its first row is, from 0. */
	readonly firstRow: number;
	/** The sheet's own name; `name` tells the parts of one sheet apart. */
	readonly sheetName: string;
}

/**
 * A sheet in the parts that each have a table: cut at a blank row before a row
 * that holds little but names of columns that are known, two at least, over
 * rows of its own. The title of a table, lines of one cell, goes with it. The
 * same names once more with no title over them, as at the top of a page, cut
 * nothing. A sheet with one table is one part.
 */
export function partsOfSheet(
	sheet: Sheet,
	knownNames: ReadonlySet<string>
): readonly PartOfSheet[] {
	const { rows } = sheet;
	const starts = [0];
	let header: string | undefined;
	for (const [i, row] of rows.entries()) {
		if (!isHeader(row, knownNames) || !rows[i + 1]?.some(isFilled)) continue;
		const names = row.map(canonicalName).join('|');
		const start = withTitle(rows, i);
		const isOwn = names !== header || start < i;
		if (header !== undefined && isOwn && isBlank(rows[start - 1])) starts.push(start);
		header = names;
	}
	return starts.map((start, nth) => {
		const end = starts[nth + 1] ?? rows.length;
		return {
			...sheet,
			name: nth === 0 ? sheet.name : `${sheet.name}, table ${nth + 1}`,
			sheetName: sheet.name,
			firstRow: start,
			rows: rows.slice(start, end),
			merged: (sheet.merged ?? []).flatMap((cells) =>
				cells.row >= start && cells.row < end ? [{ ...cells, row: cells.row - start }] : []
			)
		};
	});
}

function isHeader(row: readonly string[], knownNames: ReadonlySet<string>): boolean {
	const filled = row.filter(isFilled);
	const known = filled.filter((cell) => knownNames.has(canonicalName(cell)));
	return known.length >= 2 && known.length * 2 > filled.length;
}

// Up over lines of one cell, and a blank row between them and the header.
function withTitle(rows: readonly (readonly string[])[], header: number): number {
	const isTitle = (row: readonly string[] | undefined) => row?.filter(isFilled).length === 1;
	let start = header;
	if (isBlank(rows[start - 1]) && isTitle(rows[start - 2])) start--;
	while (isTitle(rows[start - 1])) start--;
	return isTitle(rows[start]) ? start : header;
}

function isBlank(row: readonly string[] | undefined): boolean {
	return row !== undefined && !row.some(isFilled);
}

function isFilled(cell: string): boolean {
	return cell.trim() !== '';
}
