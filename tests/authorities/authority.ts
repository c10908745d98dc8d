/**
 * What really is the case in a made-up authority, before any system has written it down: its
 * neighbourhoods, its centres, the children who live there or come from outside, what happened
 * on which day, what was spent. The files are written from this (`district.ts`, `borough.ts`)
 * with the dirt of real exports, and the expected figures are counted from this
 * (`expected.ts`), so neither reads the other. Nothing here knows how the product works.
 */
import { birthday, chance, day, weekday, type Chance } from './chance.ts';

export interface Neighbourhood {
	code: string;
	name: string;
	locality: string;
	/** National decile of the Indices of Deprivation, 1 the most deprived. */
	decile: number;
	/** Index of the centre in whose reach area it lies. */
	centre: number;
	/** Estimated residents at ages 0, 1, 2, 3 and 4. */
	residents: number[];
	postcodes: string[];
}

export interface Centre {
	id: string;
	name: string;
	/** How other systems write it. */
	aliases: string[];
}

export type ContactKind = 'group' | 'home visit' | 'clinic' | 'telephone' | 'letter';

export interface Contact {
	day: number;
	centre: number;
	kind: ContactKind;
	/** False when the family was booked in and did not come. */
	happened: boolean;
}

export interface Registration {
	centre: number;
	from: number;
	/** The day the registration was closed, if it was. */
	to: number | null;
}

export interface Dose {
	day: number;
	vaccine: string;
	isMmr: boolean;
}

export interface Child {
	id: string;
	healthNumber: string;
	family: number;
	sex: 'F' | 'M';
	born: number;
	/** Null for a child who lives outside the authority. */
	home: Neighbourhood | null;
	/** The code of the neighbourhood, also of one outside. */
	neighbourhoodCode: string;
	postcode: string;
	registrations: Registration[];
	contacts: Contact[];
	doses: Dose[];
	/** The day the child left the child health list; always well before a cohort's birthday. */
	left: number | null;
}

export interface Pupil {
	number: string;
	born: number;
	sex: 'F' | 'M';
	/** Four digits: 2026 is the academic year 2025/26. */
	year: number;
	school: string;
	postcode: string;
	neighbourhoodCode: string;
	/** Null where the school gave no answer. */
	freeMeals: boolean | null;
	/** The seventeen goals in their order: '1', '2', or 'A' for not assessed. */
	goals: string[];
}

export interface LedgerLine {
	/** The year's first calendar year: 2025 is 2025/26. */
	year: number;
	/** Null for what is spent for all centres together. */
	centre: number | null;
	heading: string;
	budget: number;
	/** Pounds; income is negative. Twelve months, April first. */
	months: number[];
	isCapital: boolean;
}

export interface Authority {
	code: string;
	name: string;
	neighbourhoods: Neighbourhood[];
	outside: { code: string; name: string; postcodes: string[] }[];
	centres: Centre[];
	children: Child[];
	pupils: Pupil[];
	ledger: LedgerLine[];
}

export interface Plan {
	seed: number;
	code: string;
	name: string;
	/** Letters and digit in front of the postcode's space: 'PE11'. */
	postcodeAreas: string[];
	firstCode: number;
	localities: string[];
	centres: Centre[];
	outsideName: string;
	outsideFirstCode: number;
	outsidePostcodeArea: string;
	/** Share of children who are ever registered, first to last neighbourhood. */
	registeredShare: [number, number];
	vaccines: string[];
	/** True where a family is registered as one, its later children with it. */
	registersFamilies: boolean;
}

/** The activity that the exports cover: two whole financial years and two months of a third. */
const ACTIVITY_FROM = day(2024, 4, 1);
export const ACTIVITY_TO = day(2026, 5, 31);

const NEIGHBOURHOODS = 40;
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

function postcode(random: Chance, area: string, taken: Set<string>): string {
	for (;;) {
		const made = `${area} ${random.between(1, 9)}${random.one([...LETTERS])}${random.one([...LETTERS])}`;
		if (!taken.has(made)) {
			taken.add(made);
			return made;
		}
	}
}

function makeNeighbourhoods(plan: Plan, random: Chance, taken: Set<string>): Neighbourhood[] {
	return Array.from({ length: NEIGHBOURHOODS }, (_, index) => {
		const centre = Math.floor((index * plan.centres.length) / NEIGHBOURHOODS);
		const locality = Math.floor((centre * plan.localities.length) / plan.centres.length);
		return {
			code: `E01${String(plan.firstCode + index * 3).padStart(6, '0')}`,
			name: `${plan.name} ${String(1 + Math.floor(index / 5)).padStart(3, '0')}${'ABCDE'[index % 5]}`,
			locality: plan.localities[locality]!,
			decile: Math.min(10, 1 + Math.floor((index * 7) % 10)),
			centre,
			residents: Array.from({ length: 5 }, () => random.between(11, 23)),
			postcodes: Array.from({ length: 6 }, () =>
				postcode(random, random.one(plan.postcodeAreas), taken)
			)
		};
	});
}

