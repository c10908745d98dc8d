import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';
import { loadedTable } from '../typed-table';
import { engineType } from '../typed-value';
import { cleaned } from './finding';
import type { Finding } from './finding';
import { mayDo } from './linking';
import type { Linking } from './linking';

/** What is heeded of an extract: how its columns are read, and in how many rows. */
export interface Heeded {
	readonly replaced: ReadonlyMap<string, Sql>;
	readonly findings: readonly Finding[];
}

export async function heeded(linking: Linking, contract: Contract): Promise<Heeded> {
	const replaced = new Map<string, Sql>();
	const findings: Finding[] = [];
	for (const heed of contract.heeds ?? []) {
		const { kind, column, says, reads } = heed;
		const found = await linking.connection.rows<{ text: string; n: number }>(
			sql`SELECT CAST(t.${identifier(column)} AS VARCHAR) AS text, count(*) AS n FROM ${loadedTable(contract)} t WHERE ${says} GROUP BY text ORDER BY n DESC, text`
		);
		if (found.length === 0) continue;
		const isUndone = !mayDo(linking, contract.id, kind);
		const value = isUndone ? heed.asUndone : heed.asHeeded;
		const type = engineType(contract.columns.find(({ name }) => name === reads)!);
		if (value) replaced.set(reads, sql`CAST(${value} AS ${type})`);
		if (isUndone) continue;
		findings.push(
			cleaned(contract.id, {
				kind,
				column,
				rows: found.reduce((sum, { n }) => sum + n, 0),
				examples: found
					.slice(0, 3)
					.map(({ text, n }) => ({ line: 0, found: `${text} (${n})`, became: undefined }))
			})
		);
	}
	return { replaced, findings };
}
