import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { coveredPeriods } from '../covered';
import type { Definitions } from './definition';

// Children who reach the age in the period; only periods that had ended by the last review are counted.
function reviewsDue(
	review: string,
	ageDue: Sql,
	isMet: Sql,
	isCounted: Sql = sql`TRUE`,
	extra: Sql = sql``
): Sql {
	return sql`SELECT r.patient_id AS unit_id, p.period_id, p.period_kind, r.home_lsoa AS lsoa_code,
	CASE WHEN ${isMet} THEN 1 ELSE 0 END AS numerator, 1 AS denominator${extra}
FROM review r JOIN period_day p ON p.day = CAST(r.date_of_birth + ${ageDue} AS DATE) AND p.period_kind IN ('financial-year', 'financial-quarter')
	AND p.period_start >= (SELECT min(reviewed_on) FROM review) - INTERVAL 3 MONTH AND p.period_end <= (SELECT last_day(last_day) FROM review_span WHERE part = 'held')
	AND (p.period_id, p.period_kind) IN ${coveredPeriods('review_span', { part: review, before: ageDue })}
	AND (p.period_id, p.period_kind) IN ${coveredPeriods('review_span', { part: `${review} held` })}
WHERE r.review = ${review} AND ${isCounted}`;
}

const turns30Months = sql`INTERVAL 30 MONTH`;
const isDoneByThen = sql`coalesce(r.reviewed_on BETWEEN r.date_of_birth AND CAST(r.date_of_birth + ${turns30Months} AS DATE), FALSE)`;

export const healthVisitingDefinitions: Definitions = {
	'asq3-all-five': {
		plain:
			'The share of two-year-olds at or above the expected level in all five areas of the ASQ-3 questionnaire.',
		numerator:
			'Children at or above the expected level in communication, gross motor, fine motor, problem solving, and personal and social skills',
		denominator: 'Children whose review used ASQ-3 and has all five areas recorded',
		rules: [
			'Children who turned two and a half in the period.',
			'Read beside the share reviewed: only children who were reviewed with the questionnaire count.'
		],
		caveats: ['It says nothing of children who had no review.'],
		sources: ['OHID child development outcomes', 'NHS health visiting return, C6'],
		evidence: 'verified',
		units: reviewsDue(
			'two-to-two-and-a-half-years',
			turns30Months,
			sql`r.communication AND r.gross_motor AND r.fine_motor AND r.problem_solving AND r.personal_social`,
			sql`coalesce(r.asq3_used, FALSE) AND r.reviewed_on IS NOT NULL AND r.communication IS NOT NULL AND r.gross_motor IS NOT NULL AND r.fine_motor IS NOT NULL AND r.problem_solving IS NOT NULL AND r.personal_social IS NOT NULL`,
			sql`, r.sex`
		)
	},
	'review-2y-coverage': {
		plain: 'The share of two-year-olds who had their health-visitor review by two and a half.',
		numerator: 'Children reviewed by the day they turned two and a half',
		denominator: 'Children who turned two and a half in the period',
		rules: ['A child with no review counts in the denominator.'],
		caveats: [],
		sources: ['OHID health visiting service delivery metrics, C6'],
		evidence: 'verified',
		units: reviewsDue('two-to-two-and-a-half-years', turns30Months, isDoneByThen)
	},
	'nbv-14-days': {
		plain: 'The share of babies visited by a health visitor by day 14.',
		numerator: 'Babies visited face to face within 14 days of birth',
		denominator: 'Babies who turned 30 days old in the period',
		rules: ['Children are counted, not mothers.'],
		caveats: [],
		sources: ['OHID health visiting service delivery metrics, C2'],
		evidence: 'verified',
		units: reviewsDue(
			'new-birth',
			sql`INTERVAL 30 DAY`,
			sql`coalesce(r.reviewed_on BETWEEN r.date_of_birth AND r.date_of_birth + INTERVAL 14 DAY, FALSE)`
		)
	},
	'breastfeeding-6-8w': {
		plain: 'The share of babies wholly or partly breastfed at the six-to-eight-week review.',
		numerator: 'Babies totally or partially breastfed at the review',
		denominator: 'Babies due a six-to-eight-week review in the period',
		rules: [
			'Babies whose feeding is not known stay in the denominator, as in the national definition.'
		],
		caveats: ['Nationally published only where feeding is known for at least 95% of babies.'],
		sources: ['OHID breastfeeding at six to eight weeks'],
		evidence: 'verified',
		units: reviewsDue(
			'six-to-eight-weeks',
			sql`INTERVAL 56 DAY`,
			sql`r.feeding IN ('totally breastfed', 'partially breastfed')`
		)
	}
};
