import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Definitions } from './definition';

// The estimate of the mid-year inside the financial year, or the latest before it.
const residentsIn = (
	isCounted: Sql
): Sql => sql`SELECT NULL AS unit_id, p.period_id, p.period_kind, e.lsoa_code, 0 AS numerator, e.people AS denominator, CAST(e.age AS VARCHAR) AS age
FROM period p JOIN population e ON e.age < 5 AND e.year = (SELECT max(year) FROM population WHERE year <= year(p.period_start))
WHERE p.period_kind = 'financial-year' AND p.period_id IN (SELECT period_id FROM contact_year WHERE ${isCounted})`;

const residents = residentsIn(sql`is_whole`);

// The age on 31 March is the number of financial years since the one of birth.
const seenResidents = (
	fewestDays: number
): Sql => sql`SELECT s.child_key AS unit_id, s.period_id, 'financial-year' AS period_kind, s.lsoa_code, 1 AS numerator, 0 AS denominator,
	CAST(least(4, greatest(0, s.year - financial_year_start(k.date_of_birth))) AS VARCHAR) AS age
FROM seen_year s JOIN child k USING (child_key) WHERE s.days >= ${fewestDays}`;

const reachRules = [
	'Seen: at least one attendance, home visit, one-to-one or clinic contact at any centre in the year, under five on the day. Letters, texts, calls and missed appointments are not.',
	'A child registered at two centres is one child where the records have been matched.',
	'By home neighbourhood, and the reach area it belonged to at the end of the year.',
	'Population: the latest official estimate at the start of the year.'
];
const reachCaveats = [
	'The population is itself an estimate; children move.',
	'Children who come from outside every reach area count as activity, not as reach.'
];

export const reachDefinitions: Definitions = {
	'reach-seen': {
		plain: 'The share of under-fives living here who used a centre at least once in the year.',
		numerator: 'Under-fives living here who were seen at any centre in the year',
		denominator: 'Under-fives living here',
		rules: reachRules,
		caveats: reachCaveats,
		sources: [
			'Evaluation of Children’s Centres in England, reach report 2014',
			'Sandwell quarterly monitoring framework'
		],
		evidence: 'verified',
		units: sql`${seenResidents(1)} UNION ALL ${residents}`
	},
	'reach-sustained': {
		plain:
			'The share of under-fives living here who were seen on at least three different days in the year.',
		numerator:
			'Under-fives living here who were seen on three or more days at any centre in the year',
		denominator: 'Under-fives living here',
		rules: reachRules,
		caveats: [...reachCaveats, 'Three days is our reading: authorities set their own count.'],
		sources: [
			'Hackney children’s centres, 2016/17',
			'Payment by results national measures 2011–13'
		],
		evidence: 'derived',
		units: sql`${seenResidents(3)} UNION ALL ${residents}`
	},
	'unreached-under-fives': {
		plain:
			'How many under-fives who live here were not seen by any centre in the year, and where they live.',
		numerator: 'Under-fives living here, minus those seen at any centre in the year',
		denominator: 'Under-fives living here',
		rules: reachRules,
		caveats: [
			...reachCaveats,
			'Where more children were seen than the estimate says live there, the estimate is too low and no figure is given.'
		],
		sources: ['Evaluation of Children’s Centres in England, reach report 2014'],
		evidence: 'derived',
		units: sql`SELECT unit_id, period_id, period_kind, lsoa_code, denominator - numerator AS numerator, denominator, age FROM (${seenResidents(1)} UNION ALL ${residents})`
	},
	'reach-registered': {
		plain:
			'The share of under-fives living here who are on a centre’s books at the end of the year.',
		numerator: 'Under-fives living here with an open registration at any centre on 31 March',
		denominator: 'Under-fives living here',
		rules: [
			'Open: registered on or before the day and not closed by then; under five on the day.',
			...reachRules.slice(1)
		],
		caveats: reachCaveats,
		sources: ['Inspection practice 2013 to 2015', 'Education Committee 2013–14, chapter 4'],
		evidence: 'verified',
		units: sql`SELECT child_key AS unit_id, period_id, 'financial-year' AS period_kind, lsoa_code, 1 AS numerator, 0 AS denominator
FROM known_year WHERE is_registered_at_end
UNION ALL SELECT unit_id, period_id, period_kind, lsoa_code, numerator, denominator FROM (${residentsIn(sql`TRUE`)})`
	},
	attenders: {
		plain:
			'How many under-fives each centre saw in the year, wherever they live: its activity, which is not its reach.',
		numerator: 'Under-fives seen at a centre in the year',
		denominator: 'None: a count',
		rules: [
			...reachRules.slice(0, 2),
			'By the centre they came to. A child who came to two centres counts once in each, and once in their locality.'
		],
		caveats: [
			'About a fifth of a centre’s users live outside its reach area in the national evaluation.'
		],
		sources: ['Evaluation of Children’s Centres in England, reach report 2014'],
		evidence: 'verified',
		units: sql`SELECT s.child_key AS unit_id, s.period_id, 'financial-year' AS period_kind, s.centre_id, 1 AS numerator, NULL AS denominator,
	CASE WHEN s.lsoa_code IS NULL THEN 'unknown' WHEN p.centre_id IS NULL THEN 'outside' WHEN p.centre_id = s.centre_id THEN 'own' ELSE 'other' END AS home
FROM seen_centre_year s LEFT JOIN place p ON p.period_id = s.period_id AND p.period_kind = 'financial-year' AND p.lsoa_code = s.lsoa_code`
	}
};
