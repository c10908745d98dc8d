import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';

/** What a column is for, in the download and in tidy extracts of it. */
export type FingertipsColumn = keyof typeof names;

/** The column of a file that serves a purpose, by its name in the file. */
export function fingertipsColumn(
	role: FingertipsColumn,
	columns: readonly string[]
): string | undefined {
	const known = names[role].map(canonicalName);
	return columns.find((column) => known.includes(canonicalName(column)));
}

/** The trimmed text of a row's cell, NULL where it is blank or there is no such column. */
export function fingertipsCell(role: FingertipsColumn, columns: readonly string[]): Sql {
	const found = fingertipsColumn(role, columns);
	return found === undefined
		? sql`CAST(NULL AS VARCHAR)`
		: sql`nullif(trim(CAST(${identifier(found)} AS VARCHAR)), '')`;
}

// A tidy extract calls sex its unit and the sort of figure its measure.
const names = {
	indicator: ['Indicator Name', 'indicator'],
	areaCode: ['Area Code'],
	areaName: ['Area Name'],
	parentCode: ['Parent Code'],
	sex: ['Sex', 'unit'],
	figure: ['measure'],
	categoryType: ['Category Type'],
	category: ['Category'],
	period: ['Time period', 'period'],
	value: ['Value'],
	count: ['Count'],
	denominator: ['Denominator'],
	note: ['Value note']
} as const satisfies Record<string, readonly string[]>;
