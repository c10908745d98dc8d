import type { Sql } from '$lib/sql';

import { canonicalName } from '../canonical-name';
import { publishedText } from './published-cell';

/** What a column of the release is for, whatever the year calls it. */
export type EyfspColumn = keyof typeof namesOverTheYears;

/**
 * The cells of a row by what they are for: trimmed text, NULL where blank or
 * where the file has no such column.
 */
export function eyfspCells(columns: readonly string[]): Readonly<Record<EyfspColumn, Sql>> {
	const cell = (role: EyfspColumn) => publishedText(columnFor(role, columns));
	return Object.fromEntries(roles.map((role) => [role, cell(role)])) as Record<EyfspColumn, Sql>;
}

/** The column of a file that serves a purpose, by its name in the file. */
export function columnFor(role: EyfspColumn, columns: readonly string[]): string | undefined {
	const names = namesOverTheYears[role].map(canonicalName);
	return columns.find((column) => names.includes(canonicalName(column)));
}

/** Those of a file's columns that serve any purpose here. */
export function isEyfspColumn(column: string): boolean {
	return roles.some((role) => columnFor(role, [column]) !== undefined);
}

/** Whether a file goes by where the child lives, as those do that say so in the names of their columns. */
export function isByResidence(columns: readonly string[]): boolean {
	return columns.some((column) => canonicalName(column) === canonicalName('lad_code_pupil'));
}

// In 2021/22 `characteristic` names the topic and `characteristic_type` the category in it.
const namesOverTheYears = {
	timePeriod: ['time_period'],
	timeIdentifier: ['time_identifier'],
	level: ['geographic_level'],
	countryCode: ['country_code'],
	regionCode: ['region_code', 'region_code_pupil'],
	regionName: ['region_name'],
	authorityCode: ['new_la_code'],
	authorityName: ['la_name'],
	districtCode: ['lad_code', 'lad_code_pupil'],
	districtName: ['lad_name'],
	topic: ['breakdown_topic', 'characteristic'],
	category: ['breakdown', 'characteristic_type'],
	sex: ['sex', 'gender'],
	children: ['children_count', 'children_number', 'number_of_children', 'all_pupils'],
	goodCount: ['gld_children_count', 'gld_number'],
	goodPercent: ['gld_children_percent', 'gld_percentage', 'gld_percent']
} as const satisfies Record<string, readonly string[]>;

const roles = Object.keys(namesOverTheYears) as EyfspColumn[];
