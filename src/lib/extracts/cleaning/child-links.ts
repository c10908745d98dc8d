import { plainPostcode } from './postcode';
import { soundex } from './soundex';

/** A registration, as far as it says who the child is. What is empty or not known is left out. */
export interface RegisteredChild {
	readonly id: string;
	readonly centreId: string;
	/** As `2024-04-30`. */
	readonly dateOfBirth: string;
	readonly postcode?: string | undefined;
	readonly forename?: string | undefined;
	readonly sex?: 'female' | 'male' | undefined;
	readonly nhsNumber?: string | undefined;
	/** Unique pupil number. */
	readonly upn?: string | undefined;
}

/** Two registrations that are, or may be, of one child; the ids in alphabetical order. */
export interface ChildLink {
	readonly ids: readonly [string, string];
	readonly because:
		| 'same-nhs-number'
		| 'same-upn'
		| 'same-birth-home-and-name'
		| 'same-birth-home-and-sex'
		| 'same-number-other-birth'
		| 'names-alike';
}

export interface ChildLinks {
	/** One child for certain enough to be counted once. */
	readonly linked: readonly ChildLink[];
	/** For a person to look at; not to be counted as one child until then. */
	readonly review: readonly ChildLink[];
}

/**
 * Registrations of one child under two ids. A valid NHS number or UPN that is
 * the same links them; failing that the same date of birth, postcode and sound
 * of the forename (Soundex), unless their NHS numbers or UPNs differ. Twins
 * share birth and home but not the name, and are never linked: names that
 * sound alike but are spelt differently at one centre, or of a girl and a boy, are for review, as are
 * children without a forename of one sex at two centres. No registration is
 * ever left out, and the order of the rows does not matter.
 */
export function childLinks(children: readonly RegisteredChild[]): ChildLinks {
	const byNumber = [
		...gathered(children, validNhsNumber).map((group) => linksByNumber(group, 'same-nhs-number')),
		...gathered(children, validUpn).map((group) => linksByNumber(group, 'same-upn'))
	];
	const byHome = gathered(children, birthAndHome).map(linksOfOneHome);
	return withoutRepeats(joined([...byNumber, ...byHome]));
}

/**
 * The links within children who share date of birth and home, gathered
 * beforehand: for when the engine has found the few such groups among many.
 */
function linksOfOneHome(children: readonly RegisteredChild[]): ChildLinks {
	const pairs = pairsOf(children.map(identity)).flatMap(([a, b]) => {
		const found = linkOfPair(a, b);
		return found ? [{ ...found, link: link(a.child, b.child, found.because) }] : [];
	});
	return {
		linked: pairs.filter(({ isCertain }) => isCertain).map(({ link }) => link),
		review: pairs.filter(({ isCertain }) => !isCertain).map(({ link }) => link)
	};
}

interface Identity {
	readonly child: RegisteredChild;
	readonly nhsNumber: string | undefined;
	readonly upn: string | undefined;
	readonly name: string;
	readonly sound: string | undefined;
}

function identity(child: RegisteredChild): Identity {
	return {
		child,
		nhsNumber: validNhsNumber(child),
		upn: validUpn(child),
		name: plainName(child.forename ?? ''),
		sound: soundex(child.forename ?? '')
	};
}

function linkOfPair(
	a: Identity,
	b: Identity
): { readonly isCertain: boolean; readonly because: ChildLink['because'] } | undefined {
	if (differ(a.nhsNumber, b.nhsNumber) || differ(a.upn, b.upn)) return undefined;
	const isAtOneCentre = a.child.centreId === b.child.centreId;
	if (a.sound === undefined || b.sound === undefined) {
		const isOfOneSex = a.child.sex !== undefined && a.child.sex === b.child.sex;
		return isOfOneSex && !isAtOneCentre
			? { isCertain: false, because: 'same-birth-home-and-sex' }
			: undefined;
	}
	if (a.sound !== b.sound) return undefined;
	if (a.name !== b.name && (isAtOneCentre || differ(a.child.sex, b.child.sex)))
		return { isCertain: false, because: 'names-alike' };
	return { isCertain: true, because: 'same-birth-home-and-name' };
}

