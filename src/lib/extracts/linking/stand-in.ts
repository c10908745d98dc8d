import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';

/** A text that stands for another one in a column of an extract. */
export interface StandIn {
	readonly text: string;
	/** Undefined where it is to count as empty. Several of one text make as many rows. */
	readonly meant: string | undefined;
}

/** Lets go of every stand-in. */
export async function emptyStandIns(connection: Connection): Promise<void> {
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${standIns} (extract VARCHAR, column_name VARCHAR, text VARCHAR, meant VARCHAR)`
	);
}

/** Keeps what texts of a column stand for, to be used wherever the extract is read. */
export async function keepStandIns(
	connection: Connection,
	contract: Contract,
	column: string,
	found: readonly StandIn[]
): Promise<void> {
	if (found.length === 0) return;
	const rows = found.map(({ text, meant }) => sql`(${contract.id}, ${column}, ${text}, ${meant})`);
	await connection.run(sql`INSERT INTO ${standIns} VALUES ${join(rows)}`);
}

/** The columns of an extract in which some text stands for another. */
export async function columnsWithStandIns(
	connection: Connection,
	contract: Contract
): Promise<readonly string[]> {
	const rows = await connection.rows<{ name: string }>(
		sql`SELECT DISTINCT column_name AS name FROM ${standIns} WHERE extract = ${contract.id} ORDER BY name`
	);
	return rows.map(({ name }) => name);
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
