import { hasWholeProfile } from '$lib/catalogue/definitions/gld-percent';
import { sql } from '$lib/sql';

import type { Check } from '../../checks/check';

/** Results that lack a goal, or were not assessed in it: all of them where a file gives only who did well. */
export const lacksGoals: Check = {
	needs: [],
	column: 'academic_year',
	noun: { one: 'result', many: 'results' },
	rows: sql`SELECT pupil_id || ' of ' || academic_year AS found FROM profile_result WHERE NOT coalesce(${hasWholeProfile}, FALSE)`,
	message: (results, isOne) =>
		`${results} ${isOne ? 'has' : 'have'} not every goal of the year’s own profile, so that ${isOne ? 'it counts' : 'they count'} in no figure`,
	advice:
		'Nothing to do where a child was not assessed. Where it is so of all, export the goals too: whether a child did well is worked out from them, never taken from a column that says so.'
};
