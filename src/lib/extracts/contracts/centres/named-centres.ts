import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { NamedCentre } from '../../cleaning';

/** Every centre with its name and, once the centre history is linked, those it had. */
export async function namedCentres(
	connection: Connection,
	{ hasHistory }: { readonly hasHistory: boolean }
): Promise<readonly NamedCentre[]> {
	const former = hasHistory
		? sql`(SELECT string_agg(e.former_name, chr(31)) FROM main.centre_event e WHERE e.centre_id = c.centre_id)`
		: sql`CAST(NULL AS VARCHAR)`;
	const rows = await connection.rows<{ id: string; name: string; former: string | null }>(
		sql`SELECT c.centre_id AS id, c.centre_name AS name, ${former} AS former FROM main.centre c ORDER BY id`
	);
	return rows.map(({ id, name, former }) => ({
		id,
		name,
		formerNames: former === null ? [] : former.split('\u001f')
	}));
}
