import { childrenInDep30, spendShare30 } from '$lib/catalogue/measures/need';
import type { Area } from '$lib/catalogue/observation';
import { formatValue, listInWords } from '$lib/format';
import { figureAt } from '$lib/readings/figure';
import type { Available } from '$lib/readings/figure';
import { fairShareWords } from '$lib/readings/fair-share';
import type { Figures } from '$lib/readings/figures';

import { extractsInWords } from './extracts-in-words';

/** For each place, the share of spend that went to the 30 % most deprived neighbourhoods beside the share of under-fives living there. */
export interface MoneyAgainstNeed {
	readonly places: readonly {
		readonly area: Area;
		readonly spend: Available;
		readonly children: Available;
	}[];
	readonly sentence: string;
}

/** Whether money goes where need is, for a place and for the localities beside or within it: of its authority, or of its region. */
export function moneyAgainstNeed(figures: Figures, areaId: string, year: string): MoneyAgainstNeed {
	const period = { periodId: year, periodKind: 'financial-year' } as const;
	const pair = (id: string) => {
		const spend = figureAt(figures, spendShare30, { areaId: id, ...period });
		const children = figureAt(figures, childrenInDep30, { areaId: id, ...period });
		return spend.kind === 'available' && children.kind === 'available'
			? { spend, children }
			: undefined;
	};
	const places = localitiesOf(figures, areaId).flatMap((area) => {
		const found = pair(area.id);
		return found ? [{ area, ...found }] : [];
	});
	const here = pair(areaId);
	return { places, sentence: here ? sentence(here) : noPair(figures, areaId, year) };
}

function localitiesOf(figures: Figures, areaId: string): readonly Area[] {
	const wider = [areaId, ...figures.placesAround(areaId)].find((id) => {
		const level = figures.area(id)?.level;
		return level === 'authority' || level === 'region';
	});
	return figures.places('locality', wider);
}

// Which of the two shares is not there, and why as far as it can be seen.
function noPair(figures: Figures, areaId: string, year: string): string {
	const key = { areaId, periodId: year, periodKind: 'financial-year' } as const;
	const level = figures.area(areaId)?.level;
	if (level !== undefined && !spendShare30.levels.includes(level))
		return 'Spend is set against need for centres, localities and authorities only.';
	const absent = ([spendShare30, childrenInDep30] as const).filter(
		(measure) => figureAt(figures, measure, key).kind === 'missing'
	);
	const what = listInWords(absent.map(({ id }) => shares[id] ?? id));
	const lacking = [...new Set(absent.flatMap(({ needs }) => needs))].filter(
		(id) => figures.source(id) === undefined
	);
	return lacking.length === 0
		? `Spend cannot be set against need here: there is no figure for ${what} for ${year}.`
		: `Spend cannot be set against need here: ${what} cannot be worked out without ${extractsInWords(lacking)}.`;
}

const shares: Readonly<Record<string, string>> = {
	[spendShare30.id]: 'the share of spend',
	[childrenInDep30.id]: 'the share of children'
};

function sentence(here: Pick<MoneyAgainstNeed['places'][number], 'spend' | 'children'>): string {
	const spend = formatValue(here.spend.value, 'percent');
	const children = formatValue(here.children.value, 'percent');
	return `Children in the 30% most deprived neighbourhoods are ${children} of under-fives and had ${spend} of the money: <strong>${fairShareWords(here.spend, here.children)}</strong>.`;
}
