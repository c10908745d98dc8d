import { max } from 'd3';

import type { Observation, Source } from '$lib/catalogue/observation';
import { period } from '$lib/catalogue/period';
import { pooledYears } from '$lib/catalogue/pooled-years';

const mostNamed = 4;

/** The source of the years that were pooled from quarters, by the loads that gave the quarters; none where no year was made. */
export function pooledSource(
	observations: readonly Observation[],
	sources: readonly Source[]
): readonly Source[] {
	const years = observations.filter(({ sourceId }) => sourceId === pooledYears.sourceId);
	const quarters = sources.filter(({ id }) => id.startsWith(`${pooledYears.quartersFrom}:`));
	const [first] = quarters;
	if (years.length === 0 || !first) return [];
	const names = quarters.map(({ fileName }) => fileName);
	return [
		{
			...first,
			id: pooledYears.sourceId,
			title: pooledYears.title,
			fileName: names.length > mostNamed ? `${names.length} files` : names.join(', '),
			contentHash: '',
			rows: years.length,
			publishedAt: max(quarters, ({ publishedAt }) => publishedAt),
			dataTo: max(years, ({ periodId, periodKind }) => period(periodId, periodKind).end),
			isIllustrative: quarters.some(({ isIllustrative }) => isIllustrative)
		}
	];
}
