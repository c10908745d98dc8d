import type { WholeMeasure, Measure, Polarity } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';
import type { Basis, PeriodKind } from '$lib/catalogue/observation';
import { period } from '$lib/catalogue/period';
import { formatDate } from '$lib/format';

export { levelWords } from '$lib/catalogue/level-words';

/** Whether more is better, as every chart says. */
export const polarityWords: Readonly<Record<Polarity, string>> = {
	'higher-better': 'Higher is better',
	'lower-better': 'Lower is better',
	neutral: 'Neither high nor low is good of itself'
};

/** How people were placed, as every chart says. */
export const basisWords: Readonly<Record<Basis, string>> = {
	residence: 'By where children live',
	attendance: 'By the centre people came to',
	'registered-population': 'By registered population',
	'school-location': 'By where the school is',
	'setting-location': 'By where the setting is',
	'as-reported': 'As it was reported, not counted here',
	'residence-unknown-with-others':
		'By where children live, with those of unknown eligibility counted among the others',
	'school-location-unknown-with-others':
		'By where the school is, with children of unknown eligibility counted among the others'
};

/** A period with its kind said, since kinds never share an axis unsaid. */
export function periodWords(periodId: string, kind: PeriodKind): string {
	switch (kind) {
		case 'academic-year':
			return `School year ${periodId}`;
		case 'financial-year':
			return `Year to ${formatDate(period(periodId, kind).end)}`;
		case 'financial-quarter':
			return `Quarter to ${formatDate(period(periodId, kind).end)}`;
		default:
			return kind satisfies never;
	}
}

/** How the interval of a measure is made. */
export function intervalWords(measure: Measure): string {
	if (measure.making === 'gap') return '95% interval by Newcombe';
	const methods: Readonly<Record<WholeMeasure['figure'], string>> = {
		share: '95% Wilson interval',
		mean: '95% Student t interval',
		count: '95% interval by Byar, exact below ten',
		ratio: 'No interval: a total divided by a total'
	};
	return measure.isWithoutChance
		? 'No interval: it counts what is so, and chance has no part in it'
		: methods[measure.figure];
}

/** The extracts that a measure, or the one it is a gap of, is counted from; none of one that is only ever published. */
export function neededBy(measure: Measure): readonly string[] {
	const counted = countedBy(measure);
	return counted.making === 'counted' ? counted.needs : [];
}

/** The measure whose units are counted: of a gap, the one it is a gap of. */
export function countedBy(measure: Measure): WholeMeasure {
	const counted = measure.making === 'gap' ? measureById(measure.of) : measure;
	if (!counted || counted.making === 'gap')
		throw new RangeError(`expected ${measure.id} to rest on a measure with figures of its own`);
	return counted;
}
