import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { centre, family } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	referral_id: names(
		'Referral no; Referral number; Referral ref; Referral reference; Request ID; Request for support ID',
		'ID; Case ID; Ref; EHA ID; Episode ID'
	),
	centre_id: centre,
	family_id: family,
	received_on: names(
		'Received; Date received; Received date; Referral date; Date of referral; Date referred; Referred on; Referral received; Referral received date; Date referral received',
		'Date; Start date; Created; Date opened'
	),
	source: names(
		'Referral source; Source of referral; Referrer; Referred by; Referring agency; Referrer type; Referral agency; Referred from; Referring organisation',
		'Agency; From; Contact source'
	),
	need: names(
		'Main need; Presenting need; Primary need; Need type; Reason; Reason for referral; Referral reason; Presenting issue; Primary reason',
		'Category; Issue; Needs'
	),
	first_contact_on: names(
		'First contact; Date of first contact; First contact date; First contacted; Date first contacted; First seen; Date first seen',
		'Contact date; Allocated; Date allocated'
	),
	outcome: names(
		'Referral outcome; Closure reason; Reason closed; Reason for closure; Result; Closing outcome; Outcome of referral',
		'Status; Decision'
	),
	closed_on: names(
		'Closed; Date closed; Closed date; Closing date; Closure date; End date; Date of closure; Case closed'
	)
};
