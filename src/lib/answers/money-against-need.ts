import { childrenInDep30, spendShare30 } from '$lib/catalogue/measures/need';
import type { Area } from '$lib/catalogue/observation';
import { formatValue } from '$lib/format';

import { figureAt } from './figure';
import type { Available } from './figure';
import type { Figures } from './figures';

/** For each place, the share of spend that went to the 30 % most deprived neighbourhoods beside the share of under-fives living there. */
export interface MoneyAgainstNeed {
	readonly places: readonly {
		readonly area: Area;
		readonly spend: Available;
		readonly children: Available;
	}[];
	/** The place asked about. */
	readonly here: { readonly spend: Available; readonly children: Available } | undefined;
	readonly sentence: string;
}

/** Whether money goes where need is, for a place and for the localities beside or within it. */
export function moneyAgainstNeed(figures: Figures, areaId: string, year: string): MoneyAgainstNeed {
	const period = { periodId: year, periodKind: 'financial-year' } as const;
	const pair = (id: string) => {
		const spend = figureAt(figures, spendShare30, { areaId: id, ...period });
		const children = figureAt(figures, childrenInDep30, { areaId: id, ...period });
		return spend.kind === 'available' && children.kind === 'available'
			? { spend, children }
			: undefined;
	};
	const places = figures.places('locality').flatMap((area) => {
		const found = pair(area.id);
		return found ? [{ area, ...found }] : [];
	});
	const here = pair(areaId);
	return { places, here, sentence: sentence(here) };
}

function sentence(here: MoneyAgainstNeed['here']): string {
	if (!here)
		return 'Spend cannot be set against need here: there is no budget, or no contacts, for this place and year.';
	const spend = formatValue(here.spend.value, 'percent');
	const children = formatValue(here.children.value, 'percent');
	const verdict =
		here.spend.value >= here.children.value ? 'at least their share' : `less than their share`;
	return `Children in the 30% most deprived neighbourhoods are ${children} of under-fives and had ${spend} of the money: <strong>${verdict}</strong>.`;
}
