import { centres, isOpen, merger } from './centres';
import { activityOf } from './contact-activities';
import { contactsOfYear, unseenMean } from './contact-days';
import { day } from './day';
import { homeOn } from './families';
import { randomFor } from './random';
import type { YearOfContact } from './attendance';
import type { Centre } from './centres';
import type { ContactType } from './contact-days';
import type { Day } from './day';
import type { Random } from './random';
import type { ReachAreas } from './reach-areas';
import type { Registration } from './registrations';

interface Making {
	readonly registrations: readonly (readonly Registration[])[];
	readonly attendance: readonly (readonly YearOfContact[])[];
	readonly reachAreas: ReachAreas;
	/** About how many contacts there are to be. */
	readonly contacts: number;
	readonly seed: number;
}

/** Somebody still entered contacts under the closed centre's name. */
const afterClosing = { from: merger.on, to: day('2024-05-31') };
/** One in so many contacts is of a child whose number was typed wrong. */
const strayEvery = 2000;

/**
 * The rows of the contacts extract, child by child and by date: made one at a
 * time, so that any number of them fits in memory.
 */
export function* contactRows({ registrations, attendance, reachAreas, contacts, seed }: Making) {
	const random = randomFor(seed, 'contacts');
	const mean = meanExtra(attendance, contacts);
	let number = 0;
	for (const [i, ofChild] of registrations.entries()) {
		if (ofChild.length === 0) continue;
		for (const year of attendance[i]!)
			for (const contact of contactsOfYear(year, ofChild, mean, random)) {
				number++;
				const registration =
					ofChild.findLast(
						({ registeredOn }) => registeredOn <= contact.on && random.chance(0.6)
					) ?? ofChild[0]!;
				yield {
					contact_id: `C${String(number).padStart(8, '0')}`,
					child_id:
						number % strayEvery === 0
							? `${registration.centre.id}99${String(number / strayEvery)
									.padStart(3, '0')
									.slice(-3)}-02`
							: registration.childId,
					centre_id: centreOn(contact.on, registration, reachAreas, random).id,
					contact_date: contact.on,
					contact_type: contact.type,
					did_attend: cameOf(contact.type),
					activity: activityOf(contact.type, random),
					...adultOf(registration, contact.type, random)
				};
			}
	}
}

/** Whether anybody came; undefined where nobody was to come anywhere. */
function cameOf(type: string): boolean | undefined {
	return ['attended', 'clinic', 'one-to-one'].includes(type)
		? true
		: type === 'missed'
			? false
			: undefined;
}

/** Contacts beyond the first that a child of weight one has in a year, so that the total comes out near what was asked for. */
function meanExtra(attendance: Making['attendance'], contacts: number): number {
	const years = attendance.flat();
	const seen = years.filter(({ isSeen }) => isSeen);
	const least = seen.length + (years.length - seen.length) * unseenMean;
	const weight = seen.reduce((total, year) => total + year.weight, 0);
	return Math.max(0, (contacts - least) / weight);
}

/** Mostly the centre of the reach area the family lives in, else the one that registered them. */
function centreOn(
	on: Day,
	registration: Registration,
	reachAreas: ReachAreas,
	random: Random
): Centre {
	const home = homeOn(registration.child.family, on).neighbourhood;
	const preferred =
		home && random.chance(0.3) ? reachAreas.centreFor(home, on) : registration.centre;
	if (
		preferred === merger.from &&
		on >= afterClosing.from &&
		on <= afterClosing.to &&
		random.chance(0.12)
	)
		return preferred;
	const open = preferred === merger.from && on >= merger.on ? merger.into : preferred;
	return isOpen(open, on)
		? open
		: (centres.find((centre) => centre.locality === open.locality && isOpen(centre, on)) ?? open);
}

function adultOf({ child: { family }, familyId }: Registration, type: ContactType, random: Random) {
	if (type === 'letter' || type === 'text' || random.chance(0.03))
		return { adult_id: undefined, adult_relationship: undefined };
	if (family.hasSecondAdult && random.chance(0.25))
		return {
			adult_id: `${familyId}-10`,
			adult_relationship: family.mainAdult === 'father' ? 'mother' : 'father'
		};
	return {
		adult_id: `${familyId}-01`,
		adult_relationship: random.chance(0.02) ? undefined : family.mainAdult
	};
}
