import type { CellKinds } from './cell-kinds';
import type { ProposedColumn } from './proposed-column';

/** A file that may be an extract, as far as its header and first rows show. */
export interface Offered {
	readonly proposed: readonly ProposedColumn[];
	/** Columns of the file that could be used and are not. */
	readonly leftOver: readonly string[];
	/** What the cells of each of its columns look like. */
	readonly kinds: ReadonlyMap<string, CellKinds>;
}
