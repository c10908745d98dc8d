import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Problem } from '../problem';
import { earlierFigures, figureInWords } from './earlier-figures';
import type { Compared } from './earlier-figures';
import { countedRows, noteOnRows } from './published-problems';

/**
 * What staged rows say otherwise than earlier loads of the same release, whose
 * place they are about to take: for each such load why, how many figures and
 * the first twenty of them; what goes with them; and, where nothing differs,
 * that what is given twice is counted once. Nothing where no load gave any of
 * these figures.
 */
export async function revisions(
	connection: Connection,
	file: string,
	compared: Compared & { readonly sourceId: string }
): Promise<readonly Problem[]> {
	const loads = await connection.rows<EarlierLoad>(sql`
		SELECT source_id AS "sourceId", file_name AS "fileName", published_at AS "publishedAt", count(staged_row) AS shared, count(*) FILTER (differs) AS changed,
			count(*) FILTER (is_contradicted AND staged_row IS NULL) AS gone,
			list(${change} ORDER BY line) FILTER (differs)[:${mostListed}] AS changes
		FROM ${earlierFigures(compared)} WHERE NOT is_later GROUP BY ALL HAVING count(staged_row) > 0 ORDER BY "fileName", "sourceId"`);
	return loads.flatMap((load) => problemsOf(load, file, compared));
}

interface EarlierLoad {
	readonly sourceId: string;
	readonly fileName: string;
	readonly publishedAt: string | null;
	/** Figures that both give. */
	readonly shared: number;
	/** Those of them that are others. */
	readonly changed: number;
	/** Figures of that load alone that go with those. */
	readonly gone: number;
	readonly changes: readonly string[] | null;
}

const change = sql`concat(coalesce(area_name, area_id), ' ', period_id, CASE WHEN category = 'all' THEN '' ELSE ', ' || category END, ': ', ${figureInWords('earlier.')}, ', now ', ${figureInWords('earlier.new_')})`;
const mostListed = 20;

function problemsOf(
	{ sourceId, shared, changed, gone, changes, ...load }: EarlierLoad,
	file: string,
	compared: Compared & { readonly sourceId: string }
): readonly Problem[] {
	const fileName = load.fileName === file ? 'the file of that name' : load.fileName;
	if (sourceId === compared.sourceId)
		return noteOnRows(
			file,
			shared,
			`${load.fileName === file ? 'This file was loaded before' : `This is the same file as ${fileName}, loaded before under that name`}: its figures are counted once.`,
			'Nothing to do. Remove one of the two.'
		);
	if (changed === 0)
		return noteOnRows(
			file,
			shared,
			`${countedRows(shared)} ${shared === 1 ? 'says' : 'say'} what ${fileName}, loaded before, says too: ${shared === 1 ? 'it is' : 'they are'} counted once.`,
			'Nothing to do.'
		);
	const by = why(compared.publishedAt, load.publishedAt ?? undefined, fileName);
	const [revised] = noteOnRows(
		file,
		changed,
		`${countedRows(changed)} ${changed === 1 ? 'gives another figure than' : 'give other figures than'} ${fileName}, loaded before, and ${changed === 1 ? 'takes its' : 'take their'} place: ${by}.${gone > 0 ? ` ${figures(gone)} that ${fileName} gives of the same places and years, and this file does not, went with ${changed === 1 ? 'it' : 'them'}.` : ''}`,
		`A corrected release does that. Where ${fileName} is the one that is right, remove this file: its figures then stand again.`
	);
	const more = changed - mostListed;
	const listed = [
		...(changes ?? []),
		...(more > 0 ? [`and ${more.toLocaleString('en-GB')} more`] : [])
	];
	return [{ ...revised!, examples: listed.map((found) => ({ line: 0, found })) }];
}

function why(here: string | undefined, there: string | undefined, fileName: string): string {
	const last = 'so that the one loaded last holds';
	if (here !== undefined && there !== undefined)
		return here === there
			? `both say that they were published on ${day(here)}, ${last}`
			: `this file was published on ${day(here)}, ${fileName} on ${day(there)}`;
	if (here === undefined && there === undefined)
		return `neither says when it was published, ${last}`;
	return `only ${here === undefined ? fileName : 'this file'} says when it was published, ${last}`;
}

function figures(n: number): string {
	return n === 1 ? '1 figure' : `${n.toLocaleString('en-GB')} figures`;
}

function day(isoDate: string): string {
	return new Date(isoDate).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
