import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { centreMatches, certainMatch } from '../cleaning';
import type { NamedCentre } from '../cleaning';
import type { Contract } from '../contracts';
import { loadedTable } from '../typed-table';
import { cleaned } from './finding';
import type { Finding } from './finding';
import { mayDo } from './linking';
import type { Linking } from './linking';
import { namedCentres } from './named-centres';
import { joinStandIns, meantValue } from './stand-in';

/** Where what is dated after a centre's closing day counts: at its successor, or at that one's where it has closed too. */
export interface Succession {
	readonly centreId: string;
	/** ISO date: what is later counts at the successor. */
	readonly after: string;
	/** ISO date until which it does, where the successor closed too. */
	readonly until: string | undefined;
	readonly successorId: string;
}

/** The extracts whose rows go to a centre's successor once it has closed. */
export function isCarriedOver({ id }: Contract): boolean {
	return ['contacts', 'sessions', 'referrals'].includes(id);
}

/** Every succession that centres and their history tell of. Without a closing day the history's own day is the first of the successor. */
export async function successionsOf(
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

/** For each centre that closed and has a successor, the first one in the line that was open then. */
export async function successorsOf(connection: Connection): Promise<ReadonlyMap<string, string>> {
	const centres = await namedCentres(connection, { hasHistory: true });
	const found = new Map<string, string>();
	for (const { centreId, successorId } of await successionsOf(connection, centres))
		if (!found.has(centreId)) found.set(centreId, successorId);
	return found;
}

/** Joins the successor of its centre to a table `t`, for a day in `date`, as `succession`. */
export function joinSuccession(
	contract: Contract,
	centreId: Sql,
	successions: readonly Succession[]
): Sql {
	const rows = successions.map(
		({ centreId, after, until, successorId }) =>
			sql`(${centreId}, CAST(${after} AS DATE), CAST(${until} AS DATE), ${successorId})`
	);
	const day = dayOf(contract);
	return sql`LEFT JOIN (VALUES ${join(rows)}) succession(centre_id, after_day, until_day, successor_id)
		ON succession.centre_id = ${centreId} AND ${day} > succession.after_day AND (succession.until_day IS NULL OR ${day} <= succession.until_day)`;
}

/** What rows of an extract count at the successor; nothing where none does or it was undone. */
export async function carriedOver(
	linking: Linking,
	contract: Contract,
	{
		successions,
		hasStandIns,
		names
	}: {
		readonly successions: readonly Succession[];
		readonly hasStandIns: boolean;
		readonly names: readonly NamedCentre[];
	}
): Promise<readonly Finding[]> {
	if (successions.length === 0 || !mayDo(linking, contract.id, 'successor')) return [];
	const centreId = hasStandIns ? meantValue('centre_id') : sql`t.centre_id`;
	const closed = join(successions.map(({ centreId }) => sql`${centreId}`));
	const found = await linking.connection.rows<{ centre: string; successor: string; n: number }>(
		sql`SELECT succession.centre_id AS centre, succession.successor_id AS successor, count(*) AS n
		FROM ${loadedTable(contract)} t ${hasStandIns ? joinStandIns(contract, 'centre_id') : sql``} ${joinSuccession(contract, centreId, successions)}
		WHERE ${centreId} IN (${closed}) AND succession.successor_id IS NOT NULL GROUP BY ALL ORDER BY n DESC, centre, successor`
	);
	if (found.length === 0) return [];
	const nameOf = new Map(names.map(({ id, name }) => [id, name]));
	return [
		cleaned(contract.id, {
			kind: 'successor',
			column: 'centre_id',
			rows: found.reduce((sum, { n }) => sum + n, 0),
			examples: found.slice(0, 3).map(({ centre, successor }) => ({
				line: 0,
				found: nameOf.get(centre) ?? centre,
				became: nameOf.get(successor) ?? successor
			}))
		})
	];
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

function dayOf({ dateColumn }: Contract): Sql {
	return sql`t.${identifier(dateColumn!)}`;
}
