import type { Column } from '../contracts/column';

/** What speaks for a column of a file being one of an extract. */
export type Because = 'same name' | 'synonym' | 'values' | 'earlier' | 'chosen';

/** A column of an extract and what of the file it is to be made of. */
export interface ProposedColumn {
	readonly column: Column;
	/** Columns of the file; several for a number put together of them, none where there is none. */
	readonly from: readonly string[];
	/** From 0 to 1; 0 where the file has none. */
	readonly confidence: number;
	/** Undefined where the file has none. */
	readonly because: Because | undefined;
}

/** A proposal of this confidence or more is taken without asking. */
export const sureConfidence = 0.9;

/** A column of an extract for which the file has none. */
export function withoutColumn(column: Column): ProposedColumn {
	return { column, from: [], confidence: 0, because: undefined };
}
