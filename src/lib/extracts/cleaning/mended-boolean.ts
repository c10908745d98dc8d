import type { Mend } from './mend';
import type { MenderOf } from './mending';
import { missingMend } from './missing-word';
import { plainWord } from './plain-text';
import { isMarkAnywhere } from './suppression';

/**
 * Reads yes and no: words, letters, ticks, `1` and `0`, Access's `-1`, and for
 * some columns their own words (`Urban`, `Revenue`). An `x` is yes where it is
 * the only answer of its column, no beside ticks, and left alone beside
 * anything else.
 */
export const booleanMender: MenderOf = (column, texts) => {
	const own = answers(column.words?.['true'] ?? [], column.words?.['false'] ?? []);
	const cross = crossMeans(texts);
	return (text) => {
		const word = plainWord(text);
		const value = own.get(word) ?? signs.get(text) ?? words.get(word);
		if (value !== undefined) return booleanMend(value);
		if (isCross(text))
			return cross === undefined ? undefined : { value: String(cross), kinds: ['tick-mark'] };
		if (isMarkAnywhere(text)) return { value: undefined, kinds: ['suppressed'] };
		return missingMend(text);
	};
};

function booleanMend(value: boolean): Mend {
	return { value: String(value), kinds: ['other-word'] };
}

const signs: ReadonlyMap<string, boolean> = new Map([
	...['✓', '✔', '✔️', '☑', '☑️', '✅', '√', '-1'].map((sign) => [sign, true] as const),
	...['✗', '✘', '❌', '☐'].map((sign) => [sign, false] as const)
]);

const words = answers(
	['true', 't', 'yes', 'y', '1', '1 0', 'yes y', 'y yes', 'ticked', 'checked', 'on'],
	['false', 'f', 'no', 'n', '0', '0 0', 'no n', 'n no', 'unticked', 'unchecked', 'off']
);

function answers(yes: readonly string[], no: readonly string[]): ReadonlyMap<string, boolean> {
	return new Map([
		...yes.map((word) => [word, true] as const),
		...no.map((word) => [word, false] as const)
	]);
}

function isCross(text: string): boolean {
	return text === 'x' || text === 'X';
}

function crossMeans(texts: readonly string[]): boolean | undefined {
	if (texts.some((text) => signs.get(text) === true)) return false;
	const isOther = (text: string) => signs.has(text) || words.has(plainWord(text));
	return texts.some(isOther) ? undefined : true;
}
