import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Cleaning, Repair } from '../cleaning/cleaning';
import { repairs } from '../cleaning/repairs';
import type { Column } from '../contracts';
import type { Choices } from '../mapping/mapping';
import { keptValue } from '../typed-table';
import { castText, engineType } from '../typed-value';
import { rawName } from './stage';
import type { StagedRows } from './staged-rows';

export interface MendOptions {
	readonly choices: Choices;
	/** ISO date, the last day that a child in the file can have been born on. */
	readonly today: string | undefined;
}

/**
 * Turns the columns staged as text into values: each distinct text is read
 * once, by the engine where it is in the column's own form, otherwise by what
 * `cleaning/` knows of real exports. Texts that stay unread are kept beside an
 * empty value. A cell without a text keeps the value it has, if it has one. From
 * then on the table has its rows' numbers in `row_number`. Returns what was put
 * right, its examples by row, from 1.
 */
export async function mend(
	connection: Connection,
	rows: StagedRows,
	columns: ReadonlySet<Column>,
	all: readonly Column[],
	options: MendOptions
): Promise<readonly Cleaning[]> {
	const cleaned: Cleaning[] = [];
	for (const [i, column] of [...columns].entries())
		cleaned.push(...(await mendTexts(connection, rows, mended(i), column, options)));
	const tables = new Map([...columns].map((column, i) => [column, identifier(`mended ${i}`)]));
	const textOf = (column: Column) => sql`s.${rows.rawText(column)}`;
	const values = all.map((column) => {
		const table = tables.get(column);
		const name = identifier(column.name);
		if (table === undefined) return sql`s.${name}`;
		const read = keptValue(column, sql`${table}.value`);
		const value = rows.hasValue(column)
			? sql`CASE WHEN ${textOf(column)} IS NULL THEN s.${name} ELSE ${read} END`
			: read;
		return sql`${value} AS ${name},
				CASE WHEN ${isUnread(column, table)} THEN ${textOf(column)} END AS ${rawName(column)}`;
	});
	const joins = [...tables].map(
		([column, table], i) =>
			sql`LEFT JOIN ${mended(i)} ${table} ON ${table}.text = ${textOf(column)}`
	);
	// Rows that find nothing in a join may be put after those that do.
	const order = [...columns].some(rows.hasValue) ? sql`ORDER BY row_number` : sql``;
	await connection.run(
		sql`CREATE OR REPLACE TABLE loaded.mended AS SELECT ${join(values)}, s.${rows.rowTexts} AS row_texts, s.${rows.rowNumber} AS row_number FROM ${rows.table} s ${join(joins, ' ')} ${order}`
	);
	await connection.run(sql`DROP TABLE ${rows.table}`);
	await connection.run(sql`ALTER TABLE loaded.mended RENAME TO ${rows.name}`);
	for (const i of [...columns].keys()) await connection.run(sql`DROP TABLE ${mended(i)}`);
	return cleaned;
}

const mended = (i: number) => sql`loaded.${identifier(`mended ${i}`)}`;

// A text that stands for nothing is settled, but where something must stand it still has to be shown.
function isUnread(column: Column, table: Sql): Sql {
	return column.isRequired
		? sql`${table}.value IS NULL`
		: sql`NOT coalesce(${table}.is_settled, TRUE)`;
}

// Every text of one column with its value; `is_settled` where an empty value is what was meant.
async function mendTexts(
	connection: Connection,
	rows: StagedRows,
	table: Sql,
	column: Column,
	{ choices, today }: MendOptions
): Promise<readonly Cleaning[]> {
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${table} AS SELECT *, value IS NOT NULL AS is_settled FROM (
			SELECT text, ${castText(column, sql`text`)} AS value, rows, first_row FROM (
				SELECT ${rows.rawText(column)} AS text, count(*) AS rows, min(${rows.rowNumber}) AS first_row FROM ${rows.table} WHERE ${rows.rawText(column)} IS NOT NULL GROUP BY ALL))`
	);
	const foreign = await connection.rows<{ text: string; rows: number; first_row: number }>(
		sql`SELECT text, rows, first_row FROM ${table} WHERE NOT is_settled ORDER BY rows DESC, first_row`
	);
	const found = new Map(foreign.map((one) => [one.text, one]));
	const mendable = repairs(column, foreign, {
		undone: new Set(choices.undone),
		words: choices.words[column.name] ?? {},
		...(today === undefined ? {} : { today })
	});
	await write(connection, table, column, mendable);
	return cleanings(column, mendable, (text) => {
		const { rows, first_row } = found.get(text)!;
		return { rows, line: first_row + 1 };
	});
}

const atOnce = 5000;

async function write(
	connection: Connection,
	table: Sql,
	column: Column,
	mendable: readonly Repair[]
): Promise<void> {
	for (let from = 0; from < mendable.length; from += atOnce) {
		const rows = mendable
			.slice(from, from + atOnce)
			.map(({ text, value }) => sql`(${text}, ${value})`);
		await connection.run(
			sql`UPDATE ${table} SET value = r.value, is_settled = TRUE FROM (
				SELECT text, CAST(written AS ${engineType(column)}) AS value FROM (VALUES ${join(rows)}) v(text, written)) r WHERE r.text = ${table}.text`
		);
	}
}

function cleanings(
	column: Column,
	mendable: readonly Repair[],
	where: (text: string) => { rows: number; line: number }
): readonly Cleaning[] {
	return [...new Set(mendable.map(({ kind }) => kind))].map((kind) => {
		const ofKind = mendable
			.filter((repair) => repair.kind === kind)
			.map((repair) => ({ ...repair, ...where(repair.text) }))
			.sort((a, b) => b.rows - a.rows || a.line - b.line);
		return {
			kind,
			column: column.name,
			rows: ofKind.reduce((sum, { rows }) => sum + rows, 0),
			examples: ofKind
				.slice(0, 3)
				.map(({ line, text, value }) => ({ line, found: text, became: value }))
		};
	});
}
