import { centres } from './centres';
import type { Centre } from './centres';
import type { Neighbourhood } from './neighbourhoods';

/** The rows of the centres extract. */
export function* centreRows(neighbourhoods: readonly Neighbourhood[]) {
	for (const centre of centres)
		yield {
			centre_id: centre.id,
			centre_name: centre.name,
			locality_code: centre.locality,
			cluster: centre.cluster,
			kind: centre.kind,
			lsoa_code: siteOf(centre, neighbourhoods).code,
			opened_on: centre.opened,
			closed_on: centre.closed
		};
}

/** The neighbourhood that a centre stands in. */
export function siteOf(centre: Centre, neighbourhoods: readonly Neighbourhood[]): Neighbourhood {
	const found = neighbourhoods.find(
		({ name, town, locality }) =>
			locality.code === centre.locality &&
			town === centre.town &&
			(centre.neighbourhood ?? name) === name
	);
	if (!found)
		throw new RangeError(
			`expected a neighbourhood for ${centre.name}, found none called ${centre.neighbourhood ?? centre.town}`
		);
	return found;
}
