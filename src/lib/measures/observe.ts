import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';
import type { Recall } from '$lib/sql/recall';

import { measuresWithUnits } from '$lib/catalogue/definitions';

import { linkTables } from './linked-tables';
import type { CountedFrom } from './linked-tables';
import { rollUp } from './roll-up';

/** The measures that stand in the observation table, by id, each with the state of what it was counted from. */
export type Observed = ReadonlyMap<string, string>;

export interface ObserveOptions {
	/** The extracts that have come. */
	readonly loaded: ReadonlySet<string>;
	readonly countedFrom: CountedFrom;
	/** What stands there from before. */
	readonly observed: Observed;
	readonly onMeasure?: (done: number, of: number) => void;
}

/**
 * Links the loaded extracts and makes the observations of every measure whose
 * extracts have all come. Those of a measure that reads nothing that changed
 * stay as they are, and so do published figures. The connection is the one
 * that `recall` goes over.
 */
export async function observe(
	connection: Connection,
	recall: Recall,
	{ loaded, countedFrom, observed, onMeasure }: ObserveOptions
): Promise<Observed> {
	await linkTables(recall, countedFrom);
	await recall.settle();
	const possible = measuresWithUnits
		.filter(({ needs }) => needs.every((extract) => loaded.has(extract)))
		.map((measure) => ({ measure, query: rollUp(measure) }))
		.map((one) => ({ ...one, state: recall.stateOf(one.query) }));
	const counted: Observed = new Map(possible.map(({ measure, state }) => [measure.id, state]));
	const gone = [...observed.keys()].filter((id) => counted.get(id) !== observed.get(id));
	if (gone.length > 0)
		await connection.run(
			sql`DELETE FROM observation WHERE NOT starts_with(source_id, 'published:') AND measure_id IN (${join(gone.map((id) => sql`${id}`))})`
		);
	const open = possible.filter(({ measure, state }) => observed.get(measure.id) !== state);
	for (const [i, { query }] of open.entries()) {
		onMeasure?.(i, open.length);
		await connection.run(sql`INSERT INTO observation ${query}`);
	}
	return counted;
}
