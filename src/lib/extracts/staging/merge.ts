import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Cleaning } from '../cleaning/cleaning';
import type { Contract } from '../contracts';
import type { Problem } from '../problem';
import { keyHash } from './duplicates';
import { canBeGone, earlierLists, isWithinSpan, listColumn } from './earlier-lists';
import type { EarlierList } from './earlier-lists';
import { besideOthers, manyGone, replacedOthers, standsForOthers } from './merge-problems';
import { staged } from './stage';

/** What a later file of an extract did to what earlier ones had brought, in rows. */
export interface Update {
	/** Keys that were not there before. */
	readonly added: number;
	/** Keys that were there with other values: the later file holds. */
	readonly changed: number;
	readonly same: number;
	/** Rows of earlier files that were taken out, since the later one speaks of their time and centre but no longer has them. */
	readonly gone: number;
}

export interface Merged {
	readonly update: Update;
	readonly problems: readonly Problem[];
	readonly cleaned: readonly Cleaning[];
}

export interface MergeOptions {
	readonly file: string;
	/** How many rows are staged. */
	readonly rows: number;
	/** Leaves in what is gone. */
	readonly keepsGone: boolean;
}

/**
 * Puts the staged rows into a table that already holds rows of earlier files.
 * Of two rows with one key the staged one holds. A file is a later export of a
 * list where it has at least half of that list's rows of its centres and days;
 * only then are the others gone, each where its centre is in the file and its
 * day between that centre's first and last day there. A file that is no later
 * export of any list is one of its own. Without a centre or a day in the
 * extract, nothing is ever gone. Rejects with `FileRefused` where most of the
 * keys that it shares stand for other rows.
 */
export async function mergeStaged(
	connection: Connection,
	contract: Contract,
	table: Sql,
	{ file, rows, keepsGone }: MergeOptions
): Promise<Merged> {
	const hasLists = canBeGone(contract);
	if (hasLists)
		await connection.run(
			sql`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${listColumn} INTEGER DEFAULT 0`
		);
	const lists = await earlierLists(connection, contract, table);
	const all = sumOf(lists);
	if (2 * all.others > all.numbered) throw standsForOthers(file, contract, all);
	const continued = lists.filter(isContinued);
	const ofContinued = sumOf(continued);
	const gone = keepsGone ? 0 : ofContinued.missing;
	const key = keyHash(contract);
	const isGone =
		gone > 0
			? sql`OR (${isWithinSpan(contract)} AND ${listColumn} IN (${join(continued.map(({ list }) => sql`${list}`))}))`
			: sql``;
	await connection.run(
		sql`DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${staged}) ${isGone}`
	);
	const columns = contract.columns.map(({ name }) => identifier(name));
	const list = listOf(lists, continued);
	await connection.run(
		sql`INSERT INTO ${table} (${join([...columns, ...(hasLists ? [listColumn] : [])])}) SELECT ${join([...columns, ...(hasLists ? [sql`${list}`] : [])])} FROM ${staged}`
	);
	await connection.run(sql`DROP TABLE ${staged}`);
	const { shared, changed } = all;
	return {
		update: { added: rows - shared, changed, same: shared - changed, gone },
		problems: [
			...(continued.length === 0 && all.missing > 0 ? [besideOthers(file, all)] : []),
			...(areMany(gone, ofContinued.kept) ? [manyGone(file, ofContinued)] : []),
			...lists
				.filter(({ others, numbered }) => 2 * others > numbered)
				.map((list) => replacedOthers(file, contract, list))
		],
		cleaned: gone > 0 ? [{ kind: 'gone-row', column: undefined, rows: gone, examples: [] }] : []
	};
}

// An export of the same list a month later has nearly all of it; one with a filter has a part, and another system's nothing but by chance.
function isContinued({ kept, missing }: EarlierList): boolean {
	return kept > 0 && kept >= missing;
}

// More than ten, and more than a tenth of what the file speaks of.
function areMany(gone: number, kept: number): boolean {
	return gone > 10 && 10 * gone > gone + kept;
}

function listOf(lists: readonly EarlierList[], continued: readonly EarlierList[]): number {
	const [most] = [...continued].sort((a, b) => b.kept - a.kept);
	return most?.list ?? Math.max(0, ...lists.map(({ list }) => list + 1));
}

function sumOf(lists: readonly EarlierList[]): Omit<EarlierList, 'list'> {
	const sum = (name: keyof EarlierList) => lists.reduce((total, list) => total + list[name], 0);
	return {
		shared: sum('shared'),
		numbered: sum('numbered'),
		others: sum('others'),
		changed: sum('changed'),
		kept: sum('kept'),
		missing: sum('missing')
	};
}
