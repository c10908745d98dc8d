import { measureById, measures } from '$lib/catalogue/measures';
import type { Source } from '$lib/catalogue/observation';
import type { Figures } from '$lib/readings/figures';

/** One load, how far its rows go and which measures rest on it. */
export interface FeedFreshness {
	readonly source: Source;
	readonly measures: readonly string[];
}

/** Every load that a measure rests on, the one that stops earliest first. */
export function freshness(figures: Figures): readonly FeedFreshness[] {
	return figures.sources
		.map((source) => ({ source, measures: measuresFrom(figures, source.id) }))
		.filter((feed) => feed.measures.length > 0)
		.sort((a, b) => ((a.source.dataTo ?? '9999') < (b.source.dataTo ?? '9999') ? -1 : 1));
}

function measuresFrom(figures: Figures, sourceId: string): readonly string[] {
	const published = new Set(
		figures.observations.filter((one) => one.sourceId === sourceId).map((one) => one.measureId)
	);
	return measures
		.filter((measure) => {
			const counted = measure.making === 'gap' ? measureById(measure.of) : measure;
			return (
				published.has(measure.id) ||
				(counted?.making === 'counted' && counted.needs[0] === sourceId)
			);
		})
		.map((measure) => measure.shortName);
}
