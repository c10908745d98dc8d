import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';

/** The column of a file whose name, in small letters and digits only, is like this; the first of several. */
export function columnLike(columns: readonly string[], pattern: RegExp): string | undefined {
	return columns.find((column) => pattern.test(canonicalName(column)));
}

/** The trimmed text of a column, NULL where it is blank or the file has none. */
export function textOf(column: string | undefined): Sql {
	return column === undefined
		? sql`CAST(NULL AS VARCHAR)`
		: sql`nullif(trim(CAST(${identifier(column)} AS VARCHAR)), '')`;
}
