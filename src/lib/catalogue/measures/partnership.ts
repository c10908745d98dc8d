import { sql } from '$lib/sql';

import { counted } from './counted';

export const referralResponse = counted({
	id: 'referral-response-days',
	name: 'Referrals answered in five working days',
	shortName: 'Referrals answered',
	phrase: { words: 'speed of answer to referrals', isPlural: false },
	area: 'partnership',
	plain: 'The share of families referred to a centre who were reached within five working days.',
	numerator: 'Referrals with a first contact within five working days',
	denominator: 'Referrals received in the year',
	rules: [
		'Monday to Friday without bank holidays, counted from the day after the referral.',
		'A referral with no contact yet counts as not met once five working days have passed.'
	],
	caveats: [],
	unit: 'percent',
	polarity: 'higher-better',
	accountability: 'how-well',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'family referred', many: 'families referred' },
	achievement: 'were reached within five working days',
	sources: ['Gloucestershire scrutiny papers', 'Brent Family Solutions 2013'],
	evidence: 'derived',
	needs: ['referrals', 'centres', 'neighbourhoods'],
	place: 'centre',
	breakdowns: ['referral-source'],
	units: sql`SELECT referral_id AS unit_id, financial_year(received_on) AS period_id, 'financial-year' AS period_kind, centre_id,
	CASE WHEN first_contact_on >= received_on AND working_days(received_on, first_contact_on) <= 5 THEN 1 ELSE 0 END AS numerator, 1 AS denominator, source AS referral_source
FROM referral WHERE first_contact_on IS NOT NULL OR working_days(received_on, (SELECT max(received_on) FROM referral)) >= 5`
});

export const referralsBySource = counted({
	id: 'referrals-by-source',
	name: 'Referrals by partner',
	shortName: 'Referrals',
	phrase: { words: 'number of referrals', isPlural: false },
	area: 'partnership',
	plain: 'How many families partners sent to a centre, and who sent them.',
	numerator: 'Referrals received in the year',
	denominator: 'None: a count',
	rules: ['A family that came by itself is a source of its own.'],
	unit: 'count',
	polarity: 'neutral',
	accountability: 'how-much',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'referral', many: 'referrals' },
	achievement: 'were received',
	sources: ['Sandwell quarterly monitoring framework', 'Lewisham Mayor and Cabinet, 9 April 2014'],
	evidence: 'verified',
	needs: ['referrals', 'centres', 'neighbourhoods'],
	place: 'centre',
	figure: 'count',
	breakdowns: ['referral-source'],
	units: sql`SELECT referral_id AS unit_id, financial_year(received_on) AS period_id, 'financial-year' AS period_kind, centre_id, 1 AS numerator, NULL AS denominator, source AS referral_source FROM referral`
});

export const codeliveredSessions = counted({
	id: 'codelivered-sessions',
	name: 'Sessions led by health partners',
	shortName: 'Health-led sessions',
	phrase: { words: 'health-led sessions', isPlural: true },
	area: 'partnership',
	plain:
		'The share of sessions led by a midwife, health visitor, speech therapist or immunisation team.',
	numerator: 'Sessions with a health lead',
	denominator: 'All sessions',
	rules: ['By the centre that held the session.'],
	unit: 'percent',
	polarity: 'neutral',
	accountability: 'how-much',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'session', many: 'sessions' },
	achievement: 'were led by health partners',
	sources: [
		'Implementation update 5: engaging health colleagues',
		'Lewisham Mayor and Cabinet, 9 April 2014'
	],
	evidence: 'verified',
	needs: ['sessions', 'centres', 'neighbourhoods'],
	place: 'centre',
	units: sql`SELECT session_id AS unit_id, financial_year(session_date) AS period_id, 'financial-year' AS period_kind, centre_id,
	CASE WHEN lead_agency IN ('midwife', 'health visitor', 'speech therapist', 'immunisation team') THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM session`
});

export const sessionsFilled = counted({
	id: 'sessions-offered',
	name: 'Places filled at activities',
	shortName: 'Places filled',
	phrase: { words: 'use of places at activities', isPlural: false },
	area: 'universal',
	plain: 'How full the centres’ sessions were.',
	numerator: 'Places filled',
	denominator: 'Places offered at sessions with a register',
	rules: [
		'Sessions without a register or a capacity are in neither count.',
		'Places, not children: one child may fill many.'
	],
	unit: 'percent',
	polarity: 'higher-better',
	accountability: 'how-much',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'place', many: 'places' },
	achievement: 'were filled',
	sources: ['Sandwell quarterly monitoring framework'],
	evidence: 'verified',
	needs: ['sessions', 'centres', 'neighbourhoods'],
	place: 'centre',
	figure: 'ratio',
	units: sql`SELECT session_id AS unit_id, financial_year(session_date) AS period_id, 'financial-year' AS period_kind, centre_id, attendances AS numerator, capacity AS denominator
FROM session WHERE attendances IS NOT NULL AND capacity > 0`
});
