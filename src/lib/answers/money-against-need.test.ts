import { expect, test } from 'vitest';

import { Figures } from '$lib/readings/figures';

import { observation, places, profileSource } from '../../../tests/support/observations';
import { moneyAgainstNeed } from './money-against-need';

const neighbour = {
	id: 'E10000002',
	level: 'authority',
	name: 'Neighbour',
	parentId: 'E92000001',
	note: undefined
} as const;
const figures = new Figures(
	['spend-share-30pct', 'children-30pct'].map((measureId) =>
		observation({
			measureId,
			areaId: 'E07000001',
			areaLevel: 'locality',
			periodKind: 'financial-year',
			numerator: 30,
			denominator: 100
		})
	),
	[...places, neighbour],
	[profileSource]
);

test('money is set against need in the localities within a place or beside it, and in no other authority’s', () => {
	const named = (areaId: string) =>
		moneyAgainstNeed(figures, areaId, '2024/25').places.map(({ area }) => area.name);
	expect(['E92000001', 'E10000001', 'E07000001', 'centre:P'].map(named)).toEqual([
		['North'],
		['North'],
		['North'],
		['North']
	]);
	expect(named(neighbour.id)).toEqual([]);
});
