import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';

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
			sql`CREATE OR REPLACE TABLE ${standIns} (extract VARCHAR, column_name VARCHAR, text VARCHAR, meant VARCHAR)`
		);
		return new StandIns(connection);
	}

	/** Keeps what texts of a column stand for, to be used wherever the extract is read. */
	async keep({ id }: Contract, column: string, found: readonly StandIn[]): Promise<void> {
		if (found.length === 0) return;
		const rows = found.map(({ text, meant }) => sql`(${id}, ${column}, ${text}, ${meant})`);
		await this.#connection.run(sql`INSERT INTO ${standIns} VALUES ${join(rows)}`);
		this.#columns.set(id, (this.#columns.get(id) ?? new Set()).add(column));
	}

	/** The columns of an extract in which some text stands for another, by alphabet. */
	columnsOf({ id }: Contract): readonly string[] {
		return [...(this.#columns.get(id) ?? [])].sort();
	}
}

/** The texts of a column that stand for another, and what for, as a query. */
export function standInsOf(contract: Contract, column: string): Sql {
	return sql`SELECT text, meant FROM ${standIns} WHERE extract = ${contract.id} AND column_name = ${column}`;
}

/** Joins the stand-ins of a column to a table called `t`. */
export function joinStandIns(contract: Contract, column: string): Sql {
	const name = standInName(column);
	return sql`LEFT JOIN (${standInsOf(contract, column)}) ${name} ON ${name}.text = t.${identifier(column)}`;
}

/** What a column of the table `t` means, once its stand-ins are joined. */
export function meantValue(column: string): Sql {
	const name = standInName(column);
	return sql`CASE WHEN ${name}.text IS NULL THEN t.${identifier(column)} ELSE ${name}.meant END`;
}

const standIns = sql`loaded.stand_in`;
const standInName = (column: string) => identifier(`meant ${column}`);
