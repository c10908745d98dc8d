import { rollups, sum } from 'd3';

import { canonicalName } from './canonical-name';
import { cleaningSentence } from './cleaning/cleaning-words';
import { judgements } from './cleaning/judgements';
import type { ExtractDetails } from './load-report';
import type { Mapping } from './mapping/mapping';

/**
 * What was decided about a loaded file without asking, each part a clause that begins with a capital
 * or a quotation mark: which of its columns were read under another name, what stands in them that
 * could have been read otherwise, which columns were left alone. Empty where its columns have the
 * extract's own names, all are used, and every cell can be read in one way.
 */
export function takenForGranted({
	mapping,
	unused = [],
	cleaned
}: ExtractDetails): readonly string[] {
	const judged = rollups(
		cleaned.filter(({ kind }) => judgements.has(kind)),
		(ofKind) => sum(ofKind, ({ rows }) => rows),
		({ kind }) => kind
	)
		.sort(([, a], [, b]) => b - a)
		.map(([kind, rows]) => withoutExample(cleaningSentence(kind, rows)));
	const otherNames = readUnderOtherNames(mapping);
	return [
		...Object.entries(mapping.choices.everyRow ?? {}).map(
			([name, text]) => `${quoted(text)} is read as ${name} in every row, as you said`
		),
		...(otherNames.length > 0 ? [inShort(otherNames, '; ')] : []),
		...(judged.length > 0 ? [inShort(judged, '; ')] : []),
		...(unused.length > 0 ? [`Nothing is read from ${inShort(unused.map(quoted), ', ')}`] : [])
	];
}

function readUnderOtherNames({ columns }: Mapping): readonly string[] {
	return Object.entries(columns).flatMap(([name, from]) =>
		from.length === 1 && canonicalName(from[0]!) === canonicalName(name)
			? []
			: [`${from.map(quoted).join(' with ')} is read as ${name}`]
	);
}

function inShort(clauses: readonly string[], between: string): string {
	const shown = clauses.length > most + 1 ? clauses.slice(0, most) : clauses;
	const more = clauses.length - shown.length;
	return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(between);
}

const most = 3;

function quoted(name: string): string {
	return `“${name}”`;
}

function withoutExample(sentence: string): string {
	return sentence.replace(/(: .*)?\.$/, '');
}
