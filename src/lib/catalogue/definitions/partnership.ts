import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { coveredPeriods } from '../covered';
import type { Definitions } from './definition';

// Five working days always fall within a month: counting on for years, of a referral that nobody answered, tells nothing more.
const workingDaysUntil = (until: Sql) =>
	sql`working_days(received_on, least(${until}, CAST(received_on + INTERVAL 31 DAY AS DATE)))`;

export const partnershipDefinitions: Definitions = {
	'referral-response-days': {
		plain: 'The share of families referred to a centre who were reached within five working days.',
		numerator: 'Referrals with a first contact within five working days',
		denominator: 'Referrals received in the year',
		rules: [
			'Monday to Friday without bank holidays, counted from the day after the referral.',
			'A referral with no contact yet counts as not met once five working days have passed.'
		],
		caveats: [],
		sources: ['Gloucestershire scrutiny papers', 'Brent Family Solutions 2013'],
		evidence: 'derived',
		units: sql`SELECT referral_id AS unit_id, financial_year(received_on) AS period_id, 'financial-year' AS period_kind, centre_id,
	CASE WHEN first_contact_on >= received_on AND ${workingDaysUntil(sql`first_contact_on`)} <= 5 THEN 1 ELSE 0 END AS numerator, 1 AS denominator, source AS referral_source
FROM referral WHERE (first_contact_on IS NOT NULL OR ${workingDaysUntil(sql`(SELECT last_day FROM referral_span)`)} >= 5)
	AND (financial_year(received_on), 'financial-year') IN ${coveredPeriods('referral_span')}`
	},
	'referrals-by-source': {
		plain: 'How many families partners sent to a centre, and who sent them.',
		numerator: 'Referrals received in the year',
		denominator: 'None: a count',
		rules: ['A family that came by itself is a source of its own.'],
		caveats: [],
		sources: [
			'Sandwell quarterly monitoring framework',
			'Lewisham Mayor and Cabinet, 9 April 2014'
		],
		evidence: 'verified',
		units: sql`SELECT referral_id AS unit_id, financial_year(received_on) AS period_id, 'financial-year' AS period_kind, centre_id, 1 AS numerator, NULL AS denominator, source AS referral_source
FROM referral WHERE (financial_year(received_on), 'financial-year') IN ${coveredPeriods('referral_span')}`
	},
	'codelivered-sessions': {
		plain:
			'The share of sessions led by a midwife, health visitor, speech therapist or immunisation team.',
		numerator: 'Sessions with a health lead',
		denominator: 'All sessions',
		rules: ['By the centre that held the session.'],
		caveats: [],
		sources: [
			'Implementation update 5: engaging health colleagues',
			'Lewisham Mayor and Cabinet, 9 April 2014'
		],
		evidence: 'verified',
		units: sql`SELECT session_id AS unit_id, financial_year(session_date) AS period_id, 'financial-year' AS period_kind, centre_id,
	CASE WHEN lead_agency IN ('midwife', 'health visitor', 'speech therapist', 'immunisation team') THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM session WHERE (financial_year(session_date), 'financial-year') IN ${coveredPeriods('session_span')}`
	},
	'sessions-offered': {
		plain: 'How full the centres’ sessions were.',
		numerator: 'Places filled',
		denominator: 'Places offered at sessions with a register',
		rules: [
			'Sessions without a register or a capacity are in neither count.',
			'Places, not children: one child may fill many.'
		],
		caveats: [],
		sources: ['Sandwell quarterly monitoring framework'],
		evidence: 'verified',
		units: sql`SELECT session_id AS unit_id, financial_year(session_date) AS period_id, 'financial-year' AS period_kind, centre_id, attendances AS numerator, capacity AS denominator
FROM session WHERE attendances IS NOT NULL AND capacity > 0 AND (financial_year(session_date), 'financial-year') IN ${coveredPeriods('session_span')}`
	}
};
