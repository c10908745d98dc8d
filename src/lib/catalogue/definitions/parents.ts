import { sql } from '$lib/sql';

import type { Definitions } from './definition';

export const parentsDefinitions: Definitions = {
	satisfaction: {
		plain: 'The share of parents surveyed who called the service good or very good.',
		numerator: 'Parents who answered good or very good',
		denominator: 'Parents who answered',
		rules: [
			'Blank answers are in neither count.',
			'Fewer than ten answers are never shown as a percentage.'
		],
		caveats: ['Those who answer are those who come: parents who stayed away were not asked.'],
		sources: ['Evaluation of Children’s Centres in England, survey of families'],
		evidence: 'verified',
		units: sql`SELECT response_id AS unit_id, financial_year(survey_date) AS period_id, 'financial-year' AS period_kind, centre_id,
	CASE WHEN response IN ('very good', 'good') THEN 1 ELSE 0 END AS numerator, 1 AS denominator, relationship
FROM survey_response WHERE response IS NOT NULL`
	},
	'fathers-engaged': {
		plain:
			'Of the adults who came with a child in the year, the share who are fathers or male carers.',
		numerator: 'Different fathers and male carers who came at least once',
		denominator:
			'Different adults who came at least once and whose relationship to the child is recorded',
		rules: [
			'Adults whose relationship is not known are in neither count.',
			'By the centre they came to; an adult counts once in each centre, and once in their locality.'
		],
		caveats: [],
		sources: ['Education Committee 2013–14, chapter 4', 'Sandwell quarterly monitoring framework'],
		evidence: 'verified',
		units: sql`SELECT adult_id AS unit_id, period_id, 'financial-year' AS period_kind, centre_id, CASE WHEN is_male THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM (
	SELECT DISTINCT adult_id, financial_year_start(month) AS year, centre_id, adult_relationship IN ('father', 'male carer') AS is_male
	FROM adult_month WHERE adult_relationship <> 'unknown')
JOIN contact_year USING (year) WHERE is_whole`
	},
	'return-rate': {
		plain:
			'The share of families who, having come for the first time, came again within three months.',
		numerator: 'Families with a second day within 90 days of their first',
		denominator: 'Families first seen in the period',
		rules: [
			'A family counts in the year of its first day, at the centre of that day. A child whose family is not recorded is in none.',
			'Families first seen in the last 90 days of the records are left out: they have not had their time. So are those first seen in the first 90 days: they may have come before.'
		],
		caveats: [],
		sources: ['Hammersmith & Fulham scrutiny papers'],
		evidence: 'derived',
		units: sql`WITH first AS (SELECT family_key, min(contact_date) AS first_date FROM seen_day GROUP BY family_key)
SELECT family_key AS unit_id, financial_year(f.first_date) AS period_id, 'financial-year' AS period_kind, min(s.centre_id) FILTER (s.contact_date = f.first_date) AS centre_id,
	CASE WHEN bool_or(s.contact_date > f.first_date) THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM first f JOIN seen_day s USING (family_key)
WHERE financial_year_start(f.first_date) IN (SELECT year FROM contact_year WHERE is_whole) AND s.contact_date <= f.first_date + INTERVAL 90 DAY
	AND f.first_date <= (SELECT max(contact_date) FROM seen_day) - INTERVAL 90 DAY
	AND f.first_date >= (SELECT min(contact_date) FROM seen_day) + INTERVAL 90 DAY
GROUP BY family_key, f.first_date`
	}
};
