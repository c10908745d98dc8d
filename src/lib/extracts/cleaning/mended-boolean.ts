import type { Mend, MenderOf } from './mending';
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
	const own = new Map(ownWords.get(column.name));
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

const words: ReadonlyMap<string, boolean> = new Map([
	...['true', 't', 'yes', 'y', '1', '1 0', 'yes y', 'y yes', 'ticked', 'checked', 'on'].map(
		(word) => [word, true] as const
	),
	...['false', 'f', 'no', 'n', '0', '0 0', 'no n', 'n no', 'unticked', 'unchecked', 'off'].map(
		(word) => [word, false] as const
	)
]);

const answers = (yes: readonly string[], no: readonly string[]) => [
	...yes.map((word) => [word, true] as const),
	...no.map((word) => [word, false] as const)
];

// The middle zone of the ASQ-3 (close to the cut-off, grey) is not here: publishers place it differently.
const asLevel = answers(
	[
		'above',
		'at or above',
		'above expected',
		'at expected',
		'expected',
		'at or above expected',
		'at or above expected level',
		'met',
		'achieved',
		'on track',
		'above cut off',
		'above cutoff'
	],
	[
		'below',
		'below expected',
		'below expected level',
		'not met',
		'not achieved',
		'not on track',
		'below cut off',
		'below cutoff'
	]
);

const ownWords: ReadonlyMap<string, readonly (readonly [string, boolean])[]> = new Map([
	['communication', asLevel],
	['gross_motor', asLevel],
	['fine_motor', asLevel],
	['problem_solving', asLevel],
	['personal_social', asLevel],
	['asq3_used', answers(['asq3', 'asq 3', 'used'], ['not used', 'other tool'])],
	[
		'disability',
		answers(['disabled', 'disability'], ['not disabled', 'no disability', 'non disabled'])
	],
	[
		'lone_parent',
		answers(['lone', 'lone parent', 'single parent'], ['couple', 'two parents', 'not lone parent'])
	],
	[
		'teen_parent',
		answers(
			['teen parent', 'teenage parent', 'under 20'],
			['not teen parent', '20 or over', '20 and over']
		)
	],
	[
		'workless',
		answers(
			['workless', 'workless household', 'no adult in work'],
			['working', 'in work', 'working household', 'not workless']
		)
	],
	[
		'temporary_housing',
		answers(
			['temporary', 'temporary accommodation', 'temporary housing', 'insecure', 'homeless'],
			['permanent', 'settled', 'secure']
		)
	],
	[
		'has_place',
		answers(
			['placed', 'has place', 'taken up', 'in place'],
			['not placed', 'no place', 'not taken up']
		)
	],
	[
		'in_network',
		answers(['member', 'in network'], ['not a member', 'non member', 'not in network'])
	],
	['is_parent', answers(['parent'], ['not a parent', 'non parent'])],
	['is_capital', answers(['capital', 'cap'], ['revenue', 'rev'])],
	['rural', answers(['rural', 'd1', 'd2', 'e1', 'e2'], ['urban', 'a1', 'b1', 'c1', 'c2'])]
]);

function isCross(text: string): boolean {
	return text === 'x' || text === 'X';
}

function crossMeans(texts: readonly string[]): boolean | undefined {
	if (texts.some((text) => signs.get(text) === true)) return false;
	const isOther = (text: string) => signs.has(text) || words.has(plainWord(text));
	return texts.some(isOther) ? undefined : true;
}
