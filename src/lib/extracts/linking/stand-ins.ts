import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

/** A text that stands for another one in a column of an extract. */
export interface StandIn {
	readonly text: string;
	/** Undefined where it is to count as empty. Several of one text make as many rows. */
	readonly meant: string | undefined;
}

/** The texts that stand for others: in the engine, for queries to join, and here, so that nobody asks it what was only just found. */
export class StandIns {
	readonly #connection: Connection;
	readonly #columns = new Map<string, Set<string>>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Keeps what all texts of a column stand for, to be used wherever the extract is read. */
	async keep(extract: string, column: string, found: readonly StandIn[]): Promise<void> {
		if (found.length === 0) return;
		const rows = found.map(({ text, meant }) => sql`(${text}, CAST(${meant} AS VARCHAR))`);
		await this.#connection.run(
			sql`CREATE OR REPLACE TABLE ${standInsOf(extract, column)} AS SELECT * FROM (VALUES ${join(rows)}) AS stand_in(text, meant)`
		);
		this.#columns.set(extract, (this.#columns.get(extract) ?? new Set()).add(column));
	}

	/** The columns of an extract in which some text stands for another, by alphabet. */
	columnsOf(extract: string): readonly string[] {
		return [...(this.#columns.get(extract) ?? [])].sort();
	}
}

/** The table of the texts of a column that stand for another: the `text` and what it is `meant` for. There is one only where some does. */
export function standInsOf(extract: string, column: string): Sql {
	return sql`loaded.${identifier(`stand-in ${extract} ${column}`)}`;
}
