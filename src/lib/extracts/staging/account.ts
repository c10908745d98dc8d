import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column, Contract } from '../contracts';
import type { ReadFile } from '../readers/read-file';
import { lacksRequired } from './cell';
import type { Cell } from './cell';
import { keyHash } from './duplicates';
import { marked, markedColumns } from './marks';
import { cellsAsValues, foreignTexts, staged } from './stage';

/** What the staged rows come to. Of columns staged as text nothing is said. */
export interface Account {
	readonly rows: number;
	/** Rows in which something is to be looked at: a text that is not in its column's own form, a blank where something must be, or what may be no record. */
	readonly oddRows: number;
	/** Rows of these with a text that is not for certain in its column's own form. */
	readonly foreignRows: number;
	/** The columns of such texts. */
	readonly foreign: ReadonlySet<Column>;
	/** Rows of these without a value where one must be. */
	readonly lackingRows: number;
	/** Whether a line of the file could not be read as a row, as far as can be told without asking for it. */
	readonly hasUnreadable: boolean;
	/** Whether no key is known to be there twice. False where it was not told. */
	readonly areDistinct: boolean;
	/** The last day of the extract's own date, ISO. */
	readonly lastDay: string | undefined;
}

export interface AccountOptions {
	readonly contract: Contract;
	readonly cells: readonly Cell[];
	readonly asText: ReadonlySet<Column>;
	readonly read: Pick<ReadFile, 'unreadableCount'>;
	/** Whether keys are expected to come in order; then they are only held against the one before. */
	readonly areInOrder: boolean;
}

/** Accounts for the rows that were staged as typed values, in one question and one scan. */
export async function accountOf(
	connection: Connection,
	{ contract, cells, asText, read, areInOrder }: AccountOptions
): Promise<Account> {
	const asValues = cells.filter(({ column }) => !asText.has(column));
	const isForeign = [...foreignTexts(cells, asText).values()].map(
		(text) => sql`${text} IS NOT NULL`
	);
	const lacks = lacksRequired(asValues, ({ column }) => identifier(column.name));
	const hasKey = contract.primaryKey.every((key) =>
		asValues.some(({ column }) => column.name === key)
	);
	const hasDay = asValues.some(({ column }) => column.name === contract.dateColumn);
	const comparesKeys = hasKey && areInOrder;
	const keys = contract.primaryKey.map((name, i) => ({
		key: identifier(name),
		before: identifier(`before ${i}`)
	}));
	const before = keys.map(({ key, before }) => sql`lag(${key}) OVER () AS ${before}`);
	const repeats = !hasKey
		? sql`1`
		: areInOrder
			? sql`count(*) FILTER (NOT coalesce(${comesAfter(keys)}, FALSE)) - 1`
			: sql`count(*) - count(DISTINCT ${keyHash(contract)})`;
	const day = hasDay ? identifier(contract.dateColumn!) : sql`CAST(NULL AS DATE)`;
	const [found] = await connection.rows<{
		n: number;
		odd: number;
		foreign_rows: number;
		marks: number;
		lacking: number;
		unreadable: number;
		repeats: number;
		day: string | null;
	}>(
		sql`SELECT count(*) AS n, count(odd) AS odd,
			${ofOdd(sql`CASE WHEN ${join([sql`FALSE`, ...isForeign], ' OR ')} THEN 1 END`, sql`count`)} AS foreign_rows,
			coalesce(${ofOdd(marked(isForeign), sql`bit_or`)}, 0) AS marks,
			${ofOdd(sql`CASE WHEN ${lacks} THEN 1 END`, sql`count`)} AS lacking,
			${read.unreadableCount ?? sql`1`} AS unreadable, ${repeats} AS repeats, CAST(max(${day}) AS VARCHAR) AS day
		FROM (SELECT ${join([sql`*`, ...(comparesKeys ? before : [])])} FROM ${staged})`
	);
	return {
		rows: found!.n,
		oddRows: found!.odd,
		foreignRows: found!.foreign_rows,
		foreign: markedColumns(cellsAsValues(cells, asText), found!.marks),
		lackingRows: found!.lacking,
		hasUnreadable: found!.unreadable > 0,
		areDistinct: found!.repeats <= 0,
		lastDay: found!.day ?? undefined
	};
}

// By CASE and not by FILTER: the engine then works it out for the odd rows alone.
function ofOdd(value: Sql, aggregate: Sql): Sql {
	return sql`${aggregate}(CASE WHEN odd IS NOT NULL THEN ${value} END)`;
}

/** Columns of a key, of a row and of the one before it. */
interface KeyPart {
	readonly key: Sql;
	readonly before: Sql;
}

// Of the first row there is none before, so it never does.
function comesAfter([first, ...others]: readonly KeyPart[]): Sql {
	if (!first) return sql`FALSE`;
	const { key, before } = first;
	if (others.length === 0) return sql`${key} > ${before}`;
	return sql`(${key} > ${before} OR (${key} = ${before} AND ${comesAfter(others)}))`;
}
