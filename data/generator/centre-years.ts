import { centres } from './centres';
import { firstOfApril } from './day';
import { reportingYears } from './timeline';
import type { YearOfContact } from './attendance';
import type { Centre } from './centres';
import type { Day } from './day';
import type { Registration } from './registrations';

/** A centre in a financial year in which it was open for at least part. */
export interface CentreYear {
	readonly centre: Centre;
	readonly year: number;
	/** First and last day open in the year. */
	readonly from: Day;
	readonly to: Day;
	/** Share of the year it was open. */
	readonly openShare: number;
	/** Children on its books who were seen in the year: a measure of its size. */
	readonly children: number;
	/** Adults on its books: numbers that other extracts may use for parents. */
	readonly families: readonly string[];
}

/** Every centre and year, in order of centre. */
export function centreYears({
	registrations,
	attendance
}: {
	readonly registrations: readonly (readonly Registration[])[];
	readonly attendance: readonly (readonly YearOfContact[])[];
}): readonly CentreYear[] {
	const children = new Map<string, number>();
	const families = new Map<string, Set<string>>();
	for (const [i, ofChild] of registrations.entries())
		for (const { year, isSeen, to } of attendance[i]!) {
			const registration = isSeen
				? ofChild.findLast(({ registeredOn }) => registeredOn <= to)
				: undefined;
			if (!registration) continue;
			const key = `${registration.centre.id} ${year}`;
			children.set(key, (children.get(key) ?? 0) + 1);
			const known = families.get(key) ?? new Set();
			families.set(key, known.add(registration.familyId));
		}
	return centres.flatMap((centre) =>
		reportingYears.flatMap((year) => {
			const [from, to] = [
				Math.max(firstOfApril(year), centre.opened),
				Math.min(firstOfApril(year + 1) - 1, centre.closed ?? Infinity)
			];
			if (from > to) return [];
			const key = `${centre.id} ${year}`;
			return [
				{
					centre,
					year,
					from,
					to,
					openShare: (to - from + 1) / 365,
					children: children.get(key) ?? 0,
					families: [...(families.get(key) ?? [])]
				}
			];
		})
	);
}
