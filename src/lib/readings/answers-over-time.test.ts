import { describe, expect, test } from 'vitest';

import type { GapMeasure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';

import { figuresBesideEngland, figuresOf, observation } from '../../../tests/support/observations';
import { courseOf } from './course';
import { gapStory } from './gap-story';
import { seriesOf } from './series';

const gld = measureById('gld-percent')!;
const mmr = measureById('mmr1-24m')!;
const gap = measureById('gld-gap-fsm') as GapMeasure;
const areaId = 'E10000001';
const academic = (periodId: string) => ({ periodId, periodKind: 'academic-year' }) as const;
const financial = (periodId: string) => ({ periodId, periodKind: 'financial-year' }) as const;
const gldIn = (periodId: string, numerator: number, denominator: number) =>
	observation({ periodId, numerator, denominator });
const mmrIn = (periodId: string, numerator: number, denominator: number) =>
	observation({ measureId: 'mmr1-24m', ...financial(periodId), numerator, denominator });

describe('a series', () => {
	const figures = figuresOf(
		gldIn('2011/12', 60, 100),
		gldIn('2017/18', 70, 100),
		gldIn('2018/19', 71, 100),
		gldIn('2021/22', 65, 100),
		gldIn('2022/23', 67, 100)
	);

	test('is cut where the profile was rewritten, before 2012/13 and before 2021/22', () => {
		expect(
			seriesOf(figures, gld, { areaId }).segments.map((segment) =>
				segment.map(({ periodId }) => periodId)
			)
		).toEqual([['2011/12'], ['2017/18', '2018/19'], ['2021/22', '2022/23']]);
	});

	test('has each break inside it half a year before the first year of the new profile', () => {
		expect(seriesOf(figures, gld, { areaId }).breaks.map(({ from, x }) => [from, x])).toEqual([
			['2012/13', 2011.5],
			['2021/22', 2020.5]
		]);
	});

	test('has no break outside its own span', () => {
		expect(
			seriesOf(figuresOf(gldIn('2021/22', 65, 100), gldIn('2022/23', 67, 100)), gld, { areaId })
				.breaks
		).toEqual([]);
	});

	test('has quarters as parts of their year', () => {
		const quarters = ['2024/25 Q1', '2024/25 Q4'].map((periodId) =>
			observation({
				measureId: 'mmr1-24m',
				periodId,
				periodKind: 'financial-quarter',
				numerator: 9,
				denominator: 10
			})
		);
		expect(
			seriesOf(figuresOf(...quarters), mmr, { areaId }, 'financial-quarter').segments[0]!.map(
				({ x }) => x
			)
		).toEqual([2024, 2024.75]);
	});

	test('holds a year that was not collected as missing, for that reason', () => {
		const series = seriesOf(
			figuresOf(
				gldIn('2021/22', 65, 100),
				observation({ periodId: '2022/23', status: 'not-collected' }),
				gldIn('2023/24', 66, 100)
			),
			gld,
			{ areaId }
		);
		expect(series.segments[0]![1]!.figure).toMatchObject({
			kind: 'missing',
			reason: 'not-collected'
		});
	});
});

describe('a course', () => {
	test('never compares across the break: 2021/22 stands alone after 2018/19', () => {
		const figures = figuresOf(
			gldIn('2017/18', 700, 1000),
			gldIn('2018/19', 710, 1000),
			gldIn('2021/22', 600, 1000)
		);
		expect(courseOf(figures, gld, { areaId }, academic('2021/22'))).toEqual({
			kind: 'unknown',
			reason: 'one-period'
		});
	});

	test('is from the first year after the break', () => {
		const figures = figuresOf(
			gldIn('2018/19', 710, 1000),
			gldIn('2021/22', 600, 1000),
			gldIn('2023/24', 700, 1000)
		);
		expect(courseOf(figures, gld, { areaId }, academic('2023/24'))).toMatchObject({
			kind: 'course',
			from: '2021/22',
			to: '2023/24',
			method: 'difference',
			direction: 'improving'
		});
	});

	test('over five years is OHID’s recent trend: 1820, 1795, 1762, 1741, 1718 is clearly worsening', () => {
		// Domain reference section 6: chi-square 21.493, six slopes all negative.
		const counts = [1820, 1795, 1762, 1741, 1718];
		const denominators = [2000, 1990, 1985, 1980, 1975];
		const figures = figuresOf(
			...counts.map((count, i) => mmrIn(`20${20 + i}/${21 + i}`, count, denominators[i]!))
		);
		expect(courseOf(figures, mmr, { areaId }, financial('2024/25'))).toMatchObject({
			kind: 'course',
			method: 'trend',
			direction: 'worsening',
			evidence: 'clear',
			from: '2020/21',
			to: '2024/25'
		});
	});

	test('over five years is likely where OHID calls it no change and chance would do it once in twenty times', () => {
		// Domain reference section 6: chi-square 4.517.
		const counts = [612, 598, 621, 640, 655];
		const denominators = [900, 890, 905, 910, 915];
		const figures = figuresOf(
			...counts.map((count, i) => mmrIn(`20${20 + i}/${21 + i}`, count, denominators[i]!))
		);
		expect(courseOf(figures, mmr, { areaId }, financial('2024/25'))).toMatchObject({
			method: 'trend',
			direction: 'improving',
			evidence: 'likely'
		});
	});

	test('over five years with one missing in between counts the time that went by', () => {
		const figures = figuresOf(
			...['2019/20', '2020/21', '2022/23', '2023/24', '2024/25'].map((year, i) =>
				mmrIn(year, 900 - 10 * i, 1000)
			)
		);
		expect(courseOf(figures, mmr, { areaId }, financial('2024/25'))).toMatchObject({
			method: 'trend',
			from: '2019/20',
			direction: 'worsening'
		});
	});

	test('looks no further than the year asked about', () => {
		const figures = figuresOf(
			mmrIn('2022/23', 900, 1000),
			mmrIn('2023/24', 800, 1000),
			mmrIn('2024/25', 950, 1000)
		);
		expect(courseOf(figures, mmr, { areaId }, financial('2023/24'))).toMatchObject({
			from: '2022/23',
			to: '2023/24',
			direction: 'worsening'
		});
	});

	test('with fewer than ten in one of two years, which are taken together, cannot be told', () => {
		expect(
			courseOf(
				figuresOf(mmrIn('2023/24', 9, 9), mmrIn('2024/25', 3, 30)),
				mmr,
				{ areaId },
				financial('2024/25')
			)
		).toEqual({ kind: 'unknown', reason: 'too-few' });
	});

	test('of published values without counts cannot be told from chance', () => {
		const published = (periodId: string, value: number) =>
			observation({ measureId: 'mmr1-24m', ...financial(periodId), value });
		expect(
			courseOf(
				figuresOf(published('2023/24', 0.9), published('2024/25', 0.8)),
				mmr,
				{ areaId },
				financial('2024/25')
			)
		).toEqual({ kind: 'unknown', reason: 'no-interval' });
	});

	test('in a year without a figure cannot be told', () => {
		expect(
			courseOf(figuresOf(mmrIn('2023/24', 90, 100)), mmr, { areaId }, financial('2024/25'))
		).toEqual({ kind: 'unknown', reason: 'no-figure' });
	});
});

describe('the story of a gap', () => {
	const groups = (
		periodId: string,
		higher: readonly [number, number],
		lower: readonly [number, number]
	) => [
		observation({
			periodId,
			breakdown: 'fsm',
			category: 'not eligible',
			numerator: higher[0],
			denominator: higher[1]
		}),
		observation({
			periodId,
			breakdown: 'fsm',
			category: 'eligible',
			numerator: lower[0],
			denominator: lower[1]
		})
	];
	const story = (...observations: ReturnType<typeof groups>[]) =>
		gapStory(figuresOf(...observations.flat()), gap, areaId, academic('2024/25'));

	test('that closes because the group behind rose says so', () => {
		const { course, sentence } = story(
			groups('2021/22', [3500, 5000], [1500, 3000]),
			groups('2024/25', [3500, 5000], [1800, 3000])
		);
		// 70.0 − 50.0 = 20.0 points; 70.0 − 60.0 = 10.0 points.
		expect(course).toMatchObject({ direction: 'closing', evidence: 'clear' });
		expect(sentence).toContain(
			'The free-school-meals gap <strong>is closing</strong>: 10.0 points'
		);
		expect(sentence).toContain(
			'Since 2021/22 it narrowed by 10.0 points (6.9 to 13.1), mostly because the group behind rose'
		);
		expect(sentence).toContain('the group behind rose by 10.0 points');
	});

	test('that closes because the group ahead fell says that it fell, and that the group behind did not move', () => {
		const { course, sentence } = story(
			groups('2021/22', [3500, 5000], [1500, 3000]),
			groups('2024/25', [3000, 5000], [1500, 3000])
		);
		expect(course).toMatchObject({ direction: 'closing', evidence: 'clear' });
		expect(sentence).toContain('mostly because the group ahead fell, which is no success');
		expect(sentence).toMatch(/group ahead fell by 10\.0 points/);
		expect(sentence).not.toMatch(/group behind rose by [1-9]/);
	});

	test('draws neither group past the period it is told for', () => {
		const figures = figuresOf(
			...groups('2022/23', [3500, 5000], [1500, 3000]),
			...groups('2023/24', [3500, 5000], [1600, 3000]),
			...groups('2024/25', [3500, 5000], [1800, 3000])
		);
		const { higher, lower } = gapStory(figures, gap, areaId, academic('2023/24'));
		for (const { series } of [higher, lower])
			expect(series.segments.flat().map(({ periodId }) => periodId)).toEqual([
				'2022/23',
				'2023/24'
			]);
	});

	test('that widens says so', () => {
		expect(
			story(
				groups('2021/22', [3500, 5000], [1800, 3000]),
				groups('2024/25', [3500, 5000], [1500, 3000])
			).course
		).toMatchObject({ direction: 'widening' });
	});

	test('that moves within chance is not clearly changing', () => {
		expect(
			story(groups('2021/22', [700, 1000], [150, 300]), groups('2024/25', [700, 1000], [160, 300]))
				.course
		).toMatchObject({ direction: 'no-clear-change', evidence: 'none' });
	});

	test('is not told across the break: 2018/19 is not held against 2024/25', () => {
		expect(
			story(
				groups('2018/19', [3500, 5000], [1500, 3000]),
				groups('2024/25', [3500, 5000], [1800, 3000])
			).course
		).toEqual({ kind: 'unknown', reason: 'one-period' });
	});

	test('with nine in a group has too few to judge', () => {
		const { course, sentence } = story(
			groups('2021/22', [70, 100], [5, 9]),
			groups('2024/25', [70, 100], [15, 30])
		);
		expect(course).toEqual({ kind: 'unknown', reason: 'too-few' });
		expect(sentence).toContain('too few children to judge');
	});

	test('without a figure says that there is none', () => {
		expect(story()).toMatchObject({
			course: { kind: 'unknown', reason: 'no-figure' },
			sentence: 'There is no figure for either group.'
		});
	});

	test('names both groups', () => {
		const { higher, lower } = story(groups('2024/25', [70, 100], [15, 30]));
		expect([higher.label, lower.label]).toEqual(['All others', 'On free school meals']);
	});

	test('of England, published without counts, does not say that there are too few children', () => {
		const { sentence } = gapStory(figuresBesideEngland(), gap, 'E92000001', academic('2023/24'));
		expect(sentence).toContain('20.5 points');
		expect(sentence).not.toContain('too few');
	});
});
