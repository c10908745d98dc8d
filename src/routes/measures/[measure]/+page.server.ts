import { error } from '@sveltejs/kit';

import { excerpt } from '$lib/answers/pack';
import { definitionOf } from '$lib/catalogue/definitions';
import { measureById, measures } from '$lib/catalogue/measures';
import { contractById } from '$lib/extracts/contracts';

import { neededBy } from '../../present/words';
import { shipped } from '../../shipped.server';
import type { PageServerLoadEvent } from './$types';

/** Every measure of the catalogue. */
export function entries() {
	return measures.map(({ id }) => ({ measure: id }));
}

/**
 * The measure's figures for every place but neighbourhoods, every period and every breakdown; what it
 * counts; and what the extracts it needs are called, since all else that is known of them is no part of the page.
 */
export function load({ params }: PageServerLoadEvent) {
	const measure = measureById(params.measure);
	if (!measure) error(404, 'There is no such measure.');
	const id = measure.making === 'gap' ? measure.of : measure.id;
	const { units, ...definition } = definitionOf(measure.id);
	const counted = measure.making === 'gap' ? definitionOf(measure.of).units : units;
	return {
		definition,
		query: counted?.text,
		needs: neededBy(measure).map((extract) => contractById(extract)?.title ?? extract),
		pack: excerpt(
			shipped,
			({ measureId, areaLevel, breakdown, periodKind }) =>
				(measureId === id || measureId === measure.id) &&
				areaLevel !== 'lsoa' &&
				(breakdown === 'all' ||
					areaLevel !== 'centre' ||
					(measure.making === 'gap' && breakdown === measure.breakdown)) &&
				(periodKind !== 'financial-quarter' ||
					(breakdown === 'all' && areaLevel !== 'centre') ||
					measure.periodKinds[0] === 'financial-quarter')
		)
	};
}
