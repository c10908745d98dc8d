import { group } from 'd3';

import { levelWords } from '$lib/catalogue/level-words';
import { countedMeasures, measures } from '$lib/catalogue/measures';
import type { Observation } from '$lib/catalogue/observation';
import { period } from '$lib/catalogue/period';
import { isReleased } from '$lib/catalogue/released';
import { countOf, listInWords } from '$lib/format';
import type { Figures } from '$lib/readings/figures';

import { extractsInWords } from './extracts-in-words';

/**
 * What a board will see from a loaded file, in one sentence: of a release the
 * measures, places and years of its own figures; of an extract the measures
 * counted with it, or what the nearest of them waits for. Undefined for an
 * extract that only helps others. `loaded` are the ids of what is loaded.
 */
export function seenFromFile(
	figures: Figures,
	sourceId: string,
	loaded: ReadonlySet<string>
): string | undefined {
	const fed = countedMeasures.filter(({ needs }) => needs.includes(sourceId));
	const isRelease = isReleased(sourceId);
	if (!isRelease && fed.length === 0) return undefined;
	const countedWith = new Set(fed.map(({ id }) => id));
	const isOfFile = (one: Observation) =>
		isRelease
			? one.sourceId === sourceId
			: countedWith.has(one.measureId) && !isReleased(one.sourceId);
	const shown = figures.observations.filter((one) => hasFigure(one) && isOfFile(one));
	if (shown.length > 0)
		return isRelease ? releaseInWords(shown) : `Counted with it: ${measuresInWords(shown)}.`;
	if (isRelease) return 'No page shows a figure from it.';
	const [nearest] = fed
		.map(({ name, needs }) => ({ name, missing: needs.filter((id) => !loaded.has(id)) }))
		.sort((a, b) => a.missing.length - b.missing.length);
	return nearest!.missing.length === 0
		? 'No measure has a figure with it.'
		: `No page shows anything of it yet: “${nearest!.name}” also needs ${extractsInWords(nearest!.missing)}.`;
}

function hasFigure({ status, category }: Observation): boolean {
	return status === 'ok' && category === 'all';
}

function releaseInWords(shown: readonly Observation[]): string {
	const places = [...group(shown, ({ areaLevel }) => areaLevel)]
		.filter(([level]) => level !== 'england')
		.map(([level, ofLevel]) =>
			countOf(new Set(ofLevel.map(({ areaId }) => areaId)).size, levelWords[level])
		);
	const hasEngland = shown.some(({ areaLevel }) => areaLevel === 'england');
	return `The pages show from it ${measuresInWords(shown)}, for ${listInWords([...(hasEngland ? ['England'] : []), ...places])}, ${periodsInWords(shown)}.`;
}

function measuresInWords(shown: readonly Observation[]): string {
	const ids = new Set(shown.map(({ measureId }) => measureId));
	const names = measures.filter(({ id }) => ids.has(id)).map(({ name }) => `“${name}”`);
	const named = names.length > mostNamed + 1 ? names.slice(0, mostNamed) : names;
	const more = names.length - named.length;
	return listInWords([...named, ...(more > 0 ? [`${more} more measures`] : [])]);
}

const mostNamed = 3;

function periodsInWords(shown: readonly Observation[]): string {
	const inOrder = [...shown].sort((a, b) =>
		period(a.periodId, a.periodKind).start < period(b.periodId, b.periodKind).start ? -1 : 1
	);
	const [first, last] = [inOrder[0]!.periodId, inOrder.at(-1)!.periodId];
	return first === last ? first : `${first} to ${last}`;
}
