import type { Sql } from '$lib/sql';

import type { CleaningKind } from '../cleaning';

/** A column by which a row of an extract says that it is not what its others say: nobody came, the child has left. */
export interface Heed {
	/** What a person undoes it by. */
	readonly kind: CleaningKind;
	/** The column that says so. */
	readonly column: string;
	/** Whether a row of the typed table `t` says so. */
	readonly says: Sql;
	/** The column that is to be read otherwise, and as what. */
	readonly reads: string;
	/** What is read where it is heeded, of the column or what other heeds left of it; that where left out. */
	readonly asHeeded?: (value: Sql) => Sql;
	/** Where a person has undone it; the column as it stands where left out. */
	readonly asUndone?: Sql;
}
