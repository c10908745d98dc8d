import { randomFor } from './random';
import { isWorkingDay } from './working-days';
import type { YearOfContact } from './attendance';
import type { CentreYear } from './centre-years';
import type { Day } from './day';

/** What is put on, in which share, who leads it and for how many children. */
const programme = {
	'Stay and Play': {
		share: 26,
		type: 'play and learning',
		leads: { centre: 9, 'voluntary sector': 1 },
		capacity: 20
	},
	'Rhyme Time': {
		share: 12,
		type: 'play and learning',
		leads: { centre: 8, other: 2 },
		capacity: 24
	},
	'Messy Play': { share: 9, type: 'play and learning', leads: { centre: 10 }, capacity: 16 },
	'Little Talkers': {
		share: 9,
		type: 'play and learning',
		leads: { centre: 5, 'speech therapist': 5 },
		capacity: 12
	},
	'Baby Massage': {
		share: 7,
		type: 'family support',
		leads: { centre: 6, 'health visitor': 4 },
		capacity: 10
	},
	'Baby Clinic': {
		share: 11,
		type: 'health clinic',
		leads: { 'health visitor': 8, midwife: 2 },
		capacity: 24
	},
	'MMR Clinic': {
		share: 2,
		type: 'health clinic',
		leads: { 'immunisation team': 10 },
		capacity: 16
	},
	'Speech Drop-in': {
		share: 3,
		type: 'health clinic',
		leads: { 'speech therapist': 10 },
		capacity: 12
	},
	'Money Advice': {
		share: 4,
		type: 'advice',
		leads: { 'voluntary sector': 6, 'jobcentre plus': 4 },
		capacity: 8
	},
	'English for Parents': {
		share: 4,
		type: 'adult learning',
		leads: { 'adult education': 10 },
		capacity: 12
	},
	'Back to Work': {
		share: 3,
		type: 'adult learning',
		leads: { 'jobcentre plus': 7, 'adult education': 3 },
		capacity: 10
	},
	'Toy Library': {
		share: 6,
		type: 'community',
		leads: { 'voluntary sector': 8, centre: 2 },
		capacity: 20
	},
	'Forest Tots': {
		share: 4,
		type: 'play and learning',
		leads: { centre: 7, 'voluntary sector': 3 },
		capacity: 14
	}
} as const;
type Activity = keyof typeof programme;

const shares = Object.fromEntries(
	Object.entries(programme).map(([activity, { share }]) => [activity, share])
) as Record<Activity, number>;
/** Of all contacts. */
const attendedShare = 0.66;
/** Registers were mislaid for a few. */
const withoutRegister = 0.025;

/** The rows of the sessions extract: as many as the contacts call for. */
export function* sessionRows({
	years,
	attendance,
	contacts,
	seed
}: {
	readonly years: readonly CentreYear[];
	readonly attendance: readonly (readonly YearOfContact[])[];
	readonly contacts: number;
	readonly seed: number;
}) {
	const random = randomFor(seed, 'sessions');
	const seenYears = attendance.flat().filter(({ isSeen }) => isSeen).length;
	const attendances = (attendedShare * contacts) / Math.max(1, seenYears);
	let number = 0;
	for (const { centre, year, from, to, children } of years) {
		const fullness = 0.58 + 0.045 * (year - 2021) + centre.pull * 0.15;
		const count = Math.max(4, Math.round((children * attendances) / (17 * fullness)));
		const days = Array.from({ length: count }, () => openDay(from, to, random.unit())).sort(
			(one, other) => one - other
		);
		for (const on of days) {
			const activity = random.weighted(shares);
			const { type, leads, capacity } = programme[activity];
			const places = capacity + 2 * random.between(-2, 2);
			const filled = Math.max(
				1,
				Math.min(places + 2, Math.round(places * (fullness + 0.2 * random.normal())))
			);
			number++;
			yield {
				session_id: `S${String(number).padStart(6, '0')}`,
				centre_id: centre.id,
				session_date: on,
				activity,
				activity_type: type,
				lead_agency: random.weighted<string>(leads),
				capacity: places,
				attendances: random.chance(withoutRegister) ? undefined : filled
			};
		}
	}
}

function openDay(from: Day, to: Day, where: number): Day {
	let on = from + Math.floor(where * (to - from + 1));
	while (!isWorkingDay(on)) on = on < to ? on + 1 : on - 3;
	return on;
}
