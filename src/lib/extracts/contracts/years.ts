import { identifier, sql } from '$lib/sql';

import type { Contract } from './contract';

type Years = NonNullable<Contract['years']>;

/** The years of an extract whose rows are of a day: a first day before April or September is of the year before. */
export function yearsOfDays(column: string): Years {
	return (view) =>
		sql`SELECT unnest([year(min(${identifier(column)})) - 1, year(max(${identifier(column)}))]) FROM ${view}`;
}

/** The years of an extract whose rows are of a year such as `2024/25`. */
export function yearsOfLabels(column: string): Years {
	return (view) => sql`SELECT CAST(left(${identifier(column)}, 4) AS INTEGER) FROM ${view}`;
}
