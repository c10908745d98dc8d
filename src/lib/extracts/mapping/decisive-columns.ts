import type { Column, Contract } from '../contracts';

/** Whether an optional column’s being empty says something, so that to lose it by mistake would make a number wrong. */
export function isDecisive(contract: Contract, column: Column): boolean {
	return decisive[contract.id]?.includes(column.name) ?? false;
}

const decisive: Readonly<Record<string, readonly string[]>> = {
	centres: ['closed_on'],
	'reach-areas': ['valid_to'],
	registrations: ['closed_on'],
	immunisations: ['vaccine', 'dose_date', 'status'],
	'health-visitor-reviews': ['reviewed_on'],
	'programme-enrolments': ['post_score'],
	referrals: ['first_contact_on', 'closed_on'],
	volunteers: ['left_on'],
	finance: ['centre_id', 'is_capital']
};