/** Doses as given: most on time, some late, some before they count, some never. */
function makeDoses(random: Chance, plan: Plan, born: number, chanceOfFirst: number): Dose[] {
	// Nothing is recorded after the day of the export.
	const given = (all: Dose[]) => all.filter((dose) => dose.day <= ACTIVITY_TO);
	const doses: Dose[] = [{ day: born + random.between(56, 75), vaccine: '6-in-1', isMmr: false }];
	if (random.happens(0.9)) {
		doses.push({ day: born + random.between(84, 110), vaccine: 'MenB', isMmr: false });
	}
	// Given early before travel or in an outbreak: it protects for a while and does not count.
	if (random.happens(0.02)) {
		doses.push({ day: born + random.between(200, 330), vaccine: plan.vaccines[0]!, isMmr: true });
	}
	if (!random.happens(chanceOfFirst)) return given(doses);
	const first =
		birthday(born, 1) + (random.happens(0.9) ? random.between(0, 150) : random.between(366, 900));
	doses.push({ day: first, vaccine: random.one(plan.vaccines), isMmr: true });
	if (!random.happens(0.93)) return given(doses);
	const second = Math.max(first + 40, born + random.between(1200, 1500));
	doses.push({
		day: random.happens(0.93) ? second : second + 700,
		vaccine: random.one(plan.vaccines),
		isMmr: true
	});
	return given(doses);
}

function makeContacts(random: Chance, registration: Registration, born: number): Contact[] {
	const from = Math.max(ACTIVITY_FROM, registration.from);
	const to = Math.min(ACTIVITY_TO, registration.to ?? ACTIVITY_TO);
	const contacts: Contact[] = [];
	if (to <= from || random.happens(0.22)) return contacts;
	const count = random.happens(0.4) ? random.between(1, 2) : random.between(3, 14);
	for (let made = 0; made < count; made += 1) {
		let when = random.between(from, to);
		while (weekday(when) === 0 || weekday(when) === 6) when -= 1;
		if (when < from || when < born) continue;
		const kind = random.one<ContactKind>([
			'group',
			'group',
			'group',
			'group',
			'home visit',
			'clinic',
			'telephone',
			'letter'
		]);
		contacts.push({
			day: when,
			centre: registration.centre,
			kind,
			happened: kind === 'letter' || !random.happens(0.15)
		});
		// A morning group and an afternoon clinic: two contacts, one day.
		if (random.happens(0.08)) {
			contacts.push({ day: when, centre: registration.centre, kind: 'clinic', happened: true });
		}
	}
	return contacts;
}

function makeRegistrations(
	random: Chance,
	plan: Plan,
	born: number,
	centre: number
): Registration[] {
	const from = born + random.between(5, 700);
	if (from > ACTIVITY_TO) return [];
	const to = random.happens(0.12) ? from + random.between(90, 1200) : null;
	const registrations: Registration[] = [
		{ centre, from, to: to !== null && to <= ACTIVITY_TO ? to : null }
	];
	if (random.happens(0.1)) {
		const other = (centre + 1) % plan.centres.length;
		const later = from + random.between(30, 400);
		if (later < ACTIVITY_TO) registrations.push({ centre: other, from: later, to: null });
	}
	return registrations;
}

