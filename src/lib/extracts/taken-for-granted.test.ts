import { expect, test } from 'vitest';

import type { ExtractDetails } from './load-report';
import { noChoices } from './mapping/mapping';
import { takenForGranted } from './taken-for-granted';

const details: ExtractDetails = {
	notes: [],
	cleaned: [],
	update: undefined,
	suggestions: [],
	mapping: { extract: 'contacts', columns: {}, choices: noChoices }
};
const mapped = (columns: Readonly<Record<string, readonly string[]>>) => ({
	...details,
	mapping: { ...details.mapping, columns }
});
const cleaned = (kind: ExtractDetails['cleaned'][number]['kind'], rows: number) => ({
	kind,
	column: 'contact_date',
	rows,
	examples: []
});

test('of a file with the extract’s own columns and nothing judged, nothing is', () => {
	expect(takenForGranted(mapped({ child_id: ['Child ID'], centre_id: ['centre_id'] }))).toEqual([]);
	expect(takenForGranted({ ...details, cleaned: [cleaned('tidied-text', 4)] })).toEqual([]);
});

test('columns under other names are named with what they are read as, several that make one together', () => {
	expect(
		takenForGranted(
			mapped({ child_id: ['URN'], contact_id: ['URN', 'Attended'], contact_date: ['contact_date'] })
		)
	).toEqual(['“URN” is read as child_id; “URN” with “Attended” is read as contact_id']);
});

test('cells that could be read otherwise are told of, most rows first', () => {
	expect(
		takenForGranted({
			...details,
			cleaned: [
				cleaned('test-record', 1),
				cleaned('tidied-text', 9),
				cleaned('day-first-date', 1204)
			]
		})
	).toEqual(['1,204 dates were read day first; 1 test record was set aside']);
});

test('what was done to several columns is told once, with the cells of all', () => {
	expect(
		takenForGranted({
			...details,
			cleaned: [cleaned('day-first-date', 15), cleaned('day-first-date', 5)]
		})
	).toEqual(['20 dates were read day first']);
});

test('columns that nothing is read from are named, beyond four with the number of the rest', () => {
	expect(takenForGranted({ ...details, unused: ['Notes', 'Room', 'Worker', 'Weather'] })).toEqual([
		'Nothing is read from “Notes”, “Room”, “Worker”, “Weather”'
	]);
	expect(
		takenForGranted({ ...details, unused: ['Notes', 'Room', 'Worker', 'Weather', 'Tea'] })
	).toEqual(['Nothing is read from “Notes”, “Room”, “Worker”, 2 more']);
});
