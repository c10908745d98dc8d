import { names } from '../../mapping/names';
import { nameForms } from '../../mapping/name-forms';
import type { Names } from '../../mapping/names';
import { centre, child, relationship } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	contact_id: names(
		`Contact no; Contact number; Contact ref; Attendance ID; Attendance no; Attendance number; Attendance ref; Attendance record ID; Register entry ID; Participation ID; Activity attendance ID;
		Visit ID; Visit no; Visit number; Visit ref`,
		'ID; Record ID; Ref; Row ID'
	),
	child_id: child,
	centre_id: centre,
	contact_date: names(
		`Date; Date of contact; Event date; Session date; Attendance date; Date attended; Attended on; Attended date; Date of attendance; Activity date; Date of event; Date of session; Date of activity; Visit date; Date of visit`,
		'Start date; Start; Start time; Day; Date/time; Event start; Created'
	),
	contact_type: names(
		'Type of contact; Contact method; Contact mode; Delivery method; Method of delivery; Delivery mode; Mode of delivery; Delivery type; Method of contact; Mode of contact; Contact outcome; Attendance type; Attendance status; Contact kind',
		'Attended; Status; Type; Attendance; Outcome; Present; Mark; Attended?; Contact reason; Session type; Activity type'
	),
	did_attend: names(
		'Has attended; Attended flag; Attended Y/N; Attended yes/no; Was present; Child attended',
		'Outcome; Visit outcome; Outcome of visit; Appointment outcome; Session outcome; Event outcome; Result'
	),
	activity: names(
		'Event name; Event; Activity name; Session name; Session; Name of activity; Service; Group name; Event title; Course name; Activity title; Session title',
		'Event category; Name; Title; Event description'
	),
	adult_id: names(
		'Adult no; Adult number; Adult ref; Parent ID; Carer ID; Parent/carer ID; Accompanying adult ID; Adult person ID; Accompanied by ID; Main carer ID',
		'Accompanied by; Guardian ID'
	),
	adult_relationship: names(relationship, 'Relationship; Accompanied by; Role')
};

/** The number of the event that a contact was at. Several children came to it. */
export const eventNumber = names(
	'Event ID; Event no; Event number; Event ref; Session ID; Session no; Session number; Session ref; Activity ID; Activity no; Activity number'
);

/**
 * Which column says whether anybody came, beside one that is the sort of
 * contact or of session. Alone, a column of that title may be the sort itself.
 */
export function attendedBesideSort(columns: readonly string[]): ReadonlyMap<string, string> {
	const sorts = new Set(
		['contact_type', ...columnNames.contact_type!.sure, ...sortsOfSession].map(
			(name) => nameForms(name).plain
		)
	);
	if (!columns.some((name) => sorts.has(nameForms(name).plain))) return new Map();
	const told = columns.find((name) => /^(attended|present)$/.test(wordsOf(name)));
	return told === undefined ? new Map() : new Map([[told, 'did_attend']]);
}

const sortsOfSession = ['Session type', 'Activity type'];

function wordsOf(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();
}
