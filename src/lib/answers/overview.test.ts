import { expect, test } from 'vitest';

import type { Observation } from '$lib/catalogue/observation';

import { figuresBesideEngland, observation } from '../../../tests/support/observations';
import { overview } from './overview';

const england = { areaId: 'E92000001', areaLevel: 'england' } as const;
const chosen = { placeId: 'E10000001', year: '2024/25', comparatorId: england.areaId };
const overweight: Partial<Observation> = {
	measureId: 'ncmp-reception-overweight',
	denominator: 1000
};
const sentenceOf = (...observations: readonly Observation[]) =>
	overview(figuresBesideEngland(...observations), chosen).sentence;

test('where no headline measure has a figure, the sentence is of the measures that have one', () => {
	expect(
		sentenceOf(
			observation({ ...overweight, numerator: 150 }),
			observation({ ...overweight, ...england, numerator: 220 })
		)
	).toBe('Overweight in reception is better than England.');
	expect(sentenceOf(observation({ ...overweight, numerator: 180 }))).toBe(
		'One measure has a figure; there is nothing to hold it against.'
	);
});

test('a measure of which less is better is said to be worse or better, not behind or ahead', () => {
	expect(
		sentenceOf(
			observation({ ...overweight, numerator: 290 }),
			observation({ ...overweight, ...england, numerator: 220 })
		)
	).toBe('Overweight in reception is worse than England.');
});
