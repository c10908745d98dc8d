import type { Column, Contract } from '../contracts';
import type { FileHead } from './file-head';
import type { Mapping } from './mapping';

/** The first rows of a file as they stand in it and as they would be loaded. */
export interface Preview {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly PreviewCell[])[];
}

export interface PreviewCell {
	/** As it stands in the file; the texts of several columns joined as they would be. */
	readonly before: string;
	/** In the contract's own form. Undefined where nothing would be loaded. */
	readonly after: string | undefined;
}

/** What becomes of a cell's text: undefined where it would be left empty. Told the column it is for. */
export type Clean = (column: Column, text: string) => string | undefined;

/**
 * The first ten rows of a file before and after, a cell for every column that the mapping fills, in
 * the contract's order. Columns of the file that are not used are not shown.
 */
export function preview(
	contract: Contract,
	mapping: Pick<Mapping, 'columns'>,
	{ columns, sample }: Pick<FileHead, 'columns' | 'sample'>,
	clean: Clean
): Preview {
	const filled = contract.columns.filter(({ name }) => (mapping.columns[name] ?? []).length > 0);
	const places = filled.map(({ name }) =>
		mapping.columns[name]!.map((from) => columns.indexOf(from))
	);
	return {
		columns: filled,
		rows: sample.slice(0, rowsShown).map((row) =>
			filled.map((column, i) => {
				const before = joinedText(places[i]!.map((at) => row[at] ?? ''));
				return { before, after: before === '' ? undefined : clean(column, before) };
			})
		)
	};
}

const rowsShown = 10;

// A number put together of several columns is none where one of them is blank.
function joinedText(texts: readonly string[]): string {
	const trimmed = texts.map((text) => text.trim());
	return trimmed.includes('') ? '' : trimmed.join('-');
}
