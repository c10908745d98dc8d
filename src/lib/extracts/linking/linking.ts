import type { Connection } from '$lib/sql';

import type { CleaningKind } from '../cleaning/cleaning';
import { noChoices } from '../mapping/mapping';
import type { Choices } from '../mapping/mapping';
import type { LostRows } from './lost-rows';
import type { StandIns } from './stand-ins';

/** What the steps of linking work on. */
export interface Linking {
	readonly connection: Connection;
	/** The names of the files of each extract that has come. */
	readonly files: ReadonlyMap<string, string>;
	/** What was decided about each extract. */
	readonly choices: ReadonlyMap<string, Choices>;
	/** What was found so far. */
	readonly standIns: StandIns;
	readonly lost: LostRows;
}

/** Whether a kind of cleaning may be done to an extract: nobody has undone it. */
export function mayDo({ choices }: Linking, extract: string, kind: CleaningKind): boolean {
	return !choicesOf({ choices }, extract).undone.includes(kind);
}

/** What a person said that texts of a column mean. */
export function wordsOf(
	{ choices }: Pick<Linking, 'choices'>,
	extract: string,
	column: string
): Readonly<Record<string, string>> {
	return choicesOf({ choices }, extract).words[column] ?? {};
}

function choicesOf({ choices }: Pick<Linking, 'choices'>, extract: string): Choices {
	return choices.get(extract) ?? noChoices;
}

/** What was decided about an extract of several files: all that is undone in any, and the words of all, of which the last holds. */
export function mergedChoices(all: readonly Choices[]): Choices {
	const columns = [...new Set(all.flatMap(({ words }) => Object.keys(words)))];
	return {
		undone: [...new Set(all.flatMap(({ undone }) => undone))],
		words: Object.fromEntries(
			columns.map((column) => [
				column,
				Object.assign({}, ...all.map(({ words }) => words[column] ?? {})) as Record<string, string>
			])
		)
	};
}
