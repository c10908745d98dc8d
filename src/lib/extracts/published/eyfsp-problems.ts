import { group } from 'd3';

import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Problem } from '../problem';
import { eyfspRows } from './eyfsp-rows';
import type { EyfspSetAside } from './eyfsp-rows';
import { unknownFoldedIn } from './eyfsp-vocabulary';

/** A problem for each reason that rows of the release were set aside, then what is to be known of those used. */
export async function eyfspProblems(
	connection: Connection,
	file: string
): Promise<readonly Problem[]> {
	return [...(await setAsideProblems(connection, file)), ...(await notes(connection, file))];
}

const mostNamed = 6;

async function setAsideProblems(connection: Connection, file: string): Promise<Problem[]> {
	const kinds = await connection.rows<{
		reason: EyfspSetAside;
		found: string;
		n: number;
		line: number;
		others: number;
		rows: number;
	}>(sql`
		SELECT set_aside AS reason, found, count(*) AS n, min(line) AS line,
			count(*) OVER (PARTITION BY set_aside) - ${mostNamed} AS others, CAST(sum(count(*)) OVER (PARTITION BY set_aside) AS DOUBLE) AS rows
		FROM ${eyfspRows} WHERE set_aside IS NOT NULL GROUP BY set_aside, found
		QUALIFY row_number() OVER (PARTITION BY set_aside ORDER BY count(*) DESC, min(line)) <= ${mostNamed}
		ORDER BY rows DESC, reason, n DESC, line`);
	const byReason = group(kinds, ({ reason }) => reason);
	return [...byReason].map(([reason, named]) => {
		const { rows, others } = named[0]!;
		const list = named
			.map(({ found, n }) => `“${found}” (${n.toLocaleString('en-GB')})`)
			.join(', ');
		const { column, one, many, advice } = words[reason];
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

async function notes(connection: Connection, file: string): Promise<Problem[]> {
	const reasons = await connection.rows<{ status: string; n: number }>(
		sql`SELECT status, count(*) AS n FROM ${eyfspRows} WHERE set_aside IS NULL AND status <> 'ok' GROUP BY status ORDER BY n DESC, status`
	);
	const [folded] = await connection.rows<{ n: number }>(
		sql`SELECT count(*) AS n FROM ${eyfspRows} WHERE set_aside IS NULL AND word = ${unknownFoldedIn}`
	);
	const withoutRate = reasons.reduce((sum, { n }) => sum + n, 0);
	const note = (rows: number, message: string, advice: string): Problem[] =>
		rows === 0
			? []
			: [{ file, severity: 'note', column: undefined, message, advice, rows, examples: [] }];
	return [
		...note(
			withoutRate,
			`${countedRows(withoutRate)} of those used ${withoutRate === 1 ? 'has' : 'have'} no rate: ${reasons.map(({ status, n }) => `${status.replaceAll('-', ' ')} (${n.toLocaleString('en-GB')})`).join(', ')}.`,
			'They are shown with that reason, never as nought.'
		),
		...note(
			folded!.n,
			`${countedRows(folded!.n)} of those used ${folded!.n === 1 ? 'counts' : 'count'} children whose eligibility for free school meals is not known with those not eligible.`,
			'Later releases leave them out. For England in 2021/22 that puts the others at 69.5% in place of 68.8%, so do not compare this gap with those of other releases.'
		)
	];
}

function countedRows(rows: number): string {
	return `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;
}

const words: Readonly<
	Record<EyfspSetAside, { column: string | undefined; one: string; many: string; advice: string }>
> = {
	level: {
		column: 'geographic_level',
		one: 'speaks of a level of place that the product does not show',
		many: 'speak of a level of place that the product does not show',
		advice: 'England, regions, authorities and districts are used.'
	},
	'no-code': {
		column: 'geographic_level',
		one: 'speaks of children in no place with a code',
		many: 'speak of children in no place with a code',
		advice: 'They stay in the totals for England that the Department published.'
	},
	'own-district': {
		column: 'lad_code',
		one: 'gives an authority without districts a second time, as its own district',
		many: 'give an authority without districts a second time, as its own district',
		advice:
			'The authority’s own row is used. The two can differ: the Department counts districts by where the school stands.'
	},
	period: {
		column: 'time_period',
		one: 'is not of one academic year',
		many: 'are not of one academic year',
		advice:
			'A year such as 202425 is used. Several years in one figure, and years of another kind, cannot stand in a series.'
	},
	breakdown: {
		column: 'breakdown_topic',
		one: 'is of a breakdown the product does not chart',
		many: 'are of a breakdown the product does not chart',
		advice:
			'Nothing to do. Sex, free school meals, major ethnic group and first language are used, each by itself.'
	},
	category: {
		column: 'breakdown',
		one: 'is of a group that is not known here',
		many: 'are of a group that is not known here',
		advice: 'The publisher may have renamed it: compare with the groups on the methods page.'
	},
	unreadable: {
		column: undefined,
		one: 'holds something that is neither a number nor one of the symbols z, x, c, u, b and “:”',
		many: 'hold something that is neither a number nor one of the symbols z, x, c, u, b and “:”',
		advice: 'Download the file again; a spreadsheet may have changed it.'
	},
	'more-than-all': {
		column: undefined,
		one: 'counts more children with a good level of development than there are children',
		many: 'count more children with a good level of development than there are children',
		advice: 'Download the file again, and tell the publisher if it still says so.'
	},
	repeated: {
		column: undefined,
		one: 'repeats an earlier row',
		many: 'repeat an earlier row',
		advice: 'The first of each was used.'
	},
	contradicted: {
		column: undefined,
		one: 'gives a second, different figure for what an earlier row gives',
		many: 'give a second, different figure for what an earlier row gives',
		advice: 'The first of each was used. Check whether the file was put together from two releases.'
	}
};
