import { merger } from './centres';
import { homeOn } from './families';
import { randomFor } from './random';
import { reportingStart } from './timeline';
import type { Postcodes } from './postcodes';
import type { Registration } from './registrations';

/** The rows of the registrations extract: those that were live at some time in the reporting years. */
export function* registrationRows({
	registrations,
	postcodes,
	seed
}: {
	readonly registrations: readonly (readonly Registration[])[];
	readonly postcodes: Postcodes;
	readonly seed: number;
}) {
	const random = randomFor(seed, 'registration rows');
	for (const ofChild of registrations)
		for (const { child, childId, familyId, centre, registeredOn, closedOn, linkId } of ofChild) {
			if (closedOn !== undefined && closedOn < reportingStart) continue;
			const { family } = child;
			const isKnown = () => !random.chance(0.035);
			const isCarriedOver =
				centre === merger.from && (closedOn === undefined || closedOn >= merger.on);
			yield {
				child_id: childId,
				family_id: familyId,
				centre_id: isCarriedOver ? merger.into.id : centre.id,
				registered_on: registeredOn,
				closed_on: closedOn,
				date_of_birth: child.birth,
				sex: random.chance(0.006) ? 'unknown' : child.sex,
				postcode: postcodes.asTyped(homeOn(family, registeredOn).postcode, random),
				lsoa_code: undefined,
				ethnicity: isKnown() ? family.ethnicity : random.chance(0.5) ? 'unknown' : undefined,
				disability: isKnown() ? child.isDisabled : undefined,
				lone_parent: isKnown() ? family.isLoneParent : undefined,
				teen_parent: isKnown() ? child.isTeenParent : undefined,
				workless: isKnown() ? family.isWorkless : undefined,
				temporary_housing: isKnown() ? family.isInTemporaryHousing : undefined,
				link_id: linkId
			};
		}
}
