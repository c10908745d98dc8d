import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';
import { standInTable } from './stand-ins';

/** The texts of a column that stand for another, and what for, as a query. */
export function standInsOf(contract: Contract, column: string): Sql {
	return sql`SELECT text, meant FROM ${standInTable} WHERE extract = ${contract.id} AND column_name = ${column}`;
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

const standInName = (column: string) => identifier(`meant ${column}`);
