import { yearLabel } from './day';
import { randomFor } from './random';
import type { CentreYear } from './centre-years';

const childrenAVolunteer = 48;
const leavingShare = 0.32;
const destinations = {
	work: 0.27,
	training: 0.17,
	education: 0.12,
	none: 0.3,
	unknown: 0.14
} as const;

/** The rows of the volunteers extract: people stay until they leave, and a few give time at two centres. */
export function* volunteerRows({
	years,
	seed
}: {
	readonly years: readonly CentreYear[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'volunteers');
	let last = 0;
	let staying: { id: string; isParent: boolean }[] = [];
	for (const [i, { centre, year, from, to, children, openShare }] of years.entries()) {
		if (years[i - 1]?.centre !== centre) staying = [];
		const wanted = Math.max(
			1,
			Math.round((children / childrenAVolunteer) * (0.8 + 0.08 * (year - 2021)) + random.unit())
		);
		while (staying.length < wanted)
			staying.push({ id: `V${String(++last).padStart(4, '0')}`, isParent: random.chance(0.58) });
		const leaving = new Set(staying.filter(() => random.chance(leavingShare)));
		for (const person of staying)
			yield {
				volunteer_id: person.id,
				centre_id: centre.id,
				financial_year: yearLabel(year),
				sessions_given: random.chance(0.03) ? 0 : 1 + random.geometric(15 * openShare),
				is_parent: person.isParent,
				left_on: leaving.has(person) ? random.between(from, to) : undefined,
				destination: leaving.has(person) ? random.weighted(destinations) : undefined
			};
		staying = staying.filter((person) => !leaving.has(person));
	}
}
