import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { CountedMeasure } from '$lib/catalogue/measure';
import { countedMeasures } from '$lib/catalogue/measures';

import { linkTables } from './linked-tables';
import type { CountedFrom } from './linked-tables';
import { rollUp } from './roll-up';

/**
 * Links the loaded extracts and makes the observations of every measure whose
 * extracts have all come, in place of those made before. Published figures
 * stay as they are. Returns the measures that were made.
 */
export async function observe(
	connection: Connection,
	{
		loaded,
		countedFrom
	}: { readonly loaded: ReadonlySet<string>; readonly countedFrom: CountedFrom },
	onMeasure: (done: number, of: number) => void = () => undefined
): Promise<readonly CountedMeasure[]> {
	await linkTables(connection, countedFrom);
	const local = [...new Set(countedMeasures.map((measure) => measure.needs[0]!))];
	await connection.run(
		sql`DELETE FROM observation WHERE source_id IN (${join(local.map((id) => sql`${id}`))})`
	);
	const possible = countedMeasures.filter((measure) =>
		measure.needs.every((extract) => loaded.has(extract))
	);
	for (const [i, measure] of possible.entries()) {
		onMeasure(i, possible.length);
		await connection.run(sql`INSERT INTO observation ${rollUp(measure)}`);
	}
	return possible;
}