function makeChildren(plan: Plan, random: Chance, authority: Authority): Child[] {
	const children: Child[] = [];
	let family = 1000;
	const add = (home: Neighbourhood | null, code: string, at: string, born: number) => {
		// A brother or sister in the same home: one in four follows the child before.
		const before = children[children.length - 1];
		const isSibling =
			before !== undefined && before.neighbourhoodCode === code && random.happens(0.25);
		if (!isSibling) family += 1;
		const place = home === null ? -1 : authority.neighbourhoods.indexOf(home);
		const [low, high] = plan.registeredShare;
		const share = home === null ? 1 : low + ((high - low) * place) / (NEIGHBOURHOODS - 1);
		const centre = home?.centre ?? random.between(0, plan.centres.length - 1);
		let registrations: Registration[] = [];
		if (plan.registersFamilies && isSibling) registrations = before.registrations;
		else if (random.happens(share)) registrations = makeRegistrations(random, plan, born, centre);
		children.push({
			id: String(400_000 + children.length * 3),
			healthNumber: `H${String(700_000 + children.length * 7).padStart(7, '0')}`,
			family,
			sex: random.happens(0.49) ? 'F' : 'M',
			born,
			home,
			neighbourhoodCode: code,
			postcode: isSibling ? before.postcode : at,
			registrations,
			contacts: registrations
				.flatMap((registration) => makeContacts(random, registration, born))
				.sort((one, other) => one.day - other.day),
			doses: makeDoses(random, plan, born, 0.86 + 0.12 * ((home?.decile ?? 5) / 10)),
			left: random.happens(0.04) ? born + random.between(30, 330) : null
		});
	};
	for (const home of authority.neighbourhoods) {
		// Born from April 2019, so that the export holds children well over five.
		for (let year = 2019; year <= 2025; year += 1) {
			for (let count = random.between(10, 16); count > 0; count -= 1) {
				add(home, home.code, random.one(home.postcodes), day(year, 4, 1) + random.between(0, 364));
			}
		}
	}
	for (const place of authority.outside) {
		for (let count = random.between(12, 20); count > 0; count -= 1) {
			const born = day(random.between(2019, 2025), 4, 1) + random.between(0, 364);
			add(null, place.code, random.one(place.postcodes), born);
		}
	}
	return children;
}

const SCHOOLS = ['2001', '2014', '2033', '2107', '3052', '3310', '5201', '516234'];

function makePupils(random: Chance, authority: Authority): Pupil[] {
	const pupils: Pupil[] = [];
	for (const year of [2025, 2026]) {
		for (const home of authority.neighbourhoods) {
			for (let count = random.between(10, 15); count > 0; count -= 1) {
				const answer = random.next();
				const freeMeals = answer < 0.03 ? null : answer < 0.03 + 0.4 - home.decile * 0.03;
				const level =
					0.955 + (year - 2025) * 0.004 - (freeMeals === true ? 0.022 : 0) + home.decile * 0.001;
				const isAway = random.happens(0.02);
				pupils.push({
					number: `${random.one([...LETTERS])}${random.between(100_000, 999_999)}${String(pupils.length).padStart(6, '0')}`,
					born: day(year - 6, 9, 1) + random.between(0, 364),
					sex: random.happens(0.49) ? 'F' : 'M',
					year,
					school: random.one(SCHOOLS),
					postcode: random.one(home.postcodes),
					neighbourhoodCode: home.code,
					freeMeals,
					goals: Array.from({ length: 17 }, (_, goal) =>
						isAway && goal >= 7 ? 'A' : random.happens(level) ? '2' : '1'
					)
				});
			}
		}
	}
	return pupils;
}

const HEADINGS: readonly (readonly [heading: string, yearly: number, isCapital: boolean])[] = [
	['Salaries and on-costs', 168_000, false],
	['Premises', 31_000, false],
	['Supplies and services', 14_500, false],
	['Room hire income', -6_200, false],
	['Capital: building works', 42_000, true]
];

function makeLedger(random: Chance, plan: Plan): LedgerLine[] {
	const lines: LedgerLine[] = [];
	for (const year of [2024, 2025]) {
		for (let centre = 0; centre <= plan.centres.length; centre += 1) {
			for (const [heading, yearly, isCapital] of HEADINGS) {
				const isShared = centre === plan.centres.length;
				if (isShared && heading !== 'Salaries and on-costs') continue;
				// To the penny, so that a sum of rounded figures would show.
				const months = Array.from(
					{ length: 12 },
					() => Math.round((yearly / 12) * (0.8 + random.next() * 0.4) * 100) / 100
				);
				lines.push({
					year,
					centre: isShared ? null : centre,
					heading,
					budget: yearly,
					months,
					isCapital
				});
			}
		}
	}
	return lines;
}

export function makeAuthority(plan: Plan): Authority {
	const random = chance(plan.seed);
	const taken = new Set<string>();
	const authority: Authority = {
		code: plan.code,
		name: plan.name,
		neighbourhoods: makeNeighbourhoods(plan, random, taken),
		outside: Array.from({ length: 5 }, (_, index) => ({
			code: `E01${String(plan.outsideFirstCode + index).padStart(6, '0')}`,
			name: `${plan.outsideName} 00${index + 1}A`,
			postcodes: Array.from({ length: 4 }, () => postcode(random, plan.outsidePostcodeArea, taken))
		})),
		centres: plan.centres,
		children: [],
		pupils: [],
		ledger: []
	};
	authority.children = makeChildren(plan, random, authority);
	authority.pupils = makePupils(random, authority);
	authority.ledger = makeLedger(random, plan);
	return authority;
}
