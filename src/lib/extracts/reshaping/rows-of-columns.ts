import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { cellText } from '../typed-value';
import { sumOf } from './sum-of-columns';
import { columnsOfRows, columnsTaken } from './recipe';
import type { ColumnsToRows, RowOfColumns } from './recipe';

/** A table to be selected from. */
export interface Table {
	readonly columns: readonly string[];
	readonly relation: Sql;
}

/**
 * A table with columns made rows, in the order of the rows they are made from.
 * `besides` is carried along under its own name.
 */
export function rowsOfColumns(
	step: ColumnsToRows,
	table: Table,
	besides: readonly Sql[] = []
): Sql {
	const taken = columnsTaken(step);
	const made = columnsOfRows(step);
	const kept = [
		...table.columns.filter((name) => !taken.has(name)).map((name) => identifier(name)),
		...besides
	];
	if (isOfManyAlike(step)) return rowsOfAlike(step, { table, kept });
	const rows = [
		...step.rows.map(
			(row) => sql`CASE WHEN ${isFilled(row)} THEN ${rowOf(made, textsOf(step, row))} END`
		),
		...(step.whereNone === 'one-row'
			? [sql`CASE WHEN NOT (${join(step.rows.map(isFilled), ' OR ')}) THEN ${rowOf(made, {})} END`]
			: [])
	];
	const cells = made.map((name, i) => sql`${rowMade}.${part(i)} AS ${identifier(name)}`);
	const numbers = Object.entries(step.numbers ?? {}).map(
		([name, of]) =>
			sql`${numberOf(of, made, (i) => sql`${rowMade}.${part(i)}`)} AS ${identifier(name)}`
	);
	return sql`(SELECT ${join([...kept, ...cells, ...numbers])} FROM (SELECT ${join([...kept, sql`unnest([${join(rows)}]) AS ${rowMade}`])} FROM ${table.relation}) WHERE ${rowMade} IS NOT NULL)`;
}

// Each row takes the same columns, and adds none up.
function isOfManyAlike({ rows, whereNone }: ColumnsToRows): boolean {
	const takes = rows.map((row) => Object.keys(row.takes).sort().join('\n'));
	return (
		rows.length >= many &&
		whereNone === 'no-row' &&
		rows.every(({ adds }) => adds === undefined) &&
		new Set(takes).size === 1
	);
}

const many = 20;

// A register of a year has hundreds of columns, and an engine plans hundreds of conditions for long:
// texts are put under one another first and looked at only then, each once.
function rowsOfAlike(
	step: ColumnsToRows,
	{ table, kept }: { readonly table: Table; readonly kept: readonly Sql[] }
): Sql {
	const made = columnsOfRows(step);
	const taken = new Set(Object.keys(step.rows[0]!.takes));
	const lists = made.map((name, i) => {
		const texts = step.rows.map(({ says, takes }) => {
			const from = takes[name];
			const said = says[name];
			if (from !== undefined) return sql`CAST(${identifier(from)} AS VARCHAR)`;
			return said === undefined ? sql`CAST(NULL AS VARCHAR)` : sql`${said}`;
		});
		return sql`unnest([${join(texts)}]) AS ${under(i)}`;
	});
	const textAt = (i: number) => (taken.has(made[i]!) ? cellText(under(i)) : under(i));
	const cells = made.map((name, i) => {
		const text = textAt(i);
		const words = taken.has(name) ? (step.words?.[name] ?? {}) : {};
		return sql`${inWords(text, words)} AS ${identifier(name)}`;
	});
	const filled = made.flatMap((name, i) =>
		taken.has(name) ? [sql`${textAt(i)} IS NOT NULL`] : []
	);
	const numbers = Object.entries(step.numbers ?? {}).map(
		([name, of]) => sql`${numberOf(of, made, textAt)} AS ${identifier(name)}`
	);
	return sql`(SELECT ${join([...kept, ...cells, ...numbers])} FROM (SELECT ${join([...kept, ...lists])} FROM ${table.relation}) WHERE ${join(filled, ' OR ')})`;
}

function under(i: number): Sql {
	return identifier(`text made of columns ${i}`);
}

/** How many rows a row becomes, not counting one that stands for none. */
export function rowsMade(step: ColumnsToRows): Sql {
	return join(
		step.rows.map((row) => sql`CASE WHEN ${isFilled(row)} THEN 1 ELSE 0 END`),
		' + '
	);
}

// No column of a file is likely to be called so.
const rowMade = identifier('row made of columns');

// What is blank in a row stays out of its number.
function numberOf(of: readonly string[], made: readonly string[], madeAt: (i: number) => Sql): Sql {
	const texts = of.map((name) => {
		const at = made.indexOf(name);
		return at < 0 ? cellText(identifier(name)) : madeAt(at);
	});
	return sql`concat_ws('-', ${join(texts)})`;
}

function isFilled({ takes, adds = {} }: RowOfColumns): Sql {
	const filled = [...Object.values(takes), ...Object.values(adds).flat()].map(
		(name) => sql`${cellText(identifier(name))} IS NOT NULL`
	);
	return sql`(${join(filled, ' OR ')})`;
}

function textsOf(
	{ words }: ColumnsToRows,
	{ says, takes, adds = {} }: RowOfColumns
): Record<string, Sql> {
	const said = Object.entries(says).map(([name, text]) => [name, sql`${text}`]);
	const taken = Object.entries(takes).map(([name, from]) => [
		name,
		inWords(cellText(identifier(from)), words?.[name] ?? {})
	]);
	const added = Object.entries(adds).map(([name, from]) => [name, sumOf(from)]);
	return Object.fromEntries([...said, ...taken, ...added]) as Record<string, Sql>;
}

function inWords(text: Sql, words: Readonly<Record<string, string>>): Sql {
	const cases = Object.entries(words).map(([written, word]) => sql`WHEN ${written} THEN ${word}`);
	if (cases.length === 0) return text;
	return sql`CASE lower(${text}) ${join(cases, ' ')} ELSE ${text} END`;
}

function rowOf(made: readonly string[], texts: Readonly<Record<string, Sql>>): Sql {
	const parts = made.map(
		(name, i) => sql`${part(i)} := CAST(${texts[name] ?? sql`NULL`} AS VARCHAR)`
	);
	return sql`struct_pack(${join(parts)})`;
}

function part(i: number): Sql {
	return identifier(`c${i}`);
}
