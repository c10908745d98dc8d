import { expect, test } from 'vitest';

import { englandSeries } from '$lib/catalogue/england-series';

import {
	figuresBesideEngland,
	figuresOf,
	observation,
	places,
	profileSource
} from '../../../tests/support/observations';
import { excerpt, packed, unpacked } from './pack';

const observations = [
	observation({ numerator: 48, denominator: 80 }),
	observation({ numerator: 0, denominator: 12, category: 'eligible', breakdown: 'fsm' }),
	observation({ value: 0.1 + 0.2, periodId: '2023/24' }),
	observation({
		measureId: 'parent-efficacy-topse',
		numerator: -9.5,
		denominator: 4,
		spread: 30.957969,
		periodKind: 'financial-year'
	}),
	observation({ status: 'suppressed', areaId: 'centre:P', areaLevel: 'centre' }),
	...englandSeries
];
const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('what was packed, sent as text and unpacked is what it was', () => {
	const figures = unpacked(travelled(packed(observations, places, [profileSource])));
	expect(figures.observations).toEqual(observations);
	expect(figures.areas).toEqual(places);
	expect(figures.sources).toEqual([profileSource]);
});

test('no number changes in its last digit on the way', () => {
	const figures = unpacked(travelled(packed(observations, places, [profileSource])));
	for (const [i, row] of figures.observations.entries())
		for (const name of ['numerator', 'denominator', 'value', 'spread'] as const)
			expect(Object.is(row[name], observations[i]![name])).toBe(true);
});

test('nothing packed is nothing unpacked', () => {
	expect(unpacked(travelled(packed([], [], []))).observations).toEqual([]);
});

test('a pack of another format is refused', () => {
	expect(() =>
		unpacked({ ...packed([], [], []), format: 'core-purpose-pack/2' as 'core-purpose-pack/1' })
	).toThrow(RangeError);
});

test('an excerpt holds the observations asked for and no others', () => {
	const figures = figuresBesideEngland(...observations.slice(0, 5));
	const isNeeded = ({ areaLevel }: { areaLevel: string }) => areaLevel === 'england';
	expect(unpacked(excerpt(figures, isNeeded)).observations).toEqual(
		figures.observations.filter(isNeeded)
	);
});

test('an excerpt holds every place but the neighbourhoods that nothing is said of', () => {
	const figures = figuresOf(
		observation({ areaId: 'A', areaLevel: 'lsoa' }),
		observation({ areaId: 'B', areaLevel: 'lsoa' })
	);
	const lsoas = ['A', 'B'].map((id) => ({
		id,
		level: 'lsoa' as const,
		name: id,
		parentId: 'E07000001',
		note: undefined
	}));
	const all = unpacked(packed(figures.observations, [...places, ...lsoas], [profileSource]));
	expect(excerpt(all, ({ areaId }) => areaId === 'A').areas.map(({ id }) => id)).toEqual([
		...places.map(({ id }) => id),
		'A'
	]);
});
