import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';
import type { Heed } from '../contracts/heed';
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
	const heeds = contract.heeds ?? [];
	const said = await textsOf(linking, contract, heeds);
	for (const [i, heed] of heeds.entries()) {
		const { kind, column, reads } = heed;
		const found = said.filter(({ which }) => which === i);
		if (found.length === 0) continue;
		const isUndone = !mayDo(linking, contract.id, kind);
		const asItStands = replaced.get(reads) ?? sql`t.${identifier(reads)}`;
		const value = isUndone ? heed.asUndone : heed.asHeeded?.(asItStands);
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

interface SaidText {
	/** Which heed it is of. */
	readonly which: number;
	readonly text: string;
	readonly n: number;
}

async function textsOf(
	{ connection }: Linking,
	contract: Contract,
	heeds: readonly Heed[]
): Promise<readonly SaidText[]> {
	if (heeds.length === 0) return [];
	const asked = heeds.map(
		({ column, says }, i) =>
			sql`SELECT ${i} AS which, CAST(t.${identifier(column)} AS VARCHAR) AS text, count(*) AS n FROM ${loadedTable(contract)} t WHERE ${says} GROUP BY text`
	);
	return connection.rows<SaidText>(sql`${join(asked, ' UNION ALL ')} ORDER BY which, n DESC, text`);
}
