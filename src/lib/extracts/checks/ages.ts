import { sql } from '$lib/sql';

import type { Check } from './check';

/** A child whose birthday is after the last day that any registration speaks of: not born yet, or mistyped. */
export const bornInTheFuture: Check = {
	extract: 'registrations',
	needs: [],
	column: 'date_of_birth',
	rows: sql`SELECT child_id || ', born ' || date_of_birth AS found FROM registration
		WHERE date_of_birth > (SELECT max(registered_on) FROM registration)`,
	message: (rows, isOne) =>
		`${rows} ${isOne ? 'has' : 'have'} a birthday after the last registration in the file`,
	advice:
		'A child expected but not born yet counts from its birthday on. If it is a mistake, correct it where it was recorded.'
};

/** A child registered before it was born. */
export const bornAfterRegistration: Check = {
	extract: 'registrations',
	needs: [],
	column: 'date_of_birth',
	rows: sql`SELECT child_id || ', registered ' || registered_on || ', born ' || date_of_birth AS found FROM registration
		WHERE date_of_birth > registered_on AND date_of_birth <= (SELECT max(registered_on) FROM registration)`,
	message: (rows, isOne) =>
		`${rows} ${isOne ? 'was' : 'were'} registered before the child was born`,
	advice: 'Registered in pregnancy, perhaps. The child counts from its birthday on.'
};

/** A child who was five or older on the day of registration. */
export const registeredPastFive: Check = {
	extract: 'registrations',
	needs: [],
	column: 'date_of_birth',
	rows: sql`SELECT child_id || ', registered ' || registered_on || ', born ' || date_of_birth AS found FROM registration
		WHERE registered_on >= date_of_birth + INTERVAL 5 YEAR`,
	message: (rows, isOne) =>
		`${rows} ${isOne ? 'is of a child who was' : 'are of children who were'} five or older when registered`,
	advice: 'They are left out of everything that counts under-fives.'
};
