import { isoDate, weekday, yearsAfter } from './day';
import { reportingEnd } from './timeline';
import { isWorkingDay } from './working-days';
import type { YearOfContact } from './attendance';
import type { Day } from './day';
import type { Random } from './random';
import type { Registration } from './registrations';

export type ContactType =
	| 'attended'
	| 'home visit'
	| 'one-to-one'
	| 'clinic'
	| 'virtual'
	| 'phone'
	| 'text'
	| 'letter'
	| 'missed';

export interface Contact {
	readonly on: Day;
	readonly type: ContactType;
}

const seenTypes = { attended: 0.78, clinic: 0.12, 'home visit': 0.07, 'one-to-one': 0.03 } as const;
const otherTypes = { virtual: 0.16, phone: 0.24, text: 0.2, letter: 0.1, missed: 0.3 } as const;
const otherShare = 0.16;
/** Contacts of a child whom centres were in touch with but never saw that year. */
export const unseenMean = 1.6;
const overFiveShare = 0.22;
/** Much was still done from a distance in the first year. */
const stillDistant = 2021;
const quietDays = /-08-|-12-(2[3-9]|3)/;

/** The contacts of a child in a year, by date: a spell of coming that may run over the year's end, at least one of them face to face if the child was seen. */
export function* contactsOfYear(
	{ year, from, to, isSeen, weight }: YearOfContact,
	[first]: readonly Registration[],
	mean: number,
	random: Random
): Iterable<Contact> {
	const { child, registeredOn } = first!;
	const start = Math.max(from, registeredOn);
	const count = 1 + random.geometric(isSeen ? mean * weight : unseenMean - 1);
	const length = to - start + 1;
	const lasts = Math.ceil(count * 9 + random.exponential(40));
	const begins = random.between(0, length - 1);
	const days = Array.from({ length: count }, () => {
		const wanted = start + ((begins + random.between(0, lasts)) % length);
		return openDay({ wanted, from: start, to }, random);
	}).sort((one, other) => one - other);
	const remoteShare = year === stillDistant ? otherShare + 0.08 : otherShare;
	const surely = random.between(0, count - 1);
	for (const [i, on] of days.entries()) {
		const isFaceToFace = isSeen && (i === surely || !random.chance(remoteShare));
		yield { on, type: isFaceToFace ? random.weighted(seenTypes) : random.weighted(otherTypes) };
	}
	yield* afterFifthBirthday(yearsAfter(child.birth, 5), isSeen && to, random);
}

/** Some come once more after the birthday that makes them too old. */
function* afterFifthBirthday(
	fifthBirthday: Day,
	lastSeen: Day | false,
	random: Random
): Iterable<Contact> {
	if (lastSeen !== fifthBirthday - 1 || !random.chance(overFiveShare)) return;
	const on = fifthBirthday + random.between(0, 150);
	if (on <= reportingEnd && isWorkingDay(on)) yield { on, type: 'attended' };
}

/** A day near the one wanted on which something is on: working days and some Saturdays, less in August and at Christmas. */
function openDay({ wanted, from, to }: { wanted: Day; from: Day; to: Day }, random: Random): Day {
	let on = wanted;
	for (let tries = 0; tries < 12; tries++) {
		const isQuiet = quietDays.test(isoDate(on)) && random.chance(0.4);
		const isOpen = isWorkingDay(on) || (weekday(on) === 6 && random.chance(0.15));
		if (isOpen && !isQuiet) return on;
		on = on < to && !isQuiet ? on + 1 : from + random.between(0, to - from);
	}
	return on;
}
