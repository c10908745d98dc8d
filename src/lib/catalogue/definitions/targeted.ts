import { sql } from '$lib/sql';

import { coveredPeriods } from '../covered';
import type { Definitions } from './definition';

export const targetedDefinitions: Definitions = {
	'sustained-contact': {
		plain:
			'Of the families in greatest need who were seen, the share who came often enough to benefit: on three or more days in the year.',
		numerator: 'Families in greatest need seen on at least three different days in the year',
		denominator: 'Families in greatest need seen at least once in the year',
		rules: [
			'Greatest need: a parent under 20 at the birth, a lone parent, no adult in work, temporary housing or a disabled child, told in the year of any of its under-fives on a centre’s books.',
			'Days on which any under-five of the family was seen, at any centre. A child whose family is not recorded is in none.',
			'By home neighbourhood.'
		],
		caveats: [
			'Three days is our reading: the national trial spoke of sustained contact and left the count to authorities.',
			'Only families already seen; those never seen are in the reach figures.'
		],
		sources: [
			'Payment by results national measures 2011–13',
			'Ofsted children’s-centre reports 2014'
		],
		evidence: 'derived',
		units: sql`SELECT family_key AS unit_id, period_id, 'financial-year' AS period_kind, lsoa_code, CASE WHEN days >= 3 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM family_in_need JOIN family_seen_year USING (family_key, year)`
	},
	'reach-priority-group': {
		plain:
			'Of the registered under-fives in each priority group, the share seen at least once in the year.',
		numerator: 'Under-fives of the group seen at any centre in the year',
		denominator:
			'Under-fives of the group with an open registration in the year: those known to us',
		rules: ['Groups overlap and are never added up.', 'By home neighbourhood.'],
		caveats: [
			'Known families only: a family that never registered is in no group.',
			'The spread between centres says more than the total.'
		],
		sources: ['Education Committee 2013–14, chapter 4', 'Ofsted children’s-centre reports 2014'],
		evidence: 'verified',
		units: sql`WITH grouped AS (
	SELECT k.child_key, unnest(list_filter([
		CASE WHEN k.teen_parent THEN 'teen_parent' END, CASE WHEN k.lone_parent THEN 'lone_parent' END, CASE WHEN k.workless THEN 'workless' END,
		CASE WHEN k.disability THEN 'disabled_child' END, CASE WHEN k.temporary_housing THEN 'temporary_housing' END,
		CASE WHEN k.ethnicity IN ('mixed', 'asian', 'black', 'other') THEN 'minority_ethnic' END], lambda g: g IS NOT NULL)) AS priority_group
	FROM child k
	UNION ALL
	SELECT h.child_key, 'dep30' FROM child_home h JOIN neighbourhood n USING (lsoa_code) WHERE n.imd_decile <= 3 GROUP BY h.child_key)
SELECT n.child_key AS unit_id, n.period_id, 'financial-year' AS period_kind, n.lsoa_code,
	CASE WHEN s.child_key IS NULL THEN 0 ELSE 1 END AS numerator, 1 AS denominator, g.priority_group
FROM known_year n JOIN grouped g USING (child_key) LEFT JOIN seen_year s USING (child_key, year)
WHERE n.year IN (SELECT year FROM contact_year WHERE is_whole)`
	},
	'programme-completion': {
		plain: 'The share of parents who started a parenting programme and finished it.',
		numerator: 'Parents who came to at least 80% of the sessions',
		denominator: 'Parents who came to at least one session of a course that ended in the year',
		rules: ['Dated by the end of the course.', 'By the centre that held it.'],
		caveats: [],
		sources: ['Payment by results national measures 2011–13'],
		evidence: 'verified',
		units: sql`SELECT enrolment_id AS unit_id, financial_year(ended_on) AS period_id, 'financial-year' AS period_kind, centre_id,
	CASE WHEN sessions_attended >= 0.8 * sessions_planned THEN 1 ELSE 0 END AS numerator, 1 AS denominator, relationship
FROM programme_enrolment WHERE sessions_attended >= 1 AND (financial_year(ended_on), 'financial-year') IN ${coveredPeriods('programme_enrolment_span')}`
	},
	'parent-efficacy-topse': {
		plain:
			'How much parents’ confidence in being a parent rose, on average, between the first and the last session of a course.',
		numerator: 'Last score minus first, added up over parents with both',
		denominator: 'Parents with both a first and a last score',
		rules: [
			'TOPSE, the Tool to Measure Parenting Self-Efficacy: 48 statements scored 0 to 10, total 0 to 480.',
			'Dated by the end of the course; by the centre that held it.'
		],
		caveats: [
			'Parents who left before the end have no last score.',
			'No national norm: a rise is judged against none at all.'
		],
		sources: ['TOPSE user manual', 'Core purpose of Sure Start children’s centres, footnote 1'],
		evidence: 'verified',
		units: sql`SELECT enrolment_id AS unit_id, financial_year(ended_on) AS period_id, 'financial-year' AS period_kind, centre_id,
	post_score - pre_score AS numerator, 1 AS denominator
FROM programme_enrolment WHERE tool = 'topse' AND pre_score IS NOT NULL AND post_score IS NOT NULL AND (financial_year(ended_on), 'financial-year') IN ${coveredPeriods('programme_enrolment_span')}`
	}
};
