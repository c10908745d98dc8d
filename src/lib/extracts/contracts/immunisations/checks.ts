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
