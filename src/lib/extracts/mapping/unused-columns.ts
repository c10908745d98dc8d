import { leftOut } from './left-out';
import type { Mapping } from './mapping';

/** The columns of a table that a mapping reads nothing from, without those that say who a child is, which are never read. */
export function unusedColumns(
	columns: readonly string[],
	{ columns: used }: Mapping
): readonly string[] {
	const read = new Set(Object.values(used).flat());
	return columns.filter((name) => !read.has(name) && leftOut(name) === undefined);
}
