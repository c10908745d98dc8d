import { optional, required } from '../column';
import type { Contract } from '../contract';
import { columnNames } from './names';
import { centresWithHistory } from './successions';
import { centreEvent } from './words';

export const centreHistory: Contract = {
	id: 'centre-history',
	title: 'Centre history',
	description: 'What happened to centres: openings, changes of name, mergers, closures.',
	table: 'centre_event',
	columns: [
		required('centre_id', 'text', 'The centre’s own code'),
		required('event_date', 'date', 'Day it took effect'),
		required('event', 'text', 'What happened', {
			oneOf: ['opened', 'renamed', 'merged', 'closed'],
			words: centreEvent
		}),
		optional('former_name', 'text', 'Its name until that day'),
		optional('successor_id', 'text', 'The centre that carries on its work'),
		optional('note', 'text', 'In a few words, for readers')
	],
	primaryKey: ['centre_id', 'event_date', 'event'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'event_date',
	columnNames,
	knownCentres: centresWithHistory
};
