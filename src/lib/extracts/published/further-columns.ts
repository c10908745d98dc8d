import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

/** The columns of a file that its reader makes nothing of: by any of them its rows may be of a part of the children. */
export function furtherColumns(
	columns: readonly string[],
	isRead: (column: string) => boolean
): readonly string[] {
	return columns.filter((column) => !isRead(column));
}

/** The trimmed text of these columns in one list, a blank as ''. */
export function furtherCells(further: readonly string[]): Sql {
	const cells = further.map(
		(column) => sql`coalesce(trim(CAST(${identifier(column)} AS VARCHAR)), '')`
	);
	return cells.length === 0 ? sql`CAST([] AS VARCHAR[])` : sql`[${join(cells)}]`;
}
