import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import {
	mmr1At24Months,
	mmr1At5Years,
	mmr2At24Months,
	mmr2At5Years
} from '$lib/catalogue/measures/mmr';

/**
 * The measure that a vaccine and a birthday are, NULL for none that is shown
 * here: `MMR1` by `24 months`, or both in one word such as `MMR2_5y`. MMR
 * without the number of its dose is the first at two, and neither at five.
 */
export function mmrMeasure(vaccine: Sql, age: Sql): Sql {
	const word = lettersAndDigits(vaccine);
	const birthday = lettersAndDigits(
		sql`coalesce(nullif(regexp_extract(${word}, '(24m|5y)$', 1), ''), ${age})`
	);
	const dose = sql`regexp_replace(${word}, '(24m|5y)$', '')`;
	const cases = measures.map(
		({ id, doses, birthdays }) =>
			sql`WHEN ${dose} IN ${list(doses)} AND ${birthday} IN ${list(birthdays)} THEN ${id}`
	);
	return sql`CASE ${join(cases, ' ')} END`;
}

const first = ['mmr1', 'mmrdose1', 'mmr1dose', 'mmrfirstdose', 'mmr1stdose', 'mmrv1'];
const second = ['mmr2', 'mmrdose2', 'mmr2doses', 'mmrseconddose', 'mmr2nddose', 'mmrv2'];
const two = ['24m', '24months', '24mths', '2y', '2yr', '2yrs', '2years', '2yearsold'];
const five = ['5y', '5yr', '5yrs', '5years', '5yearsold', '60m', '60months'];

const measures = [
	{ id: mmr1At24Months.id, doses: [...first, 'mmr'], birthdays: two },
	{ id: mmr1At5Years.id, doses: first, birthdays: five },
	{ id: mmr2At24Months.id, doses: second, birthdays: two },
	{ id: mmr2At5Years.id, doses: second, birthdays: five }
] as const;

function list(words: readonly string[]): Sql {
	return sql`(${join(words.map((word) => sql`${word}`))})`;
}

function lettersAndDigits(text: Sql): Sql {
	return sql`regexp_replace(lower(${text}), '[^a-z0-9]', '', 'g')`;
}
