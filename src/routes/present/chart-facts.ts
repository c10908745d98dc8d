import type { Figures } from '$lib/readings/figures';
import type { GapStory } from '$lib/readings/gap-story';
import type { PeriodChoice } from '$lib/readings/measure-periods';
import type { MoneyAgainstNeed } from '$lib/answers/money-against-need';
import { spendShare30 } from '$lib/catalogue/measures/need';
import { attenders, reachSeen } from '$lib/catalogue/measures/reach';

import { drawnSeries, factsOf } from './facts';
import type { Facts } from './facts';

/** The facts of both groups of a gap over time. */
export function gapFacts(figures: Figures, story: GapStory, period: PeriodChoice): Facts {
	return factsOf(figures, story.measure, {
		period,
		drawn: [story.lower, story.higher].map(({ label, series }) => drawnSeries(label, series))
	});
}

/** The facts of the ladder from living in a place to being seen. */
export function ladderFacts(figures: Figures, year: string, placeName: string): Facts {
	return factsOf(figures, reachSeen, {
		period: { periodId: year, periodKind: 'financial-year' },
		drawn: [{ whose: placeName, figures: [] }]
	});
}

/** The facts of who lives in a place beside who comes there. */
export function crossedFacts(figures: Figures, year: string, placeName: string): Facts {
	return factsOf(figures, attenders, {
		period: { periodId: year, periodKind: 'financial-year' },
		drawn: [{ whose: placeName, figures: [] }]
	});
}

/** What the two bars of money against need are called. */
export const moneyLabels = { first: 'Share of spend', second: 'Share of under-fives' } as const;

/** The facts of money against need: spend comes from another file than the children it is for. */
export function moneyFacts(figures: Figures, money: MoneyAgainstNeed, year: string): Facts {
	return factsOf(figures, spendShare30, {
		period: { periodId: year, periodKind: 'financial-year' },
		drawn: [
			{ whose: moneyLabels.first, figures: money.places.map(({ spend }) => spend) },
			{ whose: moneyLabels.second, figures: money.places.map(({ children }) => children) }
		]
	});
}
