import { describe, expect, test } from 'vitest';

import { moneyAgainstNeed } from '$lib/answers/money-against-need';
import { overview } from '$lib/answers/overview';
import type { GapMeasure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';
import type { Observation } from '$lib/catalogue/observation';

import { observation, places, profileSource } from '../../../tests/support/observations';
import { Figures } from './figures';
import { gapStory } from './gap-story';
import { pattern } from './pattern';
import { placesReading } from './places-reading';
import { standing } from './standing';
import { plainSentence } from './standing-sentence';
import { timeReading } from './time-reading';

const county = 'E10000001';
const chosen = { placeId: county, year: '2024/25', comparatorId: 'E92000001' };
const gap = measureById('gld-gap-fsm') as GapMeasure;
const school = { periodId: '2024/25', periodKind: 'academic-year' } as const;
const source = (id: string) => ({ ...profileSource, id });
const figures = (observations: readonly Observation[], ...loaded: readonly string[]) =>
	new Figures(observations, places, [profileSource, ...loaded.map(source)]);
const groups = (eligible: number, others: number) => [
	observation({ breakdown: 'fsm', category: 'eligible', numerator: eligible, denominator: 100 }),
	observation({ breakdown: 'fsm', category: 'not eligible', numerator: others, denominator: 100 })
];

describe('a gap', () => {
	test('that lies the other way is said so, without a minus', () => {
		const { sentence } = gapStory(figures(groups(62, 60)), gap, county, school);
		expect(sentence).toMatch(
			/^The free-school-meals gap is 2\.0 points the other way, with children on free school meals ahead \(−\d+\.\d to \d+\.\d\);/
		);
		expect(sentence).not.toContain('is −');
	});

	test('of nothing is level, neither behind nor ahead', () => {
		expect(plainSentence(standing(figures(groups(60, 60)), gap, chosen).sentence)).toContain(
			'are level with the others in reaching a good level of development'
		);
	});

	test('of which one group has no figure names that group', () => {
		const { sentence } = gapStory(figures(groups(62, 60).slice(0, 1)), gap, county, school);
		expect(sentence).toBe(
			'A gap needs a figure for both groups, and there is none for “All others”.'
		);
	});
});

describe('money that cannot be set against need', () => {
	const children = observation({
		measureId: 'children-30pct',
		periodKind: 'financial-year',
		numerator: 30,
		denominator: 100
	});

	test('names the files that are not loaded, and only those', () => {
		expect(
			moneyAgainstNeed(
				figures([children], 'contacts', 'registrations', 'centres', 'neighbourhoods', 'population'),
				county,
				'2024/25'
			).sentence
		).toBe(
			'Spend cannot be set against need here: the share of spend cannot be worked out without finance.'
		);
	});

	test('names the year where every file is there', () => {
		const every = [
			'finance',
			'contacts',
			'registrations',
			'centres',
			'neighbourhoods',
			'population'
		];
		expect(moneyAgainstNeed(figures([children], ...every), county, '2024/25').sentence).toBe(
			'Spend cannot be set against need here: there is no figure for the share of spend for 2024/25.'
		);
	});
});

test('an area without a figure for England is not said to lack files that would not give it one', () => {
	const { areas } = overview(figures([]), { ...chosen, placeId: 'E92000001' });
	expect(areas.map(({ lacking }) => lacking)).toEqual(areas.map(() => undefined));
});

test('an area with figures for other years says which', () => {
	const [first] = overview(
		figures([observation({ periodId: '2022/23', numerator: 60, denominator: 100 })]),
		chosen
	).areas.filter(({ area }) => area.key === measureById('gld-percent')!.area);
	expect(first?.otherYears).toEqual(['2022/23']);
});

test('where children live is said of the centre on its own page, and of centres on a larger place’s', () => {
	const home = (areaId: string) =>
		observation({
			measureId: 'attenders',
			areaId,
			periodKind: 'financial-year',
			breakdown: 'home',
			category: 'own',
			numerator: 12
		});
	const labels = [county, 'centre:P'].map((areaId) => {
		const measure = measureById('attenders')!;
		if (measure.making !== 'counted') throw new RangeError('expected a counted measure');
		const period = { periodId: '2024/25', periodKind: 'financial-year' } as const;
		return pattern(figures([home(areaId)]), measure, 'home', areaId, period).categories[0]?.label;
	});
	expect(labels).toEqual([
		'In the reach area of the centre they came to',
		'In this centre’s reach area'
	]);
});

test('a row of places says how many have no figure', () => {
	const [, area] = places;
	const missing = { kind: 'missing', reason: 'suppressed', note: undefined } as const;
	const none = { area: area!, figure: missing, status: 'no-figure', partYear: undefined } as const;
	expect(placesReading([none], { one: 'place', many: 'places' }, undefined)).toBe(
		'One place has no figure.'
	);
});

test('which way a measure goes is not put down to one year where the year shown has no figure', () => {
	const measure = measureById('gld-percent')!;
	const here = standing(
		figures([
			observation({ periodId: '2022/23', numerator: 60, denominator: 100 }),
			observation({ periodId: '2023/24', numerator: 60, denominator: 100 }),
			observation({ areaId: 'E92000001', numerator: 60, denominator: 100 })
		]),
		measure,
		chosen
	);
	expect(timeReading(here, [])).toBe(
		'Without a figure for the period shown, which way this is going cannot be said.'
	);
});

test('a measure that has not moved is neither up nor down', () => {
	const measure = measureById('gld-percent')!;
	const here = standing(
		figures([
			observation({ periodId: '2023/24', numerator: 60, denominator: 100 }),
			observation({ numerator: 60, denominator: 100 })
		]),
		measure,
		chosen
	);
	expect(timeReading(here, [])).toBe(
		'Level from 2023/24 to 2024/25, one against the other: <strong>no clear change</strong>; chance alone could do that.'
	);
});

test('by what right a movement is within chance stands apart from it', () => {
	const measure = measureById('gld-percent')!;
	const here = standing(
		figures([
			observation({ periodId: '2023/24', numerator: 61, denominator: 100 }),
			observation({ numerator: 60, denominator: 100 })
		]),
		measure,
		chosen
	);
	expect(timeReading(here, [])).toBe(
		'Down 1.0 points from 2023/24 to 2024/25, one against the other: <strong>no clear change</strong>; chance alone could do that.'
	);
});
