/** One sheet of a workbook as a person would copy it: every cell as text. */
export interface Sheet {
	readonly name: string;
	/** Hidden by whoever made the workbook. */
	readonly isHidden: boolean;
	/**
	 * Rows from the sheet's first to its last used one, blank rows among them; each as long as its
	 * last filled cell. Numbers in full precision, dates as `2024-04-30`, percentages as `71.8%`,
	 * booleans as `TRUE`, formulas by their stored result, errors such as `#REF!`, blanks as ''. A
	 * merged cell's text stands in its first cell only.
	 */
	readonly rows: readonly (readonly string[])[];
	/** Cells of one column that are merged over several rows. */
	readonly merged?: readonly MergedCells[];
}

/** A cell that is merged over `count` rows, the first of them `row`; rows and columns from 0. */
export interface MergedCells {
	readonly row: number;
	readonly column: number;
	readonly count: number;
}
