import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';
import { publishedText } from '../published-cell';

/** What a column of a table of practices is for. */
export type PracticeColumn = keyof typeof names;

/** The column of a file that serves a purpose, by its name in the file. */
export function practiceColumn(
	role: PracticeColumn,
	columns: readonly string[]
): string | undefined {
	const known = names[role].map(canonicalName);
	return columns.find((column) => known.includes(canonicalName(column)));
}

/** The trimmed text of a row's cell, NULL where it is blank or there is no such column. */
export function practiceCell(role: PracticeColumn, columns: readonly string[]): Sql {
	return publishedText(practiceColumn(role, columns));
}

const names = {
	practice: [
		'ods_code',
		'practice_code',
		'gp_code',
		'gp_practice_code',
		'gp_ods_code',
		'practice_ods_code'
	],
	name: ['ods_name', 'practice_name', 'gp_practice_name', 'gp_name', 'practice', 'gp_practice'],
	authorityCode: ['la_code', 'authority_code', 'local_authority_code', 'utla_code', 'ons_code'],
	authorityName: ['la_name', 'authority', 'authority_name', 'local_authority', 'utla_name'],
	year: ['year', 'financial_year', 'time_period', 'period'],
	vaccine: ['item', 'vaccine', 'vaccination', 'antigen', 'immunisation', 'vac_type'],
	age: ['age', 'child_age', 'age_group', 'cohort'],
	vaccinated: ['numerator', 'vaccinated', 'number_vaccinated', 'immunised'],
	eligible: ['denominator', 'eligible', 'number_eligible', 'Population', 'number_population'],
	share: ['proportion', 'percentage', 'percent', 'coverage', 'uptake']
} as const satisfies Record<string, readonly string[]>;

/** Every purpose that a column may serve. */
export const practiceColumns = Object.keys(names) as readonly PracticeColumn[];
