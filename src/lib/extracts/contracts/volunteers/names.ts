import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { centre, financialYear } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	volunteer_id: names(
		'Volunteer; Volunteer no; Volunteer number; Volunteer ref; Person ID; Person no',
		'ID; Ref; Member ID'
	),
	centre_id: centre,
	financial_year: financialYear,
	sessions_given: names(
		'Sessions; Number of sessions; No of sessions; Sessions volunteered; Sessions worked; Volunteer sessions; Times volunteered',
		'Hours; Count; Number'
	),
	is_parent: names('Parent; Parent volunteer; Is a parent; Parent of under five', 'Role; Type'),
	left_on: names('Left; Date left; Leaving date; Leave date; End date; Date ended', 'Closed'),
	destination: names(
		'Destination on leaving; Went on to; Leaving destination; Leaver destination',
		'Outcome; Reason for leaving'
	)
};
