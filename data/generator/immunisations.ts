import { financialYear, yearsAfter } from './day';
import { dosesOf } from './doses';
import { evened } from './evened';
import { homeOn, rankOf } from './families';
import { practiceOf, practicePull } from './practices';
import { randomFor } from './random';
import { dosesTo, reportingStart } from './timeline';
import type { Child } from './lives';
import type { Day } from './day';

/**
 * The rows of the immunisations extract: for every child whose second or fifth
 * birthday falls between the first reporting day and the last day of doses, one
 * row a dose, or one with no vaccine.
 */
export function* immunisationRows({
	children,
	seed
}: {
	readonly children: readonly Child[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'immunisations');
	const cohort = children.filter(({ birth }) => isInCohort(birth));
	const willingness = evened(
		cohort,
		({ family }) => 0.38 * family.engagement + 0.925 * random.normal(),
		peers
	);
	const readiness = evened(
		cohort,
		(child) => 0.9 * willingness.get(child)! + 0.436 * random.normal(),
		peers
	);
	for (const child of cohort) {
		const home = homeOn(child.family, dosesTo);
		if (!home.neighbourhood) continue;
		const patient = {
			patient_id: patientId(child),
			date_of_birth: child.birth,
			postcode: undefined,
			lsoa_code: random.chance(0.006) ? undefined : home.neighbourhood.code,
			gp_practice: practiceOf(home.neighbourhood, random),
			removed_on: undefined,
			link_id: child.linkId
		};
		const doses = dosesOf(
			{
				birth: child.birth,
				rank: rankOf(home),
				pull: practicePull(patient.gp_practice),
				willing: willingness.get(child)!,
				ready: readiness.get(child)!
			},
			random
		).filter(({ on }) => on <= dosesTo);
		for (const { vaccine, on, status } of doses)
			yield { ...patient, vaccine, dose_date: on, status };
		if (doses.length === 0)
			yield { ...patient, vaccine: undefined, dose_date: undefined, status: 'none' };
	}
}

/** The child's number in the child health system. */
export function patientId({ number }: Child): string {
	return `H${String(number).padStart(6, '0')}`;
}

function isInCohort(birth: Day): boolean {
	return [2, 5].some(
		(age) => yearsAfter(birth, age) >= reportingStart && yearsAfter(birth, age) <= dosesTo
	);
}

/** Children of one fifth of deprivation who turn two, and five, in the same financial year. */
function peers({ birth, family }: Child): string {
	return `${financialYear(birth)} ${Math.floor(5 * rankOf(homeOn(family, dosesTo)))}`;
}
