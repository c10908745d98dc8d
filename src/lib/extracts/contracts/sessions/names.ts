import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { centre } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	session_id: names(
		'Session no; Session number; Session ref; Event ID; Event no; Event number; Event ref; Activity ID; Activity number',
		'ID; Ref'
	),
	centre_id: centre,
	session_date: names(
		'Date; Event date; Date of session; Date of event; Activity date; Date held; Date of activity',
		'Start date; Start; Day; Date/time'
	),
	activity: names(
		'Event name; Event; Activity name; Session name; Session; Name of activity; Event title; Session title; Activity title',
		'Name; Title; Service'
	),
	activity_type: names(
		'Event category; Category; Type of activity; Event type; Session type; Activity category; Session category',
		'Type; Strand; Core offer'
	),
	lead_agency: names(
		'Led by; Lead; Lead organisation; Lead partner; Delivered by; Provider; Delivery agency; Run by; Delivery partner; Lead professional',
		'Agency; Organisation; Partner; Staff'
	),
	capacity: names(
		'Places; Places available; Max places; Maximum; Max capacity; Maximum capacity; Number of places',
		'Limit; Size'
	),
	attendances: names(
		'Attendance; Attended; Number attended; No attended; Attendees; Number of attendees; Headcount; Places filled; Number present; Total attendance; Total attended',
		'Count; Total; Present; Footfall'
	)
};
