import type { Mend } from '../mend';
import { plainWord } from '../plain-text';

/** The five groups of the census of England and Wales. */
export type EthnicGroup = 'white' | 'mixed' | 'asian' | 'black' | 'other';

/** Reads an ethnic category by its name or code as its group, and the codes for no answer as “unknown”. */
export function ethnicityMend(text: string): Mend | undefined {
	const group = ethnicGroup(text);
	if (group !== undefined) return { value: group, kinds: ['ethnic-group'] };
	const code = text.toUpperCase();
	if (ethnicityCodes.notStated.has(code)) return { value: 'unknown', kinds: ['not-stated'] };
	if (ethnicityCodes.notKnown.has(code)) return { value: 'unknown', kinds: ['missing-word'] };
	return undefined;
}

/**
 * The census group of an ethnic category: a name of the 5, 16, 18 or 19
 * categories, a code of the NHS (`A` to `S`) or of the school census (`WBRI`).
 * Chinese is in Asian, as in the censuses of 2011 and 2021, and not in other as
 * in that of 2001; Gypsy, Roma and Traveller are white; Arab is other.
 * Undefined for anything else; free text is not guessed at.
 */
export function ethnicGroup(text: string): EthnicGroup | undefined {
	return exact.get(text.toUpperCase()) ?? named(plainWord(text));
}

// That a family was not asked or did not know, and that it would not say.
const ethnicityCodes: Readonly<Record<'notKnown' | 'notStated', ReadonlySet<string>>> = {
	notKnown: new Set(['99', 'NOBT', 'UNKN']),
	notStated: new Set(['Z', 'REFU'])
};

const codes: Readonly<Record<EthnicGroup, string>> = {
	white:
		'A B C WBRI WENG WSCO WWEL WNIR WCOR WOWB WIRI WIRT WROM WROG WROR WROO WOTH WALB WBOS WCRO WKOS WSER WGRE WGRK WGRC WITA WPOR WTUR WTUK WTUC WEUR WEEU WWEU WOTW',
	mixed: 'D E F G MWBC MWBA MWAS MWAP MWAI MWAO MWCH MWOE MOTH MABL MACH MAOE MBCH MBOE MCOE MOTM',
	asian:
		'H J K L R AIND APKN AMPK AKPA AOPK ABAN AOTH AAFR AKAO ANEP ASNL ASLT ASRO AOTA CHNE CHKC CMAL CSNG CTWN COCH',
	black: 'M N P BCRB BAFR BANN BCON BGHA BNGN BSLN BSOM BSUD BAOF BOTH BEUR BNAM BOTB',
	other:
		'S OOTH OAFG OARA OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB OLIB OMAL OMRC OPOL OTHA OVIE OYEM OOEG'
};

const exact: ReadonlyMap<string, EthnicGroup> = new Map([
	...Object.entries(codes).flatMap(([group, list]) =>
		list.split(' ').map((code) => [code, group as EthnicGroup] as const)
	)
]);

const names: Readonly<Record<EthnicGroup, readonly string[]>> = {
	white: [
		'british',
		'english',
		'scottish',
		'welsh',
		'northern irish',
		'irish',
		'cornish',
		'irish traveller',
		'gypsy',
		'roma',
		'traveller',
		'gypsy roma',
		'gypsy or roma',
		'gypsy or irish traveller',
		'gypsy irish traveller',
		'traveller of irish heritage',
		'eastern european',
		'polish',
		'english welsh scottish northern irish or british'
	],
	mixed: [
		'mixed',
		'mixed race',
		'dual heritage',
		'mixed heritage',
		'multiple ethnic groups',
		'any other mixed background',
		'other mixed'
	],
	asian: [
		'asian',
		'indian',
		'pakistani',
		'bangladeshi',
		'chinese',
		'british asian',
		'british indian',
		'british pakistani',
		'british bangladeshi',
		'british chinese',
		'other asian',
		'any other asian background',
		'sri lankan',
		'african asian',
		'nepali'
	],
	black: [
		'black',
		'african',
		'caribbean',
		'african caribbean',
		'afro caribbean',
		'black british',
		'somali',
		'nigerian',
		'ghanaian',
		'other black',
		'any other black background',
		'any other black background african caribbean'
	],
	other: [
		'other',
		'arab',
		'any other',
		'any other ethnic group',
		'other ethnic group',
		'any other ethnic background',
		'other ethnic groups',
		'other ethnic background',
		'arab or any other ethnic group'
	]
};

const byName: ReadonlyMap<string, EthnicGroup> = new Map(
	Object.entries(names).flatMap(([group, list]) =>
		list.map((name) => [name, group as EthnicGroup] as const)
	)
);

/** A category named in several words: it starts with its group's name, and every further word is one that names of the group have. */
const phrases: readonly (readonly [EthnicGroup, RegExp])[] = [
	[
		'mixed',
		phrase(
			'mixed|multiple',
			'mixed multiple ethnic group groups or and white black asian caribbean african chinese other any background heritage race british'
		)
	],
	['mixed', /^white (?:and )?(?:black|asian|chinese)(?: caribbean| african)?$/],
	['mixed', /^white and (?:caribbean|african|indian|pakistani|any other ethnic group)$/],
	[
		'mixed',
		/^(?:(?:asian|chinese) and (?:white|black)|black(?: caribbean| african)? and (?:white|asian|chinese))$/
	],
	[
		'asian',
		phrase(
			'(?:any )?(?:other )?asian',
			'asian british welsh or indian pakistani bangladeshi chinese other any background'
		)
	],
	[
		'black',
		phrase(
			'(?:any )?(?:other )?black',
			'black british welsh or caribbean african other any background somali nigerian ghanaian'
		)
	],
	[
		'white',
		phrase(
			'(?:any )?(?:other )?white',
			'white british english welsh scottish northern irish cornish or and gypsy roma traveller of heritage other any background european eastern western polish'
		)
	],
	['other', phrase('(?:any )?other|arab', 'other any ethnic group groups background arab or')]
];

function phrase(start: string, further: string): RegExp {
	return new RegExp(`^(?:${start})(?: (?:${further.replaceAll(' ', '|')}))*$`);
}

function named(word: string): EthnicGroup | undefined {
	// `A - White British`, `1 White British`
	const name = word.replace(/^(?:[a-z]|\d{1,2}) (?=[a-z]{3})/, '');
	return byName.get(name) ?? phrases.find(([, pattern]) => pattern.test(name))?.[0];
}