function differ(a: string | undefined, b: string | undefined): boolean {
	return a !== undefined && b !== undefined && a !== b;
}

function plainName(forename: string): string {
	return forename
		.normalize('NFKD')
		.replace(/[^\p{L}]/gu, '')
		.toLowerCase();
}

/** More registrations than this under one number are not of one child. */
const mostRegistrations = 10;

function linksByNumber(
	group: readonly RegisteredChild[],
	because: 'same-nhs-number' | 'same-upn'
): ChildLinks {
	const [first, ...others] = [...group].sort(byId);
	const isOneBirth = others.every(({ dateOfBirth }) => dateOfBirth === first!.dateOfBirth);
	const isCertain = isOneBirth && group.length <= mostRegistrations;
	const reason = isOneBirth ? because : 'same-number-other-birth';
	const links = others.map((other) => link(first!, other, reason));
	return isCertain ? { linked: links, review: [] } : { linked: [], review: links };
}

// Groups of two or more children with the same key.
function gathered(
	children: readonly RegisteredChild[],
	key: (child: RegisteredChild) => string | undefined
): (readonly RegisteredChild[])[] {
	const groups = new Map<string, RegisteredChild[]>();
	for (const child of children) {
		const value = key(child);
		if (value === undefined) continue;
		const group = groups.get(value);
		if (group) group.push(child);
		else groups.set(value, [child]);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}

/** The NHS's postcode for no fixed abode is nobody's home in particular. */
const noHome = /^ZZ99/;

function birthAndHome({ dateOfBirth, postcode }: RegisteredChild): string | undefined {
	const home = plainPostcode(postcode ?? '');
	return home === '' || noHome.test(home) ? undefined : `${dateOfBirth} ${home}`;
}

// The last digit of an NHS number checks the others, by weights from 10 down and modulus 11.
function validNhsNumber({ nhsNumber }: RegisteredChild): string | undefined {
	const number = (nhsNumber ?? '').replace(/[\s-]/g, '');
	if (!/^\d{10}$/.test(number) || /^(\d)\1+$/.test(number)) return undefined;
	const sum = [...number.slice(0, 9)].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0);
	return (11 - (sum % 11)) % 11 === Number(number[9]) ? number : undefined;
}

function validUpn({ upn }: RegisteredChild): string | undefined {
	const number = (upn ?? '').replace(/\s/g, '').toUpperCase();
	return /^[A-Z]\d{11}[A-Z\d]$/.test(number) && !/^.(\d)\1+$/.test(number) ? number : undefined;
}

function pairsOf(children: readonly Identity[]): [Identity, Identity][] {
	return children.flatMap((a, i) =>
		children
			.slice(i + 1)
			.filter((b) => a.child.id !== b.child.id)
			.map((b): [Identity, Identity] => [a, b])
	);
}

function link(a: RegisteredChild, b: RegisteredChild, because: ChildLink['because']): ChildLink {
	return { ids: a.id < b.id ? [a.id, b.id] : [b.id, a.id], because };
}

function byId(a: RegisteredChild, b: RegisteredChild): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function joined(all: readonly ChildLinks[]): ChildLinks {
	return {
		linked: all.flatMap(({ linked }) => linked),
		review: all.flatMap(({ review }) => review)
	};
}

// A pair once, by its first reason, and one for review not among the linked; in order of the ids.
function withoutRepeats({ linked, review }: ChildLinks): ChildLinks {
	const seen = new Set<string>();
	const isNew = ({ ids }: ChildLink) => {
		const key = ids.join('\u0000');
		return !seen.has(key) && seen.add(key) !== undefined;
	};
	const inOrder = (links: readonly ChildLink[]) =>
		links.filter(isNew).sort((a, b) => (a.ids.join('\u0000') < b.ids.join('\u0000') ? -1 : 1));
	return { linked: inOrder(linked), review: inOrder(review) };
}
