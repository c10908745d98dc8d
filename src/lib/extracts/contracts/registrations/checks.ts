import { sql } from '$lib/sql';

import type { Check } from '../../checks/check';

/** A child whose birthday is after the last day that any registration speaks of: not born yet, or mistyped. */
export const bornInTheFuture: Check = {
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
	needs: [],
	column: 'date_of_birth',
	rows: sql`SELECT child_id || ', registered ' || registered_on || ', born ' || date_of_birth AS found FROM registration
		WHERE registered_on >= date_of_birth + INTERVAL 5 YEAR`,
	message: (rows, isOne) =>
		`${rows} ${isOne ? 'is of a child who was' : 'are of children who were'} five or older when registered`,
	advice: 'They are left out of everything that counts under-fives.'
};

/** A number under which two children are registered. */
export const oneNumberForTwo: Check = {
	needs: [],
	column: 'child_id',
	rows: sql`SELECT child_id || ', born ' || min(date_of_birth) || ' or ' || max(date_of_birth) AS found FROM registration
		GROUP BY child_id HAVING min(date_of_birth) <> max(date_of_birth)`,
	noun: { one: 'number', many: 'numbers' },
	message: (rows, isOne) => `${rows} ${isOne ? 'is' : 'are each'} registered with two birthdays`,
	advice:
		'Each counts as one child, born on the later day. If they are two children, give each a number of its own; if one, correct the birthday where it was recorded.'
};

/** Children on the books who live in no reach area. */
export const outsideEveryReachArea: Check = {
	needs: ['reach-areas'],
	column: 'lsoa_code',
	rows: sql`SELECT coalesce(postcode, home_lsoa) AS found FROM registration
		WHERE home_lsoa IS NOT NULL AND home_lsoa NOT IN (SELECT lsoa_code FROM reach_area)`,
	message: (rows, isOne) =>
		`${rows} ${isOne ? 'is of a child who lives' : 'are of children who live'} outside every reach area`,
	advice: 'They count in activity, in a row of their own, and never in reach.'
};

/** Children with registrations in more than one neighbourhood. */
export const childrenWhoMoved: Check = {
	needs: [],
	column: 'postcode',
	rows: sql`SELECT coalesce(link_id, child_id) AS found FROM registration WHERE home_lsoa IS NOT NULL
		GROUP BY coalesce(link_id, child_id) HAVING count(DISTINCT home_lsoa) > 1`,
	noun: { one: 'child', many: 'children' },
	message: (children) => `${children} moved between registrations`,
	advice: 'Each counts where the latest registration by the end of a year says.'
};

/** Children whose family is not known: they count as children, and in no family. */
export const inNoFamily: Check = {
	needs: [],
	column: 'family_id',
	rows: sql`SELECT child_id AS found FROM registration WHERE family_id IS NULL`,
	message: (rows, isOne) => `${rows} ${isOne ? 'has' : 'have'} no number of a family`,
	advice:
		'They are used, and count as children. They are left out of what is counted by family: sustained contact, and whether new families came back.'
};
