import { sql } from '$lib/sql';

import type { Check } from '../../checks/check';

/** Doses given before the child was born. */
export const doseBeforeBirth: Check = {
	needs: [],
	column: 'dose_date',
	rows: sql`SELECT patient_id || ', given ' || dose_date || ', born ' || date_of_birth AS found FROM immunisation
		WHERE dose_date < date_of_birth`,
	message: (rows, isOne) => `${rows} ${isOne ? 'has' : 'have'} a dose before the child was born`,
	advice: 'The dose does not count; no dose before the first birthday does.'
};

/** Children whose number stands beside more than one date of birth: they may be two, and are counted as one. */
export const twoDatesOfBirth: Check = {
	needs: [],
	column: 'date_of_birth',
	noun: { one: 'child', many: 'children' },
	rows: sql`SELECT patient_id || ', born ' || string_agg(DISTINCT CAST(date_of_birth AS VARCHAR), ' and ' ORDER BY CAST(date_of_birth AS VARCHAR)) AS found
		FROM immunisation GROUP BY patient_id HAVING min(date_of_birth) < max(date_of_birth)`,
	message: (children, isOne) =>
		`${children} ${isOne ? 'has' : 'have'} more than one date of birth under one number`,
	advice:
		'Each number counts as one child, born on one of these days. Where two children share a number, one is missing from every figure: give each a number of its own in the list, and load it again.'
};
