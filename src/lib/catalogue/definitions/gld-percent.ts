import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { goalsOf2012, goalsSince2021, scalesTo2012 } from '../profile-goals';
import type { Definitions } from './definition';

const scores = (items: readonly (readonly [string, string])[]) =>
	items.map(([name]) => identifier(name));
const all = (items: readonly Sql[], allowed: string) =>
	join(
		items.map((item) => sql`CAST(${item} AS VARCHAR) IN ${list(allowed)}`),
		' AND '
	);
const list = (words: string) => sql`(${join([...words].map((word) => sql`${word}`))})`;
const points = (items: readonly Sql[]) =>
	join(
		items.map((item) => sql`TRY_CAST(CAST(${item} AS VARCHAR) AS INTEGER)`),
		' + '
	);

const since2021 = scores(goalsSince2021);
const of2012 = scores(goalsOf2012);
const to2012 = scores(scalesTo2012);

/** Whether every goal of the year's own profile was assessed. The rule follows the year of the result, never the columns that happen to be there. */
export const hasWholeProfile = sql`CASE WHEN academic_year >= '2021/22' THEN ${all(since2021, '12')}
		WHEN academic_year >= '2012/13' THEN ${all(of2012, '123')}
		ELSE ${all(to2012, '0123456789')} END`;
const isGood = sql`CASE WHEN academic_year >= '2021/22' THEN ${all(since2021.slice(0, 12), '2')}
		WHEN academic_year >= '2012/13' THEN ${all(of2012.slice(0, 12), '23')}
		ELSE ${points(to2012)} >= 78 AND ${all(to2012.slice(0, 7), '6789')} END`;

export const gldPercentDefinitions: Definitions = {
	'gld-percent': {
		plain:
			'The share of children finishing reception who reached the expected level in all the goals that count as being ready for Year 1.',
		numerator:
			'Children at the expected level (or above it, before 2021/22) in all 12 goals that make a good level of development',
		denominator: 'Children with a valid profile: every goal assessed',
		rules: [
			'Children assessed in the summer term of the school year in which they turn five.',
			'A child with any goal not assessed is left out of both counts.',
			'From 2021/22: expected in goals 1 to 12 of the new profile. 2012/13 to 2018/19: expected or exceeding in goals 1 to 12 of the old one. To 2011/12: 78 points over 13 scales, with 6 or more in each of personal and social development and of language. The year of the result decides.',
			'By where the child lives.'
		],
		caveats: [
			'The profile was rewritten in 2021/22, and was not collected in 2019/20 and 2020/21: figures before and after cannot be compared.',
			'The Department for Education publishes districts by where the school is, so its figures will not tie with these.'
		],
		sources: ['DfE EYFSP methodology', 'DfE EYFSP headline measures', 'NI 72 technical definition'],
		evidence: 'verified',
		units: sql`SELECT pupil_id AS unit_id, academic_year AS period_id, 'academic-year' AS period_kind, home_lsoa AS lsoa_code,
	CASE WHEN ${isGood} THEN 1 ELSE 0 END AS numerator, 1 AS denominator,
	sex, fsm, ethnicity, first_language
FROM profile_result WHERE ${hasWholeProfile}`
	}
};
