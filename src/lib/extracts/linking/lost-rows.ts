import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';
import { loadedTable } from '../typed-table';

/** The rows that are not used, since what they name is in no other extract. Leaving these few out is quicker than looking every row up again. */
export class LostRows {
	readonly #connection: Connection;
	readonly #extracts = new Set<string>();

	private constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** None yet, whatever an earlier linking lost. */
	static async none(connection: Connection): Promise<LostRows> {
		await connection.run(sql`CREATE OR REPLACE TABLE ${astray} (extract VARCHAR, line BIGINT)`);
		return new LostRows(connection);
	}

	/** Loses the rows of an extract for which a condition holds. One may be lost for several. */
	async add(contract: Contract, condition: Sql): Promise<void> {
		await this.#connection.run(
			sql`INSERT INTO ${astray} SELECT ${contract.id}, rowid FROM ${loadedTable(contract)} WHERE ${condition}`
		);
		this.#extracts.add(contract.id);
	}

	/** The `rowid` of the rows of an extract that are lost, as a query; undefined where none is. */
	of({ id }: Contract): Sql | undefined {
		return this.#extracts.has(id)
			? sql`SELECT line FROM ${astray} WHERE extract = ${id}`
			: undefined;
	}

	/** How many rows of each extract are lost. */
	async counts(): Promise<ReadonlyMap<string, number>> {
		if (this.#extracts.size === 0) return new Map();
		const rows = await this.#connection.rows<{ extract: string; n: number }>(
			sql`SELECT extract, count(DISTINCT line) AS n FROM ${astray} GROUP BY extract`
		);
		return new Map(rows.map(({ extract, n }) => [extract, n]));
	}
}

const astray = sql`loaded.astray`;
