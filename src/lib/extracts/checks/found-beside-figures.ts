import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { measureById } from '$lib/catalogue/measures';

import type { Problem } from '../problem';

/** A figure that something speaks against, by the source that it is told of. */
interface Beside {
	readonly source: string;
	readonly measure: string;
	readonly area: string;
	readonly period: string;
	/** What is said of it, and what against it. */
	readonly said: string;
	readonly n: number;
}

/**
 * A note for each source that a query finds figures of, with how many and the
 * first three. The query gives `source_id`, `measure_id`, `area_id`,
 * `period_id` and `said`, and reads the observations; it is not asked where no
 * source has come that it could find something of.
 */
export async function foundBesideFigures(
	connection: Connection,
	files: ReadonlyMap<string, string>,
	{
		query,
		isOf,
		message,
		advice
	}: {
		query: Sql;
		isOf: (source: string) => boolean;
		message: (n: string, isOne: boolean) => string;
		advice: string;
	}
): Promise<ReadonlyMap<string, Problem>> {
	if (![...files.keys()].some(isOf)) return new Map();
	const found = await connection.rows<Beside>(sql`
		SELECT source_id AS source, measure_id AS measure, coalesce(name, area_id) AS area, period_id AS period, said, CAST(count(*) OVER (PARTITION BY source_id) AS INTEGER) AS n
		FROM (${query}) LEFT JOIN (SELECT area_id, any_value(name) AS name FROM published_area GROUP BY area_id) USING (area_id)
		QUALIFY row_number() OVER (PARTITION BY source_id ORDER BY period_id DESC, measure_id, area_id, said) <= 3
		ORDER BY source_id, period_id DESC, measure_id, area_id, said`);
	const problems = new Map<string, Problem>();
	for (const { source, measure, area, period, said, n } of found) {
		const file = files.get(source);
		if (file === undefined) continue;
		const example = {
			line: 0,
			found: `${area} ${period}, ${measureById(measure)?.name ?? measure}: ${said}`
		};
		const before = problems.get(source);
		problems.set(source, {
			file,
			severity: 'note',
			column: undefined,
			message: message(n === 1 ? '1 figure' : `${n.toLocaleString('en-GB')} figures`, n === 1),
			advice,
			rows: n,
			examples: [...(before?.examples ?? []), example]
		});
	}
	return problems;
}
