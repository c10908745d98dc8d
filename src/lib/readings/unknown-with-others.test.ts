import { describe, expect, test } from 'vitest';

import type { GapMeasure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';
import type { Basis, Observation } from '$lib/catalogue/observation';

import { figuresBesideEngland, figuresOf, observation } from '../../../tests/support/observations';
import { courseOf } from './course';
import { gapStory } from './gap-story';
import { pattern } from './pattern';
import { placesNow } from './places-now';
import { seriesOf } from './series';
import { standing } from './standing';
import { statusOf } from './standing-status';

const gld = measureById('gld-percent')!;
const gap = measureById('gld-gap-fsm') as GapMeasure;
const county = 'E10000001';
const england = 'E92000001';
const folded: Basis = 'school-location-unknown-with-others';
const academic = (periodId: string) => ({ periodId, periodKind: 'academic-year' }) as const;

// Others first, then those on free school meals.
function groups(
	periodId: string,
	basis: Basis,
	[good, all]: readonly [number, number],
	[goodOnMeals, allOnMeals]: readonly [number, number] = [500, 1000],
	changes: Partial<Observation> = {}
): readonly Observation[] {
	const of = { periodId, breakdown: 'fsm', ...changes } as const;
	return [
		observation({ ...of, basis, category: 'not eligible', numerator: good, denominator: all }),
		observation({
			...of,
			basis: 'school-location',
			category: 'eligible',
			numerator: goodOnMeals,
			denominator: allOnMeals
		})
	];
}

const twoYears = [
	...groups('2021/22', folded, [3400, 5000]),
	...groups('2022/23', 'school-location', [3600, 5000]),
	...groups('2023/24', 'school-location', [3700, 5000])
];

describe('others who count children of unknown eligibility', () => {
	test('stand on no line with others who do not', () => {
		for (const [measure, key] of [
			[gld, { areaId: county, breakdown: 'fsm', category: 'not eligible' }],
			[gap, { areaId: county }]
		] as const) {
			const { segments, breaks } = seriesOf(figuresOf(...twoYears), measure, key);
			expect(segments.map((segment) => segment.map(({ periodId }) => periodId))).toEqual([
				['2021/22'],
				['2022/23', '2023/24']
			]);
			expect(breaks).toEqual([
				{
					from: '2022/23',
					reason: 'The others no longer count children whose eligibility is not known',
					x: 2021.5
				}
			]);
		}
	});

	test('leave the line of children on free school meals whole', () => {
		const { segments, breaks } = seriesOf(figuresOf(...twoYears), gld, {
			areaId: county,
			breakdown: 'fsm',
			category: 'eligible'
		});
		expect([segments.length, breaks]).toEqual([1, []]);
	});

	test('make no second break where the profile was rewritten', () => {
		const { breaks } = seriesOf(
			figuresOf(
				...groups('2018/19', folded, [3400, 5000]),
				...groups('2022/23', 'school-location', [3600, 5000])
			),
			gap,
			{ areaId: county }
		);
		expect(breaks.map(({ from }) => from)).toEqual(['2021/22']);
	});

	test('make a gap whose change is told from the years after them alone, and the reason is said', () => {
		const figures = figuresOf(...twoYears);
		expect(courseOf(figures, gap, { areaId: county }, academic('2023/24'))).toMatchObject({
			from: '2022/23'
		});
		const { sentence, breaks } = gapStory(figures, gap, county, academic('2023/24'));
		expect(sentence).toContain('Since 2022/23,');
		expect(sentence).not.toContain('2021/22');
		expect(sentence).toMatch(
			/ It is not held against years before 2022\/23: the others no longer count children whose eligibility is not known\.$/
		);
		expect(breaks.map(({ from }) => from)).toEqual(['2022/23']);
	});

	test('give way to a figure of the others alone', () => {
		// The release puts England’s others of 2021/22 at 349,779 of 508,701; the series that ships at 69.5 %.
		const figures = figuresBesideEngland(
			...groups('2021/22', folded, [349_779, 508_701], [55_944, 113_882], {
				areaId: england,
				areaLevel: 'england'
			}),
			...groups('2024/25', 'school-location', [345_008, 475_755], [51_394, 100_267], {
				areaId: england,
				areaLevel: 'england'
			})
		);
		const { higher } = gapStory(figures, gap, england, academic('2024/25'));
		const [first, ...later] = higher.series.segments.flatMap((segment) =>
			segment.flatMap(({ periodId, figure }) =>
				periodId >= '2021/22' && figure.kind === 'available' ? [figure] : []
			)
		);
		expect(first).toMatchObject({ value: 0.695, basis: 'school-location' });
		expect(later.at(-1)!.value).toBeCloseTo(0.7252, 4);
		const gaps = seriesOf(figures, gap, { areaId: england }).segments.at(-1)!;
		const values = gaps.map(({ figure }) => (figure.kind === 'available' ? figure.value : NaN));
		// 72.52 − 51.26 = 21.26 points; 69.5 − 49.12 = 20.38 points.
		expect(values.at(-1)! - values[0]!).toBeCloseTo(0.0088, 3);
	});

	test('are held against those of England that count them too, and said so', () => {
		const figures = figuresBesideEngland(
			...groups('2021/22', folded, [3400, 5000]),
			...groups('2021/22', folded, [349_779, 508_701], [55_944, 113_882], {
				areaId: england,
				areaLevel: 'england'
			})
		);
		const here = standing(figures, gap, {
			placeId: county,
			year: '2021/22',
			comparatorId: england
		});
		expect(here.comparator?.figure.basis).toBe(folded);
		expect(here.caution).toBe('the others count children whose eligibility is not known');
	});

	test('are never what others without them are held against, and the reason is said', () => {
		const figures = figuresOf(
			...groups('2021/22', 'residence', [3400, 5000]),
			...groups('2021/22', folded, [349_779, 508_701], [55_944, 113_882], {
				areaId: england,
				areaLevel: 'england'
			})
		);
		const here = standing(figures, gap, {
			placeId: county,
			year: '2021/22',
			comparatorId: england
		});
		expect(here).toMatchObject({
			status: 'not-comparable',
			comparator: undefined,
			caution:
				'not held against England, where the others count children whose eligibility is not known'
		});
		const [own, theirs] = [county, england].map((areaId) => {
			const [point] = seriesOf(figures, gap, { areaId }).segments.flat();
			return point!.figure;
		});
		expect(theirs).toMatchObject({ kind: 'available' });
		expect(statusOf(gap, own!, theirs as never)).toBe('not-comparable');
	});

	test('stand in no row of places beside others without them', () => {
		const benchmark = seriesOf(
			figuresOf(
				...groups('2021/22', folded, [349_779, 508_701], [55_944, 113_882], { areaId: england })
			),
			gap,
			{ areaId: england }
		).segments[0]![0]!.figure;
		const [only] = placesNow(figuresOf(...groups('2021/22', 'residence', [3400, 5000])), gap, {
			level: 'authority',
			within: undefined,
			period: academic('2021/22'),
			benchmark: benchmark as never
		});
		expect(only).toMatchObject({ figure: { kind: 'missing' }, status: 'no-figure' });
	});

	test('are named as what they are among the groups', () => {
		const { categories } = pattern(
			figuresOf(...twoYears),
			gld as never,
			'fsm',
			county,
			academic('2021/22')
		);
		expect(categories.map(({ label }) => label)).toEqual([
			'On free school meals',
			'All others, and those not known'
		]);
	});
});
