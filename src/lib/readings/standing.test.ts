import { describe, expect, test } from 'vitest';

import { overview } from '$lib/answers/overview';
import { measureById } from '$lib/catalogue/measures';
import type { Observation } from '$lib/catalogue/observation';

import { figuresBesideEngland, figuresOf, observation } from '../../../tests/support/observations';
import type { Figures } from './figures';
import { standing } from './standing';
import { plainSentence } from './standing-sentence';

const county = 'E10000001';
const england = 'E92000001';
const selection = { placeId: county, year: '2024/25', comparatorId: england };
const financial = { periodKind: 'financial-year' } as const;
const on = (figures: Figures, id: string, changes = {}) =>
	standing(figures, measureById(id)!, { ...selection, ...changes });

// England 2024/25: GLD 68.3 %, MMR at two 88.9 % (domain reference 1.11).
describe('a standing against England', () => {
	const gld = (numerator: number, denominator: number) =>
		on(figuresBesideEngland(observation({ numerator, denominator })), 'gld-percent');

	test.each([
		[800, 1000, 'better'],
		[690, 1000, 'not-told-apart'],
		[6840, 10_000, 'same'],
		[720, 1000, 'probably-better'],
		[70_000, 100_000, 'slightly-better'],
		[6930, 10_000, 'probably-slightly-better'],
		[600, 1000, 'worse'],
		[640, 1000, 'probably-worse'],
		[12, 30, 'worse'],
		[14, 30, 'probably-worse'],
		[19, 30, 'too-few'],
		[3, 8, 'too-few'],
		[9, 9, 'too-few']
	] as const)('of %d of %d five-year-olds is %s', (numerator, denominator, status) => {
		expect(gld(numerator, denominator).status).toBe(status);
	});

	test('says whom it is held against, with that figure', () => {
		expect(gld(600, 1000).comparator).toMatchObject({
			area: { name: 'England' },
			figure: { value: 0.683 }
		});
		expect(plainSentence(gld(600, 1000).sentence)).toBe(
			'Six in ten five-year-olds reached a good level of development, worse than England.'
		);
	});

	test('with too few says the counts and that they are too few', () => {
		expect(plainSentence(gld(3, 8).sentence)).toMatch(
			/^Three of eight five-year-olds .*, too few to judge\.$|^3 of 8 five-year-olds .*, too few to judge\.$/
		);
	});

	test('of a place that is not known throws', () => {
		expect(() => on(figuresOf(), 'gld-percent', { placeId: 'nowhere' })).toThrow(RangeError);
	});

	test('without a figure has none, and says that it is not available', () => {
		const found = on(figuresOf(), 'gld-percent');
		expect(found).toMatchObject({ status: 'no-figure', period: undefined, needed: undefined });
		expect(plainSentence(found.sentence)).toBe('Ready for school: not available.');
	});

	test('without a comparator’s figure is not comparable', () => {
		expect(
			on(figuresOf(observation({ numerator: 600, denominator: 1000 })), 'gld-percent').status
		).toBe('not-comparable');
	});

	test('of England itself, published without counts, is not judged', () => {
		const found = on(figuresBesideEngland(), 'gld-percent', { placeId: england });
		expect(found).toMatchObject({
			status: 'not-comparable',
			figure: { value: 0.683, lower: undefined }
		});
	});

	test('of a lower-better measure is better when it is lower', () => {
		const gap = (areaId: string, areaLevel: Observation['areaLevel'], lower: number) => [
			observation({
				areaId,
				areaLevel,
				breakdown: 'fsm',
				category: 'not eligible',
				numerator: 7000,
				denominator: 10000
			}),
			observation({
				areaId,
				areaLevel,
				breakdown: 'fsm',
				category: 'eligible',
				numerator: lower,
				denominator: 10000
			})
		];
		expect(
			on(
				figuresOf(...gap(county, 'authority', 6500), ...gap(england, 'england', 5000)),
				'gld-gap-fsm'
			).status
		).toBe('better');
	});
});

describe('the children needed', () => {
	test('for 95% of 150 with 133 protected are 10', () => {
		// ceil(0.95 × 150) − 133, domain reference section 6.
		const figures = figuresOf(
			observation({ measureId: 'mmr1-24m', ...financial, numerator: 133, denominator: 150 })
		);
		expect(on(figures, 'mmr1-24m').needed).toMatchObject({ children: 10, of: 150 });
	});

	test('are none where the goal is reached', () => {
		const figures = figuresOf(
			observation({ measureId: 'mmr1-24m', ...financial, numerator: 150, denominator: 150 })
		);
		expect(on(figures, 'mmr1-24m').needed?.children).toBe(0);
	});

	test('to close a gap are those that bring the group behind level with the group ahead', () => {
		// 262 ÷ 360 of 100 is 72.8, so 73 − 52.
		const figures = figuresOf(
			observation({ breakdown: 'fsm', category: 'not eligible', numerator: 262, denominator: 360 }),
			observation({ breakdown: 'fsm', category: 'eligible', numerator: 52, denominator: 100 })
		);
		expect(on(figures, 'gld-gap-fsm').needed).toMatchObject({ children: 21, of: 100 });
	});

	test('are not said of a published value without counts', () => {
		expect(on(figuresBesideEngland(), 'mmr1-24m', { placeId: england }).needed).toBeUndefined();
	});
});

describe('sessions more than full', () => {
	const figures = figuresOf(
		observation({ measureId: 'sessions-offered', ...financial, numerator: 30, denominator: 20 })
	);

	test('are said as a percentage above a hundred', () => {
		expect(plainSentence(on(figures, 'sessions-offered').sentence)).toBe(
			'150.0% of places were filled.'
		);
	});

	test('do not stop the overview', () => {
		expect(
			overview(figures, selection).areas.find(({ area }) => area.key === 'universal')?.lead?.measure
				.id
		).toBe('sessions-offered');
	});
});

describe('the overview’s sentence', () => {
	const gld = observation({ numerator: 600, denominator: 1000 });

	test.each([
		['nothing is loaded', figuresOf()],
		['only England’s series is there', figuresBesideEngland()],
		['one measure has a figure and no comparator', figuresOf(gld)],
		['one measure is worse', figuresBesideEngland(gld)],
		[
			'only a measure that is no headline has a figure',
			figuresOf(observation({ measureId: 'volunteers-active', ...financial, numerator: 12 }))
		],
		[
			'every figure is of too few',
			figuresBesideEngland(observation({ numerator: 3, denominator: 8 }))
		]
	])('is a sentence where %s', (_, figures) => {
		for (const placeId of [county, england, 'centre:P'])
			expect(overview(figures, { ...selection, placeId }).sentence).toMatch(/^[A-Z0-9].{10,}\.$/);
	});

	test('names what is worse than England', () => {
		expect(overview(figuresBesideEngland(gld), selection).sentence).toMatch(
			/for school is (worse than|behind|below) England/
		);
	});

	test('leaves out the areas without a figure', () => {
		expect(
			overview(figuresBesideEngland(gld), selection)
				.areas.filter(({ lead }) => lead)
				.map(({ area }) => area.key)
		).toEqual(['outcomes']);
	});
});

test('what is counted otherwise elsewhere is said beside the verdict, without the name of the place twice', () => {
	const figures = figuresBesideEngland(
		observation({ numerator: 700, denominator: 1000, basis: 'residence' })
	);
	expect(on(figures, 'gld-percent').caution).toBe('counted by home here, by school in England');
});
