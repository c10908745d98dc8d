import { sql } from '$lib/sql';

import type { Definitions } from './definition';

export const needDefinitions: Definitions = {
	'cost-per-child-reached': {
		plain: 'Pounds of under-fives running cost for each under-five seen at least once in the year.',
		numerator: 'Net running cost for under-fives in the year',
		denominator: 'Under-fives seen at a centre of the locality at least once in the year',
		rules: [
			'Capital is left out.',
			'By locality, since that is where budgets are held; children are counted where they came, once in each locality and once in the authority.',
			'A centre open for part of the year counts at what it spent, or where that is not known at as many twelfths of a whole year’s cost as the months it was open.',
			'A locality with neither for the year is in neither count. What is held by the authority as a whole counts there alone.'
		],
		caveats: [
			'Low cost is good only at equal reach and outcome.',
			'Not to be compared between authorities: they count spend differently.'
		],
		sources: [
			'Hinckley & Bosworth LSP paper 2008',
			'National Audit Office memorandum on Sure Start'
		],
		evidence: 'derived',
		units: sql`SELECT NULL AS unit_id, f.financial_year AS period_id, 'financial-year' AS period_kind, f.locality_code, f.pounds AS numerator, 0 AS denominator
FROM running_cost f WHERE f.financial_year IN (SELECT DISTINCT period_id FROM seen_year)
UNION ALL
SELECT * FROM (
	SELECT s.child_key, s.period_id, 'financial-year', c.within, 0, 1
	FROM seen_centre_year s JOIN centre_place c USING (centre_id)
	WHERE (s.period_id, c.within) IN (SELECT financial_year, locality_code FROM running_cost)
	UNION
	SELECT s.child_key, s.period_id, 'financial-year', c.authority_code, 0, 1
	FROM seen_centre_year s JOIN centre_place c USING (centre_id)
	WHERE (s.period_id, c.authority_code) IN (SELECT financial_year, locality_code FROM running_cost))`
	},
	'spend-share-30pct': {
		plain:
			'The share of under-fives spend that went to children in England’s 30% most deprived neighbourhoods.',
		numerator: 'Running cost attributed to neighbourhoods in national deciles 1 to 3',
		denominator: 'All running cost that can be attributed to a neighbourhood',
		rules: [
			'A centre’s spend is shared out by where the children it saw live, weighted by days seen.',
			'Spend of a locality that no centre holds, and contacts of children whose home is not known or outside the authority, are left out of both.',
			'Read beside the share of under-fives who live in those neighbourhoods.'
		],
		caveats: ['The method of attribution is ours; another would give another share.'],
		sources: ['Hinckley & Bosworth LSP paper 2008', 'Stockton Cabinet, 15 January 2014'],
		evidence: 'derived',
		units: sql`WITH days AS (
	SELECT s.centre_id, s.period_id, sum(s.days) AS days, coalesce(sum(s.days) FILTER (p.is_dep30), 0) AS days_dep30
	FROM seen_centre_year s JOIN place p ON p.period_id = s.period_id AND p.period_kind = 'financial-year' AND p.lsoa_code = s.lsoa_code
	GROUP BY ALL)
SELECT f.line_id AS unit_id, f.financial_year AS period_id, 'financial-year' AS period_kind, f.centre_id,
	CAST(round(CAST(f.pounds AS DOUBLE) * d.days_dep30 / d.days, 2) AS DECIMAL(18, 2)) AS numerator, f.pounds AS denominator
FROM running_cost f JOIN days d ON d.centre_id = f.centre_id AND d.period_id = f.financial_year`
	},
	'children-30pct': {
		plain:
			'The share of under-fives who live in England’s 30% most deprived neighbourhoods: the fair share to hold spend against.',
		numerator: 'Under-fives living in national deciles 1 to 3',
		denominator: 'Under-fives living here',
		rules: ['Population: the latest official estimate at the start of the year.'],
		caveats: [],
		sources: ['Hinckley & Bosworth LSP paper 2008'],
		evidence: 'derived',
		units: sql`SELECT e.lsoa_code AS unit_id, p.period_id, p.period_kind, e.lsoa_code, CASE WHEN n.imd_decile <= 3 THEN e.people ELSE 0 END AS numerator, e.people AS denominator
FROM period p JOIN population e ON e.age < 5 AND e.year = (SELECT max(year) FROM population WHERE year <= year(p.period_start))
JOIN neighbourhood n ON n.lsoa_code = e.lsoa_code
WHERE p.period_kind = 'financial-year' AND p.period_end <= (SELECT make_date(max(year) + 1, 12, 31) FROM population)`
	},
	'data-completeness': {
		plain:
			'The share of registered children whose postcode, date of birth, ethnic group, disability and household status are all filled in.',
		numerator: 'Registered children with all five fields filled in; “not known” is not filled in',
		denominator: 'Children with an open registration at the end of the year',
		rules: [
			'Household status: whether a lone parent and whether anyone works.',
			'By the centre that holds the registration.'
		],
		caveats: [],
		sources: ['Ofsted children’s-centre reports 2014'],
		evidence: 'derived',
		units: sql`SELECT child_id AS unit_id, period_id, 'financial-year' AS period_kind, centre_id, CASE WHEN is_complete THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM (
	SELECT child_id, centre_id, year, bool_or(is_complete) AS is_complete FROM (
	SELECT child_id, centre_id, is_complete, unnest(range(from_year, least(closed_in, five_in))) AS year
	FROM (
		SELECT child_id, centre_id, financial_year_start(greatest(registered_on, date_of_birth)) AS from_year, financial_year_start(closed_on) AS closed_in,
			financial_year_start(CAST(date_of_birth + INTERVAL 5 YEAR AS DATE)) AS five_in,
			postcode IS NOT NULL AND coalesce(ethnicity <> 'unknown', FALSE) AND disability IS NOT NULL AND lone_parent IS NOT NULL AND workless IS NOT NULL AS is_complete
		FROM registration)) GROUP BY ALL)
JOIN contact_year USING (year)`
	}
};
