import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';
import { furtherColumns } from '../further-columns';
import { publishedText } from '../published-cell';

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
	return publishedText(fingertipsColumn(role, columns));
}

/** The columns of a file by which its rows may be of a part of the people. */
export function fingertipsFurtherColumns(columns: readonly string[]): readonly string[] {
	const read = Object.keys(names).map((role) =>
		fingertipsColumn(role as FingertipsColumn, columns)
	);
	return furtherColumns(columns, (column) => read.includes(column));
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
