import type { CleaningKind } from './cleaning';
import { plainText, plainWord } from './plain-text';

/** A postcode as it is to be compared: in capitals, letters and digits only, as `LE100AB`. */
export function plainPostcode(text: string): string {
	return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

export interface PostcodeMend {
	/** In capitals with a space before the last three, as `LE10 0AB`. */
	readonly postcode: string;
	readonly kind: Extract<CleaningKind, 'postcode' | 'no-fixed-abode'>;
}

/**
 * A postcode written as it should be. The letters O and I and the digits 0 and
 * 1 are taken for each other only where that makes one known postcode, of
 * which `isKnown` is asked in plain form, and with as few changes as can be.
 * `ZZ99 3VZ` is the NHS's postcode for no fixed abode, and stays in scope.
 * Undefined where no known postcode, or more than one, can be meant.
 */
export function mendedPostcode(
	text: string,
	isKnown: (plain: string) => boolean
): PostcodeMend | undefined {
	const plain = plainPostcode(text);
	if (plain === noFixedAbode || isNoFixedAbode.test(plainWord(plainText(text))))
		return { postcode: spaced(noFixedAbode), kind: 'no-fixed-abode' };
	if (plain.length < 5 || plain.length > 7) return undefined;
	const known = isKnown(plain) ? plain : onlyKnown(plain, isKnown);
	return known === undefined ? undefined : { postcode: spaced(known), kind: 'postcode' };
}

const noFixedAbode = 'ZZ993VZ';
const isNoFixedAbode = /^(?:nfa|no fixed (?:abode|address))$/;

const twins: Readonly<Record<string, string>> = { O: '0', '0': 'O', I: '1', '1': 'I' };

function onlyKnown(plain: string, isKnown: (plain: string) => boolean): string | undefined {
	const places = [...plain].flatMap((sign, i) => (sign in twins ? [i] : []));
	let candidates = [{ text: plain, next: 0 }];
	for (let changes = 1; changes <= places.length; changes++) {
		candidates = candidates.flatMap(({ text, next }) =>
			places.slice(next).map((place, i) => ({ text: swapped(text, place), next: next + i + 1 }))
		);
		const known = candidates.filter(({ text }) => isKnown(text));
		if (known.length > 0) return known.length === 1 ? known[0]!.text : undefined;
	}
	return undefined;
}

function swapped(text: string, place: number): string {
	return text.slice(0, place) + twins[text[place]!]! + text.slice(place + 1);
}

function spaced(plain: string): string {
	return `${plain.slice(0, -3)} ${plain.slice(-3)}`;
}
