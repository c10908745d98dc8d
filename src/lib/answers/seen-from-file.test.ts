import { expect, test } from 'vitest';

import type { Observation } from '$lib/catalogue/observation';
import { Figures } from '$lib/readings/figures';

import { seenFromFile } from './seen-from-file';

function observation(more: Partial<Observation>): Observation {
	return {
		measureId: 'mmr1-24m',
		areaId: 'E10000018',
		areaLevel: 'authority',
		periodId: '2023/24',
		periodKind: 'financial-year',
		breakdown: 'all',
		category: 'all',
		numerator: 90,
		denominator: 100,
		value: undefined,
		spread: undefined,
		basis: 'registered-population',
		status: 'ok',
		sourceId: 'published:cover:1',
		...more
	};
}

const figures = (...all: readonly Partial<Observation>[]) =>
	new Figures(all.map(observation), [], []);

test('of a release its measures, places and years are named, and what is held back is not', () => {
	const release = figures(
		{},
		{ areaId: 'E06000016', periodId: '2022/23' },
		{ areaId: 'E92000001', areaLevel: 'england' },
		{ measureId: 'mmr2-5y', areaId: 'E06000017', status: 'suppressed' },
		{ measureId: 'gld-percent', sourceId: 'published:other:1' }
	);
	expect(seenFromFile(release, 'published:cover:1', new Set())).toBe(
		'The pages show from it “MMR first dose by second birthday”, for England and 2 authorities, 2022/23 to 2023/24.'
	);
	expect(seenFromFile(release, 'published:third:1', new Set())).toBe(
		'No page shows a figure from it.'
	);
});

test('of an extract the measures counted with it are named', () => {
	const counted = figures({ sourceId: 'immunisations', areaLevel: 'centre' });
	expect(seenFromFile(counted, 'immunisations', new Set(['immunisations']))).toBe(
		'Counted with it: “MMR first dose by second birthday”.'
	);
});

test('an extract that nothing is counted with yet says what is wanting', () => {
	expect(seenFromFile(figures(), 'immunisations', new Set(['immunisations']))).toBe(
		'No page shows anything of it yet: “MMR first dose by second birthday” also needs neighbourhoods.'
	);
	expect(
		seenFromFile(figures(), 'immunisations', new Set(['immunisations', 'neighbourhoods']))
	).toBe('No measure has a figure with it.');
});

test('an extract that only helps others says nothing', () => {
	expect(seenFromFile(figures(), 'postcodes', new Set(['postcodes']))).toBeUndefined();
});
