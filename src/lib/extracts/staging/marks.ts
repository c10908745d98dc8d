import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Column } from '../contracts';
import type { Cell } from './cell';

// A double, which is what a big integer comes back as, holds so many marks; columns beyond share them.
const mostMarks = 52;

/** One number that says which of these are so in a row; put together over rows by `bit_or`. */
export function marked(conditions: readonly Sql[]): Sql {
	const mark = conditions.map(
		(condition, i) =>
			sql`CASE WHEN ${condition} THEN ${2 ** (i % mostMarks)}::BIGINT ELSE 0::BIGINT END`
	);
	return mark.length === 0 ? sql`0::BIGINT` : sql`(${join(mark, ' | ')})`;
}

/** The columns of those cells that `marked` has marked. */
export function markedColumns(cells: readonly Cell[], marks: number): ReadonlySet<Column> {
	return new Set(
		cells
			.filter((_, i) => Math.floor(marks / 2 ** (i % mostMarks)) % 2 === 1)
			.map(({ column }) => column)
	);
}
