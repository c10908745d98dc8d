import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

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

	/** Loses the rows of an extract's typed table for which a condition holds. One may be lost for several. */
	async add(extract: string, table: Sql, condition: Sql): Promise<void> {
		await this.#connection.run(
			sql`INSERT INTO ${astray} SELECT ${extract}, rowid FROM ${table} WHERE ${condition}`
		);
		this.#extracts.add(extract);
	}

	/** The `rowid` of the rows of an extract that are lost, as a query; undefined where none is. */
	of(extract: string): Sql | undefined {
		return this.#extracts.has(extract)
			? sql`SELECT line FROM ${astray} WHERE extract = ${extract}`
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
