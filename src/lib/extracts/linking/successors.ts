import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { NamedCentre } from '../cleaning';
import type { Contract } from '../contracts/contract';
import { loadedTable } from '../typed-table';
import { cleaned } from './finding';
import type { Finding } from './finding';
import type { KnownCentres, Succession } from './known-centres';
import { mayDo } from './linking';
import type { Linking } from './linking';
import { joinStandIns, meantValue } from './stand-in';

/** For each centre that closed and has a successor, the first one in the line that was open then. */
export function successorsIn({ successions }: KnownCentres): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const { centreId, successorId } of successions)
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
	const found = await linking.connection.rows<{ closed: string; successor: string; n: number }>(
		sql`SELECT succession.centre_id AS closed, succession.successor_id AS successor, count(*) AS n
		FROM ${loadedTable(contract)} t ${hasStandIns ? joinStandIns(contract, 'centre_id') : sql``} ${joinSuccession(contract, centreId, successions)}
		WHERE ${centreId} IN (${closed}) AND succession.successor_id IS NOT NULL GROUP BY ALL ORDER BY n DESC, closed, successor`
	);
	if (found.length === 0) return [];
	const nameOf = new Map(names.map(({ id, name }) => [id, name]));
	return [
		cleaned(contract.id, {
			kind: 'successor',
			column: 'centre_id',
			rows: found.reduce((sum, { n }) => sum + n, 0),
			examples: found.slice(0, 3).map(({ closed, successor }) => ({
				line: 0,
				found: nameOf.get(closed) ?? closed,
				became: nameOf.get(successor) ?? successor
			}))
		})
	];
}

function dayOf({ dateColumn }: Contract): Sql {
	return sql`t.${identifier(dateColumn!)}`;
}
