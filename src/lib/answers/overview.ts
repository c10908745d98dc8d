import { corePurposeAreas } from '$lib/catalogue/core-purpose-areas';
import type { CorePurposeArea } from '$lib/catalogue/core-purpose-areas';
import { measures } from '$lib/catalogue/measures';
import { capitalise, listInWords } from '$lib/format';

import type { Figures } from './figures';
import type { Selection } from './selection';
import { standing } from './standing';
import type { Standing } from './standing';

/** One of the eight areas as a board first sees it: its leading measure, and the rest. */
export interface AreaStanding {
	readonly area: CorePurposeArea;
	/** The first of its measures that has a figure here; undefined where none has. */
	readonly lead: Standing | undefined;
	readonly others: readonly Standing[];
}

/** The board's two minutes. */
export interface Overview {
	readonly areas: readonly AreaStanding[];
	/** One sentence for the whole. */
	readonly sentence: string;
}

/** How a place stands across the eight areas. Measures without a figure for the place and year are left out. */
export function overview(figures: Figures, selection: Selection): Overview {
	const areas = corePurposeAreas.map((area): AreaStanding => {
		const standings = measures
			.filter((measure) => measure.area === area.key)
			.map((measure) => standing(figures, measure, selection))
			.filter(({ figure }) => figure.kind === 'available');
		return { area, lead: standings[0], others: standings.slice(1) };
	});
	return { areas, sentence: wholeSentence(areas) };
}

/** How much a standing asks for the reader's attention: worse first, then worsening, then what cannot be judged. */
export function urgency({ status, change }: Standing): number {
	const isWorse = status === 'worse' ? 4 : 0;
	const isWorsening = change.kind === 'change' && (change.direction === 'worsening' || change.direction === 'widening') ? 3 : 0;
	return isWorse + isWorsening + (status === 'too-few' ? 1 : 0) - (status === 'better' ? 1 : 0);
}

/** The areas with the most urgent first; areas without a figure last. */
export function byUrgency(areas: readonly AreaStanding[]): readonly AreaStanding[] {
	const most = ({ lead, others }: AreaStanding) => (lead ? Math.max(...[lead, ...others].map(urgency)) : -Infinity);
	return [...areas].sort((a, b) => most(b) - most(a) || a.area.number - b.area.number);
}

function wholeSentence(areas: readonly AreaStanding[]): string {
	const all = areas.flatMap(({ lead, others }) => (lead ? [lead, ...others] : []));
	const headline = all.filter(({ measure }) => measure.isHeadline);
	const named = (status: string) => headline.filter((one) => one.status === status);
	const label = ({ measure }: Standing) => measure.shortName.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
	const comparator = headline.find((one) => one.comparator)?.comparator?.area.name;
	if (headline.length === 0) return 'The files loaded have no figure for this place and year.';
	const judged = [...named('better'), ...named('similar'), ...named('worse')];
	if (judged.length === 0 || comparator === undefined)
		return `${capitalise(headline.length === 1 ? 'one headline measure has a figure' : `${headline.length} headline measures have figures`)}; none can be set against a comparator.`;
	const parts = [
		clause(named('better').map(label), 'better than', comparator),
		clause(named('similar').map(label), 'level with', comparator),
		clause(named('worse').map(label), 'worse than', comparator)
	].filter((part) => part !== '');
	const moving = all.filter(({ change }) => change.kind === 'change' && (change.direction === 'worsening' || change.direction === 'widening'));
	const worsening = moving.length === 0 ? '' : `; ${listInWords(moving.slice(0, 2).map(label))} ${moving.length === 1 ? 'is' : 'are'} getting worse`;
	return `${capitalise(parts.join('; '))}${worsening}.`;
}

function clause(labels: readonly string[], relation: string, comparator: string): string {
	if (labels.length === 0) return '';
	const shown = labels.slice(0, 2);
	const rest = labels.length - shown.length;
	const subject = rest > 0 ? `${shown.join(', ')} and ${rest} more` : listInWords(shown);
	return `${subject} ${labels.length === 1 ? 'is' : 'are'} ${relation} ${comparator}`;
}
