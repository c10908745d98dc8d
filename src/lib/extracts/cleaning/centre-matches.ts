import { comparableCentreName } from './centre-name';
import { plainText } from './plain-text';
import { spellingDistance } from './spelling-distance';

/** A centre as it may be named in other files. */
export interface NamedCentre {
	readonly id: string;
	readonly name: string;
	readonly formerNames: readonly string[];
}

/** The centre that a text most likely means. */
export interface CentreMatch {
	readonly text: string;
	readonly centreId: string;
	/** From 0 to 1. Below `certainMatch` a person must say yes before it is used. */
	readonly confidence: number;
	readonly because: 'same-code' | 'same-name' | 'former-name' | 'part-of-name' | 'similar-name';
}

/** The least confidence at which a match may be used without asking. */
export const certainMatch = 0.9;

/**
 * Which centre each text means that is no centre's code: by its name, however
 * it is shortened and written; by a name it had; by its code without the zeros
 * a spreadsheet drops; by a part of a name that no other centre has; or by a
 * name spelt almost so. A text that fits two centres alike has no match.
 */
export function centreMatches(
	texts: readonly string[],
	centres: readonly NamedCentre[]
): readonly CentreMatch[] {
	const comparable = centres.map((centre) => ({
		id: centre.id,
		code: plainCode(centre.id),
		name: comparableCentreName(centre.name),
		formerNames: centre.formerNames.map(comparableCentreName)
	}));
	return texts.flatMap((text) => {
		const match = matchOf(text, comparable);
		return match ? [{ text, ...match }] : [];
	});
}

interface Comparable {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly formerNames: readonly string[];
}

type Match = Omit<CentreMatch, 'text'>;

function matchOf(text: string, centres: readonly Comparable[]): Match | undefined {
	const code = plainCode(text);
	const name = comparableCentreName(plainText(text));
	if (name === '') return undefined;
	const certain = [
		['same-name', 1, (centre: Comparable) => centre.name === name],
		['same-code', 0.98, (centre: Comparable) => centre.code === code],
		['former-name', 0.95, (centre: Comparable) => centre.formerNames.includes(name)]
	] as const;
	for (const [because, confidence, fits] of certain) {
		const fitting = centres.filter(fits);
		if (fitting.length > 1) return undefined;
		if (fitting.length === 1) return { centreId: fitting[0]!.id, confidence, because };
	}
	return partOfName(name, centres) ?? similarName(name, centres);
}

function plainCode(text: string): string {
	const code = plainText(text).toLowerCase().replace(/\.0+$/, '');
	return code.replace(/^([a-z]*)0+(?=\d)/, '$1');
}

function partOfName(name: string, centres: readonly Comparable[]): Match | undefined {
	const words = name.split(' ');
	const fitting = centres.filter((centre) => {
		const own = new Set(centre.name.split(' '));
		return words.every((word) => own.has(word));
	});
	return fitting.length === 1
		? { centreId: fitting[0]!.id, confidence: 0.85, because: 'part-of-name' }
		: undefined;
}

/** Of ten letters, two and a half may differ. */
const leastSimilarity = 0.75;
const leastLead = 0.05;
const mostConfidence = 0.89;

function similarName(name: string, centres: readonly Comparable[]): Match | undefined {
	const ranked = centres
		.map(({ id, name: own, formerNames }) => ({
			id,
			likeness: Math.max(...[own, ...formerNames].map((known) => similarity(name, known)))
		}))
		.sort((a, b) => b.likeness - a.likeness);
	const [best, second] = ranked;
	if (!best || best.likeness < leastSimilarity) return undefined;
	if (second && best.likeness - second.likeness < leastLead) return undefined;
	return {
		centreId: best.id,
		confidence: Math.min(best.likeness, mostConfidence),
		because: 'similar-name'
	};
}

function similarity(a: string, b: string): number {
	return 1 - spellingDistance(a, b) / Math.max(a.length, b.length, 1);
}
