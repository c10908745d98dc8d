import type { Column } from '../contracts/column';
import type { Mend } from './mend';
import type { MenderOf } from './mending';
import { mendedLetters } from './mended-letters';
import { missingMend } from './missing-word';
import { plainWord } from './plain-text';
import { isMarkAnywhere } from './suppression';

/**
 * Reads what is written for the words of a column's list: the word itself in
 * any spelling of blanks, signs and capitals, then its synonyms, then the words
 * for no answer, which become “unknown” where the list has it. A text like
 * `5 - Very good` is read by its words, one like `Clinic in centre` without the place.
 */
export const wordMender: MenderOf = (column) => {
	const known = wordsOf(column);
	const unknown = column.oneOf?.includes('unknown') ? 'unknown' : undefined;
	return (text) => {
		const mended = mendedLetters(text).replace(/^(\d+)\.0+$/, '$1');
		const found =
			known.get(mended.toLowerCase()) ??
			lookedUp(known, plainWord(mended)) ??
			saidTwice(known, mended) ??
			wherever(known, mended);
		if (found !== undefined) return wordMend(found);
		if (isMarkAnywhere(mended)) return { value: undefined, kinds: ['suppressed'] };
		return column.mendsCode?.(mended) ?? missingMend(mended, unknown);
	};
};

function wordMend(word: string): Mend {
	return word === ''
		? { value: undefined, kinds: ['missing-word'] }
		: { value: word, kinds: ['other-word'] };
}

function lookedUp(known: ReadonlyMap<string, string>, word: string): string | undefined {
	if (word === '') return undefined;
	const [, code, rest] = /^([\da-z]) (?=\p{L}{2})(.*)$/u.exec(word) ?? [];
	const found = known.get(word);
	if (found !== undefined || code === undefined || rest === undefined) return found;
	// The code of `3 - Good` or `1 - Female` belongs to another word, and a letter may be the start of a phrase.
	const worded = known.get(rest);
	const isDigit = /\d/.test(code);
	const coded = known.get(code) ?? (isDigit && /^\d$/.test(worded ?? '') ? code : undefined);
	return coded === worded || (isDigit && coded === undefined) ? worded : undefined;
}

// `Did not attend (DNA)`: the word and its code, if they agree.
function saidTwice(known: ReadonlyMap<string, string>, text: string): string | undefined {
	const [, word, code] = /^(.+)\(([^()]+)\)$/.exec(text) ?? [];
	if (word === undefined || code === undefined) return undefined;
	const found = known.get(plainWord(word));
	return found === known.get(plainWord(code)) ? found : undefined;
}

// `Clinic in centre`: where something takes place does not make it another thing.
function wherever(known: ReadonlyMap<string, string>, text: string): string | undefined {
	const [, word] =
		/^(.+) (?:in|at) (?:the )?(?:childrens )?(?:family )?(?:centre|hub)$/.exec(plainWord(text)) ??
		[];
	return word === undefined ? undefined : lookedUp(known, word);
}

function wordsOf(column: Column): ReadonlyMap<string, string> {
	const synonyms = Object.entries(column.words ?? {}).flatMap(([word, list]) =>
		list.map((synonym) => [synonym, word] as const)
	);
	const own = (column.oneOf ?? []).map((word) => [plainWord(word), word] as const);
	return new Map([...synonyms.filter(([, word]) => isWord(column, word)), ...own]);
}

// The profile since 2021 has no “exceeding”.
function isWord({ oneOf }: Column, word: string): boolean {
	return word === '' || oneOf === undefined || oneOf.includes(word);
}
