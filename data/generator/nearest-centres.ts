import { siteOf } from './centre-rows';
import { centres } from './centres';
import { distance } from './neighbourhoods';
import type { Centre } from './centres';
import type { Neighbourhood } from './neighbourhoods';

/** The centres of the county for each neighbourhood, nearest first. */
export function nearestCentres(
	neighbourhoods: readonly Neighbourhood[]
): readonly (readonly Centre[])[] {
	const sites = centres.map((centre) => ({ centre, site: siteOf(centre, neighbourhoods) }));
	return neighbourhoods.map((neighbourhood) =>
		sites
			.map(({ centre, site }) => ({ centre, away: distance(site, neighbourhood) }))
			.sort((one, other) => one.away - other.away)
			.map(({ centre }) => centre)
	);
}
