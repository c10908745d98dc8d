import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

/** The rows that are not used, since what they name is in no other extract. Leaving these few out is quicker than looking every row up again. */
export class LostRows {
	readonly #connection: Connection;
	readonly #tables = new Map<string, readonly Sql[]>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Loses the rows of an extract's typed table for which a condition on one of its columns holds. One may be lost for several. */
	async add(extract: string, column: string, rows: { table: Sql; where: Sql }): Promise<void> {
		const table = sql`loaded.${identifier(`astray ${extract} ${column}`)}`;
		await this.#connection.run(
			sql`CREATE OR REPLACE TABLE ${table} AS SELECT rowid AS line FROM ${rows.table} WHERE ${rows.where}`
		);
		this.#tables.set(extract, [...(this.#tables.get(extract) ?? []), table]);
	}

	/** The `rowid` of the rows of an extract that are lost, as a query; undefined where none is. */
	of(extract: string): Sql | undefined {
		const tables = this.#tables.get(extract);
		return (
			tables &&
			join(
				tables.map((table) => sql`SELECT line FROM ${table}`),
				' UNION ALL '
			)
		);
	}

	/** How many rows of each extract are lost. */
	async counts(): Promise<ReadonlyMap<string, number>> {
		if (this.#tables.size === 0) return new Map();
		const lost = [...this.#tables.keys()].map(
			(extract) =>
				sql`SELECT ${extract} AS extract, count(DISTINCT line) AS n FROM (${this.of(extract)})`
		);
		const rows = await this.#connection.rows<{ extract: string; n: number }>(
			join(lost, ' UNION ALL ')
		);
		return new Map(rows.map(({ extract, n }) => [extract, n]));
	}
}
