import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

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

	private constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** None yet, whatever an earlier linking kept. */
	static async none(connection: Connection): Promise<StandIns> {
		await connection.run(
			sql`CREATE OR REPLACE TABLE ${standInTable} (extract VARCHAR, column_name VARCHAR, text VARCHAR, meant VARCHAR)`
		);
		return new StandIns(connection);
	}

	/** Keeps what texts of a column stand for, to be used wherever the extract is read. */
	async keep(extract: string, column: string, found: readonly StandIn[]): Promise<void> {
		if (found.length === 0) return;
		const rows = found.map(({ text, meant }) => sql`(${extract}, ${column}, ${text}, ${meant})`);
		await this.#connection.run(sql`INSERT INTO ${standInTable} VALUES ${join(rows)}`);
		this.#columns.set(extract, (this.#columns.get(extract) ?? new Set()).add(column));
	}

	/** The columns of an extract in which some text stands for another, by alphabet. */
	columnsOf(extract: string): readonly string[] {
		return [...(this.#columns.get(extract) ?? [])].sort();
	}
}

/** The table of all stand-ins: `extract`, `column_name`, `text` and what it is `meant` for. */
export const standInTable = sql`loaded.stand_in`;
