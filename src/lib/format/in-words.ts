import { formatNumber } from './format-number';

/** A whole number as a sentence says it: words to ten, then digits. `nine`, `ten`, `11`, `1,235`. */
export function inWords(count: number): string {
	return numberWords[count] ?? formatNumber(count);
}

const numberWords: readonly string[] = [
	'none',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten'
];
