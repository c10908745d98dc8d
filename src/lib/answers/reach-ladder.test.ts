import { describe, expect, test } from 'vitest';

import type { Observation, Source } from '$lib/catalogue/observation';
import { Figures } from '$lib/readings/figures';

import { observation, places, profileSource } from '../../../tests/support/observations';
import { crossedReading, reachLadder } from './reach-ladder';

const year = '2024/25';
const loads = ['contacts', 'registrations', 'neighbourhoods', 'population', 'reach-areas'];
const source = (id: string): Source => ({ ...profileSource, id });

function ladder(
	observations: readonly Observation[],
	{ areaId = 'E10000001', loaded = loads }: { areaId?: string; loaded?: readonly string[] } = {}
) {
	return reachLadder(new Figures(observations, places, loaded.map(source)), areaId, year);
}

const counts = (id: string, numerator: number, denominator: number | undefined, changes = {}) =>
	observation({
		measureId: id,
		periodId: year,
		periodKind: 'financial-year',
		numerator,
		denominator,
		...changes
	});

describe('where more are seen than the estimate says live here, the ladder', () => {
	const { rungs, sentence } = ladder([
		counts('reach-seen', 1039, 1000),
		counts('reach-registered', 1100, 1000),
		counts('reach-sustained', 600, 1000)
	]);

	test('keeps every rung, with its share of the estimate', () => {
		expect(rungs).toEqual([
			{ label: 'Live here', children: 1000, share: undefined },
			{ label: 'Registered with a centre', children: 1100, share: 1.1 },
			{ label: 'Seen in the year', children: 1039, share: 1.039 },
			{ label: 'Seen on three or more days', children: 600, share: 0.6 }
		]);
	});

	test('says that the estimate is too low or children from elsewhere are counted', () => {
		expect(sentence).toBe(
			'1,039 under-fives were seen by a centre in the year; the estimate of those living here is 1,000, so the estimate is too low or children from elsewhere are counted.'
		);
	});
});

test('where only more are registered than the estimate, that is said after who was seen', () => {
	const { rungs, sentence } = ladder([
		counts('reach-seen', 900, 1000),
		counts('reach-registered', 1001, 1000)
	]);
	expect(rungs.map(({ children }) => children)).toEqual([1000, 1001, 900]);
	expect(sentence).toMatch(
		/^Of 1,000 under-fives who live here, 900 were seen in the year, 90\.0%: <strong>100 were not<\/strong>\. 1,001 under-fives were registered/
	);
});

test('one child is, and all are, said as such', () => {
	expect(ladder([counts('reach-seen', 9, 10)]).sentence).toContain('<strong>1 was not</strong>');
	expect(ladder([counts('reach-seen', 10, 10)]).sentence).toBe(
		'Of 10 under-fives who live here, <strong>all were seen in the year</strong>.'
	);
});

describe('without a ladder the sentence names the reason that is so:', () => {
	test('the extracts that are not loaded', () => {
		expect(ladder([], { loaded: ['contacts', 'registrations', 'neighbourhoods'] }).sentence).toBe(
			'Reach cannot be worked out here without population.'
		);
		expect(
			ladder([], { areaId: 'centre:P', loaded: loads.filter((id) => id !== 'reach-areas') })
				.sentence
		).toBe('Reach cannot be worked out here without reach areas.');
	});

	test('no estimate of how many live here', () => {
		expect(ladder([counts('reach-seen', 12, 0, { status: 'not-available' })]).sentence).toBe(
			'12 under-fives were seen in 2024/25; there is no estimate of how many live here, so no share can be given.'
		);
	});

	test('a year without, though others have', () => {
		expect(ladder([counts('reach-seen', 12, 40, { periodId: '2022/23' })]).sentence).toBe(
			'There is no figure of reach here for 2024/25. There is for 2022/23.'
		);
	});

	test('a level of place that reach is not worked out for', () => {
		expect(ladder([], { areaId: 'E92000001' }).sentence).toBe(
			'Reach is worked out for centres, localities and authorities only.'
		);
	});

	test('a figure that is hidden', () => {
		expect(ladder([counts('reach-seen', 3, 4, { status: 'suppressed' })]).sentence).toBe(
			'Reach in 2024/25 is hidden to protect the people counted.'
		);
	});
});

test('one child seen here, and nobody seen only elsewhere, are said as such', () => {
	expect(
		crossedReading({
			liveHereSeenHere: 0,
			liveHereSeenElsewhere: 0,
			liveElsewhereSeenHere: 1,
			homeUnknownSeenHere: 0
		})
	).toBe(
		'Of 1 child seen here whose home is known, 1 (100%) <strong>lives outside the area</strong>; nobody who lives here was seen only at another centre.'
	);
});
