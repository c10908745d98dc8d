import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

export interface CoveredOptions {
	/** The part of the extract, where it tells several. */
	readonly part?: string;
	/** How long before the period that lies which its rows are of, such as the births of those who turn two in it. */
	readonly before?: Sql;
	/** Whether its records may begin later than the period: for what is told as it stands at the end. */
	readonly mayBeginLater?: boolean;
}

/**
 * The periods that an extract covers whole, as rows of `period_id` and
 * `period_kind`: a part of a year is no year, at the start of its records as at
 * their end, and no figure is made of it. `span` is the table of its first and last
 * day (`measures/spans.ts`).
 */
export function coveredPeriods(
	span: string,
	{ part = '', before = sql`INTERVAL 0 DAY`, mayBeginLater = false }: CoveredOptions = {}
): Sql {
	const start = mayBeginLater
		? sql``
		: sql` AND begins_by(CAST(w.period_start - ${before} AS DATE), s.first_day, s.last_day, s.days)`;
	return sql`(SELECT w.period_id, w.period_kind FROM period w LEFT JOIN (SELECT * FROM ${identifier(span)} WHERE part = ${part}) s ON TRUE
	WHERE lasts_to(CAST(w.period_end - ${before} AS DATE), s.first_day, s.last_day, s.days)${start})`;
}
