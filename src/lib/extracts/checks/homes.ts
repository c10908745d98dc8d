import { sql } from '$lib/sql';

import type { Check } from './check';

/** Children on the books who live in no reach area. */
export const outsideEveryReachArea: Check = {
	extract: 'registrations',
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
	extract: 'registrations',
	needs: [],
	column: 'postcode',
	rows: sql`SELECT coalesce(link_id, child_id) AS found FROM registration WHERE home_lsoa IS NOT NULL
		GROUP BY coalesce(link_id, child_id) HAVING count(DISTINCT home_lsoa) > 1`,
	noun: { one: 'child', many: 'children' },
	message: (children) => `${children} moved between registrations`,
	advice: 'Each counts where the latest registration by the end of a year says.'
};
