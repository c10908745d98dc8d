import { centres, merger, openedFirst } from './centres';
import { day } from './day';

/** The rows of the centre history extract. */
export function* centreHistoryRows() {
	for (const { id, opened } of centres)
		yield {
			centre_id: id,
			event_date: opened,
			event: 'opened',
			former_name: undefined,
			successor_id: undefined,
			note: opened === day(openedFirst) ? undefined : 'Opened part-way through a year'
		};
	yield {
		centre_id: 'SB',
		event_date: day('2023-09-01'),
		event: 'renamed',
		former_name: 'Quarry Top',
		successor_id: undefined,
		note: 'New name, same building and families'
	};
	yield {
		centre_id: merger.from.id,
		event_date: merger.on,
		event: 'merged',
		former_name: undefined,
		successor_id: merger.into.id,
		note: 'Family numbers keep their old prefix'
	};
}
