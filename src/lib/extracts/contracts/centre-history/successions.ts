import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { centreMatches, certainMatch } from '../../cleaning';
import type { NamedCentre } from '../../cleaning';
import type { KnownCentres, Succession } from '../../linking/known-centres';
import { namedCentres } from '../centres/named-centres';

/** Centres with the names they had and what carries on the work of those that closed. */
export async function centresWithHistory(connection: Connection): Promise<KnownCentres> {
	const named = await namedCentres(connection, { hasHistory: true });
	return { named, successions: await successionsOf(connection, named) };
}

// Without a closing day the history's own day is the first of the successor.
async function successionsOf(
	connection: Connection,
	centres: readonly NamedCentre[]
): Promise<readonly Succession[]> {
	const rows = await connection.rows<{ centre: string; closed: string; successor: string }>(
		sql`SELECT e.centre_id AS centre, CAST(any_value(coalesce(c.closed_on, e.event_date - 1)) AS VARCHAR) AS closed, arg_max(e.successor_id, e.event_date) AS successor
		FROM main.centre_event e JOIN main.centre c USING (centre_id)
		WHERE e.successor_id IS NOT NULL AND (c.closed_on IS NOT NULL OR e.event IN ('merged', 'closed')) GROUP BY e.centre_id ORDER BY centre`
	);
	const closures = new Map(
		rows.flatMap(({ centre, closed, successor }) => {
			const successorId = idOf(successor, centres);
			return successorId === undefined || successorId === centre
				? []
				: [[centre, { closed, successorId }] as const];
		})
	);
	return [...closures.keys()].flatMap((centre) => chain(centre, closures));
}

function idOf(text: string, centres: readonly NamedCentre[]): string | undefined {
	if (centres.some(({ id }) => id === text)) return text;
	const [match] = centreMatches([text], centres);
	return match && match.confidence >= certainMatch ? match.centreId : undefined;
}

type Closures = ReadonlyMap<string, { readonly closed: string; readonly successorId: string }>;

function chain(centreId: string, closures: Closures): readonly Succession[] {
	const { closed, successorId } = closures.get(centreId)!;
	const found: Succession[] = [];
	const passed = new Set([centreId]);
	let at = successorId;
	let after = closed;
	for (;;) {
		// A ring of successors leads nowhere.
		if (passed.has(at)) return [];
		passed.add(at);
		const next = closures.get(at);
		if (next === undefined)
			return [...found, { centreId, after, until: undefined, successorId: at }];
		if (next.closed > after) {
			found.push({ centreId, after, until: next.closed, successorId: at });
			after = next.closed;
		}
		at = next.successorId;
	}
}
