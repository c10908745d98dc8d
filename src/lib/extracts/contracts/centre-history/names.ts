import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { centre } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	centre_id: centre,
	event_date: names(
		'Date of event; Date of change; Change date; Effective from; Effective date',
		'Date; From; Start date'
	),
	event: names('Event type; Change; Change type; Type of change; What happened', 'Status; Type'),
	former_name: names('Old name; Previous name; Was called; Formerly; Former names; Name before'),
	successor_id: names(
		'Successor; Successor centre; Replaced by; Merged into; Merged with; New centre; New centre ID; New centre code; Moved to',
		'Now'
	),
	note: names('Notes; Comment; Comments; Remarks', 'Description; Details')
};
