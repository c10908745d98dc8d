/** What the name of a column says of a dose. */
export interface DoseHeader {
	/** The vaccine as it is written where a row is a dose: `MMR`, `6-in-1`. */
	readonly vaccine: string;
	/** Which dose of it; undefined where the name does not say. */
	readonly dose: number | undefined;
	/** Whether it holds the day or what became of the dose; something else about it, such as its batch; or it is not known. */
	readonly holds: 'day' | 'status' | 'other' | 'unknown';
}

/** What the name of a column says of a dose of a vaccine; undefined where it names none. */
export function doseHeader(column: string): DoseHeader | undefined {
	const text = spaced(column);
	for (const [vaccine, form] of vaccines) {
		const found = form.exec(text);
		if (!found) continue;
		const words = text
			.replace(found[0], ' ')
			.replace(ageAtDose, ' ')
			.split(' ')
			.filter((word) => word !== '' && !fillers.has(word));
		const ordinals = words.flatMap((word) => ordinalOf.get(word) ?? []);
		const others = words.filter((word) => !ordinalOf.has(word));
		return {
			vaccine,
			dose: ordinals.length === 1 ? ordinals[0] : undefined,
			holds: ordinals.length > 1 ? 'unknown' : heldBy(others)
		};
	}
	return undefined;
}

function heldBy(words: readonly string[]): DoseHeader['holds'] {
	if (words.length === 0) return 'day';
	if (words.some((word) => otherWords.has(word))) return 'other';
	return words.every((word) => statusWords.has(word)) ? 'status' : 'unknown';
}

// `DateMMR2Given`, `MMR1_DATE` and `Date of MMR (2)` as words.
function spaced(column: string): string {
	const apart = column
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/([A-Za-z])(\d)/g, '$1 $2')
		.replace(/(\d)([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ');
	return ` ${apart.trim()} `.replace(/ (\d) (st|nd|rd|th) /g, ' $1$2 ');
}

// The first that fits: what is within another's name comes after it.
const vaccines: readonly (readonly [string, RegExp])[] = [
	['MMR', / mmr ?vax ?pro /],
	['MMRV', / (mmr ?v|pro ?quad|priorix ?tetra) /],
	['MMR', / (mmr|priorix|measles mumps (and )?rubella) /],
	[
		'6-in-1',
		/ (6 ?in ?(1|one)|six ?in ?one|hexavalent|infanrix ?hexa|d ?ta ?p ?i ?p ?v ?hib ?hep ?b) /
	],
	['5-in-1', / (5 ?in ?(1|one)|five ?in ?one|pediacel|d ?ta ?p ?i ?p ?v ?hib) /],
	['4-in-1', / (4 ?in ?(1|one)|four ?in ?one|d ?ta ?p ?i ?p ?v|pre ?school booster) /],
	['Hib/MenC', / (hib ?men ?c|menitorix) /],
	['MenB', / (men ?b|meningitis b|bexsero) /],
	['MenC', / (men ?c|meningitis c) /],
	['PCV', / (pcv( ?(7|10|13|15|20))?|pneumococcal|prevenar) /],
	['Rotavirus', / (rota ?virus|rota|rotarix) /],
	['BCG', / bcg /],
	['HepB', / (hep ?b|hepatitis b) /],
	['Varicella', / (varicella|chickenpox) /]
];

const ageAtDose = / (at )?\d+ ?(m|mths?|months?|y|yrs?|years?)( ?\d+ ?(m|mths?|months?))?(?= )/;

const fillers: ReadonlySet<string> = new Set(
	'date dt day of on the given dose d vaccine vaccination vacc immunisation imms imm jab no number administered received when'.split(
		' '
	)
);

const ordinalOf: ReadonlyMap<string, number> = new Map([
	...['1', '1st', 'first', 'one', 'i'].map((word) => [word, 1] as const),
	...['2', '2nd', 'second', 'two', 'ii'].map((word) => [word, 2] as const),
	...['3', '3rd', 'third', 'three', 'iii'].map((word) => [word, 3] as const),
	...['4', '4th', 'fourth', 'four', 'iv'].map((word) => [word, 4] as const)
]);

const statusWords: ReadonlySet<string> = new Set('status outcome result'.split(' '));

const otherWords: ReadonlySet<string> = new Set(
	'due invited invitation invite appointment appt booked scheduled planned batch lot expiry site location place venue clinic route manufacturer brand product by age practice source comment comments note notes code consent reason type eligible overdue'.split(
		' '
	)
);
