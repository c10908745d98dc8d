import { formatCount } from './format-count';
import { inWords } from './in-words';

/** A noun in its two numbers. */
export interface Noun {
	readonly one: string;
	readonly many: string;
}

/** How many of something, as a figure: `24 children`, `1 child`, `0 children`. */
export function countOf(count: number, noun: Noun): string {
	return `${formatCount(count)} ${nounFor(count, noun)}`;
}

/** How many of something, as a sentence says it: `nine children`, `one child`, `no children`. */
export function countOfInWords(count: number, noun: Noun): string {
	return `${count === 0 ? 'no' : inWords(count)} ${nounFor(count, noun)}`;
}

/** The noun that goes with a count. */
export function nounFor(count: number, { one, many }: Noun): string {
	return count === 1 ? one : many;
}
