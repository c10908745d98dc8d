import type { Sql } from '$lib/sql';

import { canonicalName } from '../canonical-name';
import { furtherColumns } from './further-columns';
import { publishedText } from './published-cell';

/** The columns of a file by what each is for. */
export interface ColumnsByPurpose<Purpose extends string> {
	/** Its name in the file; undefined where there is none. */
	readonly column: (purpose: Purpose) => string | undefined;
	readonly has: (purpose: Purpose) => boolean;
	/** The trimmed text of a row's cell, NULL where it is blank or there is no such column. */
	readonly cell: (purpose: Purpose) => Sql;
	/** The columns that serve none: by these its rows may be of a part of the people. */
	readonly further: readonly string[];
}

/** Finds the columns of a file by the names that each purpose goes by, in any spelling; of several the first serves it. */
export function columnsByPurpose<Purpose extends string>(
	names: Readonly<Record<Purpose, readonly string[]>>
): (columns: readonly string[]) => ColumnsByPurpose<Purpose> {
	const purposes = Object.keys(names) as Purpose[];
	return (columns) => {
		const found = new Map(
			purposes.map((purpose) => {
				const known = names[purpose].map(canonicalName);
				return [purpose, columns.find((column) => known.includes(canonicalName(column)))];
			})
		);
		const read = new Set(found.values());
		return {
			column: (purpose) => found.get(purpose),
			has: (purpose) => found.get(purpose) !== undefined,
			cell: (purpose) => publishedText(found.get(purpose)),
			further: furtherColumns(columns, (column) => read.has(column))
		};
	};
}
