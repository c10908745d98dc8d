import { sql } from '$lib/sql';

import type { Check } from './check';

/** Doses given before the child was born. */
export const doseBeforeBirth: Check = {
	extract: 'immunisations',
	needs: [],
	column: 'dose_date',
	rows: sql`SELECT patient_id || ', given ' || dose_date || ', born ' || date_of_birth AS found FROM immunisation
		WHERE dose_date < date_of_birth`,
	message: (rows, isOne) => `${rows} ${isOne ? 'has' : 'have'} a dose before the child was born`,
	advice: 'The dose does not count; no dose before the first birthday does.'
};

/** Reviews held before the child was born. */
export const reviewBeforeBirth: Check = {
	extract: 'health-visitor-reviews',
	needs: [],
	column: 'reviewed_on',
	rows: sql`SELECT patient_id || ', reviewed ' || reviewed_on || ', born ' || date_of_birth AS found FROM review
		WHERE reviewed_on < date_of_birth`,
	message: (rows, isOne) => `${rows} ${isOne ? 'has' : 'have'} a review before the child was born`,
	advice: 'Check the day and the birthday where they were recorded.'
};
