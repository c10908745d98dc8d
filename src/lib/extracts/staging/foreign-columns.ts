import type { Column } from '../contracts';
import type { Cell } from './cell';
import { isForeignText } from './foreign-text';

/** The first rows of a file as text, under its own column names; a blank is ''. */
export interface FirstRows {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** The columns whose texts in these rows of the file are not all in the column's own form, so that they are best staged as text at once. */
export function foreignColumns(
	cells: readonly Cell[],
	{ header, rows }: FirstRows
): ReadonlySet<Column> {
	return new Set(
		cells
			.filter(({ column, from, everyRow }) => {
				if (from.length === 0) return everyRow !== undefined && isForeignText(column, everyRow);
				const places = from.map((name) => header.indexOf(name));
				return rows.some((row) => {
					const text = joinedText(places.map((place) => row[place] ?? ''));
					return text !== undefined && isForeignText(column, text);
				});
			})
			.map(({ column }) => column)
	);
}

// As `cellText` has it in the engine; where one of several is blank, all of it is.
function joinedText(texts: readonly string[]): string | undefined {
	const trimmed = texts.map((text) => text.replace(/^ +| +$/g, ''));
	return trimmed.length === 0 || trimmed.includes('') ? undefined : trimmed.join('-');
}
