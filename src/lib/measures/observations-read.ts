import type { Connection } from '$lib/sql';

import type { Observation } from '$lib/catalogue/observation';

import type { Observed } from './observe';
import { readObservations } from './read-observations';

/** The observations as they were last read: those of a measure that was not counted since are not read again. */
export class ObservationsRead {
	#counted: ReadonlyMap<string, Counted> = new Map();

	/** Every row of the observation table, given what stands in it, as `readObservations` has them. */
	async all(connection: Connection, observed: Observed): Promise<readonly Observation[]> {
		const kept = new Map(
			[...this.#counted].filter(([measure, { state }]) => observed.get(measure) === state)
		);
		const read = await readObservations(connection, { withoutCounted: [...kept.keys()] });
		const published = read.filter(isPublished);
		const counted = new Map<string, Observation[]>();
		for (const row of read.filter((row) => !isPublished(row))) {
			const rows = counted.get(row.measureId);
			if (rows) rows.push(row);
			else counted.set(row.measureId, [row]);
		}
		this.#counted = new Map(
			[...observed].map(([measure, state]) => [
				measure,
				kept.get(measure) ?? { state, rows: counted.get(measure) ?? [] }
			])
		);
		const inOrder = [...this.#counted.keys()].sort();
		return [...inOrder.flatMap((measure) => this.#counted.get(measure)!.rows), ...published];
	}
}

interface Counted {
	/** The state of what its measure was counted from. */
	readonly state: string;
	readonly rows: readonly Observation[];
}

const isPublished = ({ sourceId }: Observation) => sourceId.startsWith('published:');
