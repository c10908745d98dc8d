import { group } from 'd3';

import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Problem } from '../problem';
import { publishedRows } from './published-rows';

/** How a reason to set rows aside is put in words, after how many rows it touches. */
export interface ReasonWords {
	readonly column: string | undefined;
	/** After `1 row`. */
	readonly one: string;
	/** After `2 rows`. */
	readonly many: string;
	readonly advice: string;
}

/** The words of a release's reasons by their names in `set_aside`. */
export type Reasons = Readonly<Record<string, ReasonWords>>;

/** A problem for each reason that staged rows were set aside, then one for those used that have no rate. */
export async function publishedProblems(
	connection: Connection,
	file: string,
	reasons: Reasons
): Promise<readonly Problem[]> {
	return [
		...(await setAsideProblems(connection, file, reasons)),
		...(await withoutRate(connection, file))
	];
}

/** A note on rows that are used, if there are any. */
export function noteOnRows(
	file: string,
	rows: number,
	message: string,
	advice: string
): readonly Problem[] {
	if (rows === 0) return [];
	return [{ file, severity: 'note', column: undefined, message, advice, rows, examples: [] }];
}

/** `1 row`, `2,839 rows`. */
export function countedRows(rows: number): string {
	return `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;
}

const mostNamed = 6;

/** A problem for each reason that staged rows were set aside, the one of most rows first. */
export async function setAsideProblems(
	connection: Connection,
	file: string,
	reasons: Reasons
): Promise<readonly Problem[]> {
	const words: Reasons = { ...everyReleases, ...reasons };
	const kinds = await connection.rows<{
		reason: string;
		found: string;
		n: number;
		line: number;
		others: number;
		rows: number;
	}>(sql`
		SELECT set_aside AS reason, found, count(*) AS n, min(line) AS line,
			count(*) OVER (PARTITION BY set_aside) - ${mostNamed} AS others, CAST(sum(count(*)) OVER (PARTITION BY set_aside) AS DOUBLE) AS rows
		FROM ${publishedRows} WHERE set_aside IS NOT NULL GROUP BY set_aside, found
		QUALIFY row_number() OVER (PARTITION BY set_aside ORDER BY count(*) DESC, min(line), found) <= ${mostNamed}
		ORDER BY rows DESC, reason, n DESC, line, found`);
	return [...group(kinds, ({ reason }) => reason)].map(([reason, named]) => {
		const { rows, others } = named[0]!;
		const list = named
			.map(({ found, n }) => `“${found}” (${n.toLocaleString('en-GB')})`)
			.join(', ');
		const { column, one, many, advice } = words[reason]!;
		return {
			file,
			severity: 'set-aside',
			column,
			message: `${countedRows(rows)} ${rows === 1 ? one : many}: ${list}${others > 0 ? ` and ${others.toLocaleString('en-GB')} more` : ''}.`,
			advice,
			rows,
			examples: named.slice(0, 3).map(({ line, found }) => ({ line, found }))
		};
	});
}

async function withoutRate(connection: Connection, file: string): Promise<readonly Problem[]> {
	const reasons = await connection.rows<{ status: string; n: number }>(
		sql`SELECT status, count(*) AS n FROM ${publishedRows} WHERE set_aside IS NULL AND status <> 'ok' GROUP BY status ORDER BY n DESC, status`
	);
	const rows = reasons.reduce((sum, { n }) => sum + n, 0);
	return noteOnRows(
		file,
		rows,
		`${countedRows(rows)} of those used ${rows === 1 ? 'has' : 'have'} no rate: ${reasons.map(({ status, n }) => `${status.replaceAll('-', ' ')} (${n.toLocaleString('en-GB')})`).join(', ')}.`,
		'They are shown with that reason, never as nought.'
	);
}

const everyReleases: Reasons = {
	repeated: {
		column: undefined,
		one: 'repeats an earlier row',
		many: 'repeat an earlier row',
		advice: 'The first of each was used.'
	},
	contradicted: {
		column: undefined,
		one: 'gives another figure than other rows do for the same place, time and group',
		many: 'give different figures for the same place, time and group',
		advice:
			'None of them was used. Which is right? Keep one row for each figure; the file may have been put together from two releases, or divide the children by a column of its own.'
	},
	'far-from-england': {
		column: undefined,
		one: 'is under a twentieth of what is known for England',
		many: 'are under a twentieth of what is known for England',
		advice: 'Is the figure in other units, such as a fraction among percentages? It was not used.'
	},
	division: {
		column: undefined,
		one: 'is of a part of the children, by a column that is not charted here',
		many: 'are of parts of the children, by a column that is not charted here',
		advice:
			'Rows for everyone, such as “Total”, are used where the file has them. Where it has none, download it again with its totals.'
	}
};
