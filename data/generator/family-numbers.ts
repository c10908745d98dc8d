import type { Centre } from './centres';
import type { Family } from './families';

/** The number of a family at a centre and the next person's number in it. */
export type FamilyNumbers = (
	family: Family,
	centre: Centre
) => { readonly familyId: string; readonly person: number };

/** Numbers families centre by centre and the persons in them: the main adult is 01, children follow. */
export function familyNumbers(): FamilyNumbers {
	const last = new Map<Centre, number>();
	const known = new Map<Family, Map<Centre, { familyId: string; person: number }>>();
	return (family, centre) => {
		const atCentres = known.get(family) ?? new Map<Centre, { familyId: string; person: number }>();
		known.set(family, atCentres);
		let entry = atCentres.get(centre);
		if (!entry) {
			const number = (last.get(centre) ?? 0) + 1;
			last.set(centre, number);
			entry = { familyId: `${centre.id}${String(number).padStart(5, '0')}`, person: 1 };
			atCentres.set(centre, entry);
		}
		entry.person++;
		return { ...entry };
	};
}
