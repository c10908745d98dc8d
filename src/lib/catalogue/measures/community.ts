import { sql } from '$lib/sql';

import { counted } from './counted';

export const volunteersActive = counted({
	id: 'volunteers-active',
	name: 'Active volunteers',
	shortName: 'Volunteers',
	phrase: { words: 'volunteering', isPlural: false },
	area: 'hub',
	plain: 'How many local people gave time at a centre in the year.',
	numerator: 'People who gave at least one session in the year',
	denominator: 'None: a count',
	rules: [
		'A person who volunteers at two centres counts once in each, and once in their locality.'
	],
	unit: 'count',
	polarity: 'higher-better',
	accountability: 'how-much',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'person', many: 'people' },
	achievement: 'gave time as volunteers',
	sources: ['Sandwell quarterly monitoring framework'],
	evidence: 'verified',
	needs: ['volunteers', 'centres', 'neighbourhoods'],
	place: 'centre',
	figure: 'count',
	countsDistinctUnits: true,
	units: sql`SELECT volunteer_id AS unit_id, financial_year AS period_id, 'financial-year' AS period_kind, centre_id, 1 AS numerator, NULL AS denominator
FROM volunteer WHERE sessions_given >= 1`
});

export const volunteerProgression = counted({
	id: 'volunteer-progression',
	name: 'Volunteers moving on to work or learning',
	shortName: 'Volunteers moving on',
	phrase: { words: 'progress of volunteers', isPlural: false },
	area: 'hub',
	plain:
		'Of the volunteers who left in the year, the share who went on to work, training or education.',
	numerator: 'Volunteers who left for work, training or education',
	denominator: 'Volunteers who left in the year',
	rules: [
		'A destination that is not known counts as none.',
		'In the year they left. A person who left two centres counts once in each, and once in their locality.'
	],
	unit: 'percent',
	polarity: 'higher-better',
	accountability: 'better-off',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'volunteer who left', many: 'volunteers who left' },
	achievement: 'went on to work, training or education',
	sources: ['Core purpose of Sure Start children’s centres, area 5'],
	evidence: 'derived',
	needs: ['volunteers', 'centres', 'neighbourhoods'],
	place: 'centre',
	countsDistinctUnits: true,
	units: sql`SELECT volunteer_id AS unit_id, financial_year(left_on) AS period_id, 'financial-year' AS period_kind, centre_id,
	CASE WHEN destination IN ('work', 'training', 'education') THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM volunteer WHERE left_on IS NOT NULL`
});
