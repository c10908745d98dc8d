import type { CountedMeasure, GapMeasure } from '../measure';

type Defaulted =
	| 'making'
	| 'isHeadline'
	| 'breakdowns'
	| 'countsDistinctUnits'
	| 'hasTotal'
	| 'breaks'
	| 'goal'
	| 'levels'
	| 'helps'
	| 'figure';

/** A counted measure with the usual nature filled in: a share, down to centres, with a total and no break. */
export function counted(
	measure: Omit<CountedMeasure, Defaulted> & Partial<Pick<CountedMeasure, Defaulted>>
): CountedMeasure {
	return {
		making: 'counted',
		isHeadline: false,
		figure: 'share',
		levels: ['centre', 'locality', 'authority'],
		breakdowns: [],
		helps: [],
		countsDistinctUnits: false,
		hasTotal: true,
		breaks: [],
		goal: undefined,
		...measure
	};
}

/** A gap of another measure, with the usual nature filled in. */
export function gap(
	measure: Omit<GapMeasure, 'making' | 'unit' | 'isHeadline' | 'goal'> &
		Partial<Pick<GapMeasure, 'isHeadline'>>
): GapMeasure {
	return {
		making: 'gap',
		unit: 'percentage-points',
		isHeadline: false,
		goal: undefined,
		...measure
	};
}
