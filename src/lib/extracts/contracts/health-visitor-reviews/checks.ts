import { sql } from '$lib/sql';

import type { Check } from '../../checks/check';

/** Reviews held before the child was born. */
export const reviewBeforeBirth: Check = {
	needs: [],
	column: 'reviewed_on',
	rows: sql`SELECT patient_id || ', reviewed ' || reviewed_on || ', born ' || date_of_birth AS found FROM review
		WHERE reviewed_on < date_of_birth`,
	message: (rows, isOne) => `${rows} ${isOne ? 'has' : 'have'} a review before the child was born`,
	advice: 'Check the day and the birthday where they were recorded.'
};
