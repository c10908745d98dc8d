import { cellKinds } from './cell-kinds';
import type { CellKinds } from './cell-kinds';
import type { Recipe } from '../reshaping/recipe';
import { nameForms } from './name-forms';
import type { NameForms } from './name-forms';

/** What is known of a file before it is loaded. */
export interface FileHead {
	readonly fileName: string;
	/** Column names as they stand in the file. */
	readonly columns: readonly string[];
	/** Its first rows as text, a cell a column; a blank is ''. */
	readonly sample: readonly (readonly string[])[];
	/** How the table was made from one of another shape. Absent where it is as it stands in the file. */
	readonly reshaped?: ReshapedHead | undefined;
}

/** A recipe, and the column names that the file has before it. */
export interface ReshapedHead {
	readonly recipe: Recipe;
	readonly from: readonly string[];
}

/** The same, looked at once for all extracts. */
export interface ExaminedHead extends FileHead {
	readonly forms: ReadonlyMap<string, NameForms>;
	readonly kinds: ReadonlyMap<string, CellKinds>;
}

/** A file's columns with the forms of their names and the kinds of their cells. */
export function examinedHead(head: FileHead): ExaminedHead {
	return {
		...head,
		forms: new Map(head.columns.map((column) => [column, nameForms(column)])),
		kinds: cellKinds(head.columns, head.sample)
	};
}
