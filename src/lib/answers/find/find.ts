import { everydayWords } from '$lib/catalogue/everyday-words';
import type { Figures } from '$lib/readings/figures';

import { findableMeasuresAndAreas, findablePlaces } from './findable';
import type { Findable, Found } from './findable';
import { postcodeFinder } from './find-postcode';
import { isOneSlipFrom } from './one-slip';
import { searchWords } from './search-words';

/** What a text finds: the best few, and how many there are in all. */
export interface Findings {
	readonly best: readonly Found[];
	readonly total: number;
}

interface SearchOptions {
	/** Leaves measures and areas out. */
	readonly only?: 'places' | undefined;
}

/** How many findings are shown at once. */
export const mostShown = 10;

/** How well a typed word and a word of the thing agree, as a share of what that word says. */
const agreement = { whole: 1, beginning: 0.8, everyday: 0.6, slip: 0.5 };
/** What is typed in full, name or code, stands before whatever else holds its words. */
const credit = { isWhole: 100, beginsWhole: 10 };
/** A shorter word with one slip could be too many others. */
const shortestSlip = 5;

/**
 * Makes ready to find places by name, code, kind and parent, measures by their names and plain words,
 * and the eight areas; a whole postcode finds the neighbourhood it lies in. A text finds what holds every one of its words, as far as each is typed, in any
 * order; a word that nothing holds is read with one slip, from five letters on. An empty text finds
 * every place where only places are asked for, the largest first, and otherwise nothing.
 */
export function finder(figures: Figures, { only }: SearchOptions = {}): (text: string) => Findings {
	const all = [
		...findablePlaces(figures),
		...(only === 'places' ? [] : findableMeasuresAndAreas())
	];
	const vocabulary = vocabularyOf(all);
	const findPostcode = postcodeFinder(figures);

	return (text) => {
		const postcode = findPostcode(text);
		if (postcode) return { best: [postcode], total: 1 };
		const typed = searchWords(text);
		if (typed.length === 0 && only !== 'places') return { best: [], total: 0 };
		const scores = scored(all, vocabulary, typed);
		const inOrder = [...scores].sort(
			([a, scoreOfA], [b, scoreOfB]) =>
				scoreOfB - scoreOfA || a.rank - b.rank || a.name.localeCompare(b.name, 'en-GB')
		);
		return {
			best: inOrder.slice(0, mostShown).map(([{ found }]) => found),
			total: inOrder.length
		};
	};
}

/** Every word that something is found by, with how much it says of each of those things. */
type Vocabulary = ReadonlyMap<string, ReadonlyMap<Findable, number>>;

function vocabularyOf(all: readonly Findable[]): Vocabulary {
	const vocabulary = new Map<string, Map<Findable, number>>();
	for (const findable of all)
		for (const [word, weight] of findable.words) {
			const holders = vocabulary.get(word);
			if (holders) holders.set(findable, weight);
			else vocabulary.set(word, new Map([[findable, weight]]));
		}
	return vocabulary;
}

function scored(
	all: readonly Findable[],
	vocabulary: Vocabulary,
	typed: readonly string[]
): ReadonlyMap<Findable, number> {
	const meant = typed.filter((word) => !isSmall(word));
	let scores: ReadonlyMap<Findable, number> = new Map(all.map((findable) => [findable, 0]));
	for (const word of meant.length > 0 ? meant : typed) {
		const holders = holdersOf(vocabulary, word);
		scores = new Map(
			[...scores].flatMap(([findable, score]) => {
				const more = holders.get(findable);
				return more === undefined ? [] : [[findable, score + more]];
			})
		);
	}
	if (typed.length === 0) return scores;
	const whole = typed.join('');
	const withWholes = new Map(scores);
	for (const findable of all) {
		const more = findable.wholes.includes(whole)
			? credit.isWhole
			: findable.wholes.some((one) => one.startsWith(whole))
				? credit.beginsWhole
				: 0;
		if (more > 0) withWholes.set(findable, (scores.get(findable) ?? 0) + more);
	}
	return withWholes;
}

function holdersOf(vocabulary: Vocabulary, typed: string): ReadonlyMap<Findable, number> {
	const found = new Map<Findable, number>();
	const take = (word: string, share: number) => {
		for (const [findable, weight] of vocabulary.get(word) ?? [])
			found.set(findable, Math.max(found.get(findable) ?? 0, weight * share));
	};
	for (const word of vocabulary.keys())
		if (word.startsWith(typed)) take(word, word === typed ? agreement.whole : agreement.beginning);
	for (const other of sameInOtherWords(typed)) take(other, agreement.everyday);
	if (found.size === 0 && typed.length >= shortestSlip && !/\d/.test(typed))
		for (const word of vocabulary.keys())
			if (isOneSlipFrom(typed, word)) take(word, agreement.slip);
	return found;
}

function sameInOtherWords(typed: string): readonly string[] {
	const isSaid = (word: string) => word === typed || (typed.length >= 4 && word.startsWith(typed));
	return everydayWords.filter((words) => words.some(isSaid)).flat();
}

function isSmall(word: string): boolean {
	return ['a', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to'].includes(word);
}
