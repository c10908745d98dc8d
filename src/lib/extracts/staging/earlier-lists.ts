import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column, Contract } from '../contracts';
import { keyHash } from './duplicates';
import { staged } from './stage';

/**
 * Rows of earlier files that are one list, beside a later file: the exports of one
 * system, as far as they were known for that. Numbers of rows; the centres and
 * days that the later file speaks of are, for each centre, those between its first and its last day.
 */
export interface EarlierList {
	readonly list: number;
	/** Rows whose key the later file has. */
	readonly shared: number;
	/** Rows whose number the later file has: those of `shared`, unless one number has several rows. */
	readonly numbered: number;
	/** Rows of these that say something else in everything that tells rows apart. */
	readonly others: number;
	/** Rows of these with any other value. */
	readonly changed: number;
	/** Rows of its centres and days that it has, and that are not others. */
	readonly kept: number;
	/** Rows of its centres and days that it does not have. */
	readonly missing: number;
}

/** The column of a typed table that says which list a row is of, once there was a later file. */
export const listColumn = identifier('of list');

/** Whether rows of an extract can be gone: they have a centre and a day. */
export function canBeGone({ columns, dateColumn }: Contract): boolean {
	return dateColumn !== undefined && columns.some(({ name }) => name === 'centre_id');
}

/** What each list in a typed table has in common with the staged rows. */
export async function earlierLists(
	connection: Connection,
	contract: Contract,
	table: Sql
): Promise<readonly EarlierList[]> {
	const columns = contract.columns.map(({ name }) => identifier(name));
	const content = sql`hash(${join(columns.map((column) => sql`coalesce(CAST(${column} AS VARCHAR), chr(31))`))})`;
	const telling = tellingColumns(contract).map(({ name }, i) => ({
		part: sql`hash(${identifier(name)})`,
		name: identifier(`part ${i}`)
	}));
	const parts = telling.map(({ part, name }) => sql`${part} AS ${name}`);
	const isOther =
		telling.length === 0
			? sql`FALSE`
			: join(
					telling.map(
						({ name }) =>
							sql`coalesce(e.${name} <> ${contract.samePerson ? sql`s` : sql`l`}.${name}, FALSE)`
					),
					' AND '
				);
	const number = identifier(contract.primaryKey[0]!);
	const row = join([sql`${keyHash(contract)} AS key`, sql`${content} AS content`, ...parts]);
	// The persons of the later file, where a number may have several rows: whichever of them says what all say alike.
	const persons = contract.samePerson && {
		own: sql`, ${number} AS number`,
		joined: sql`LEFT JOIN (SELECT ${number} AS number, ${join(telling.map(({ part, name }) => sql`any_value(${part}) AS ${name}`))} FROM ${staged} GROUP BY ${number}) s USING (number)`
	};
	const list = canBeGone(contract) ? listColumn : sql`0`;
	const isInSpan = canBeGone(contract) ? isWithinSpan(contract) : sql`FALSE`;
	return connection.rows<EarlierList & object>(
		sql`SELECT list, count(l.key) AS shared, count(${persons ? sql`s.number` : sql`l.key`}) AS numbered, count(*) FILTER (${isOther}) AS others,
			count(*) FILTER (e.content <> l.content) AS changed,
			count(*) FILTER (in_span AND l.key IS NOT NULL AND NOT (${isOther})) AS kept,
			count(*) FILTER (in_span AND l.key IS NULL) AS missing
		FROM (SELECT ${list} AS list, ${isInSpan} AS in_span, ${row}${persons?.own ?? sql``} FROM ${table}) e
			LEFT JOIN (SELECT ${row} FROM ${staged}) l USING (key) ${persons?.joined ?? sql``} GROUP BY list ORDER BY list`
	);
}

/** Whether a row of an extract with centres and days is of the centres and days that the staged rows speak of. */
export function isWithinSpan({ dateColumn }: Contract): Sql {
	const day = identifier(dateColumn!);
	const spans = sql`SELECT map_from_entries(list((centre_id, [first, last]))) FROM (SELECT centre_id, min(${day}) AS first, max(${day}) AS last FROM ${staged} WHERE centre_id IS NOT NULL GROUP BY centre_id)`;
	const span = sql`(${spans})[centre_id]`;
	return sql`coalesce(${day} BETWEEN ${span}[1] AND ${span}[2], FALSE)`;
}

/**
 * What a number of its own stands for: the days, years and persons that every row
 * must name. Two rows that differ in all of these are not one that was corrected.
 * None where the key is more than a number, since that tells rows apart by itself;
 * of a person with several rows, what all of these say alike.
 */
export function tellingColumns({ columns, primaryKey, samePerson }: Contract): readonly Column[] {
	if (samePerson) return columns.filter(({ name }) => samePerson.includes(name));
	if (primaryKey.length > 1) return [];
	return columns.filter(
		({ name, type, numbers, isRequired }) =>
			isRequired &&
			!primaryKey.includes(name) &&
			(type === 'date' || type === 'year' || numbers !== undefined)
	);
}
