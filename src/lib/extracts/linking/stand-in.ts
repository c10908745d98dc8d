import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';
import { standInsOf } from './stand-ins';

/** Joins the stand-ins of a column, of which there are some, to a table called `t`. */
export function joinStandIns({ id }: Contract, column: string): Sql {
	const name = standInName(column);
	return sql`LEFT JOIN ${standInsOf(id, column)} ${name} ON ${name}.text = t.${identifier(column)}`;
}

/** What a column of the table `t` means, once its stand-ins are joined. */
export function meantValue(column: string): Sql {
	const name = standInName(column);
	return sql`CASE WHEN ${name}.text IS NULL THEN t.${identifier(column)} ELSE ${name}.meant END`;
}

const standInName = (column: string) => identifier(`meant ${column}`);
