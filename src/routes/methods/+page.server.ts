import { methodGroups, reasonsForRefusal } from '$lib/answers/methods/methods';
import { breakdowns } from '$lib/catalogue/breakdowns';
import { corePurposeAreas } from '$lib/catalogue/core-purpose-areas';
import { definitionOf } from '$lib/catalogue/definitions';
import { englandSeries, englandSources } from '$lib/catalogue/england-series';
import type { Measure } from '$lib/catalogue/measure';
import { measures } from '$lib/catalogue/measures';
import type { Observation } from '$lib/catalogue/observation';
import { capitalise, formatValue, reasonWords } from '$lib/format';

/**
 * Every statistic in its own words with its example worked out, every measure in plain words, and
 * the figures of England as they are read: so that the page need not carry what it prints of.
 */
export function load() {
	return {
		groups: methodGroups(),
		reasonsForRefusal: reasonsForRefusal(),
		areas: corePurposeAreas.map(({ key, number, name }) => ({
			key,
			number,
			name,
			measures: measures.filter(({ area }) => area === key).map(plainly)
		})),
		england: {
			sources: englandSources.map(({ title }) => title),
			rows: englandSeries.flatMap((one) => {
				const measure = measures.find(({ id }) => id === one.measureId);
				return measure ? benchmarkRow(one, measure) : [];
			})
		}
	};
}

function plainly({ id, name }: Measure) {
	const { plain, sources } = definitionOf(id);
	return { id, name, plain, sources };
}

function benchmarkRow(one: Observation, measure: Measure) {
	const categories = breakdowns.find(({ id }) => id === one.breakdown)?.categories;
	return {
		measure: measure.shortName,
		period: one.periodId,
		group:
			one.category === 'all' ? '' : (categories?.find(({ id }) => id === one.category)?.name ?? ''),
		value:
			one.value === undefined
				? capitalise(reasonWords(one.status === 'ok' ? 'not-available' : one.status))
				: formatValue(one.value, measure.unit)
	};
}
