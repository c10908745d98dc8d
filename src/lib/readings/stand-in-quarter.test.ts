import { expect, test } from 'vitest';

import { overview } from '$lib/answers/overview';
import { measureById } from '$lib/catalogue/measures';
import type { Observation } from '$lib/catalogue/observation';

import { figuresBesideEngland, observation } from '../../../tests/support/observations';
import { standing } from './standing';
import { mayStandIn } from './stand-in-quarter';
import { plainSentence } from './standing-sentence';
import { startingYear, startOf } from './start';
import { timeReading } from './time-reading';
import { yearsWithFigures } from './years-with-figures';

const county = 'E10000001';
const england = 'E92000001';
const chosen = { placeId: county, year: '2024/25', comparatorId: england };
const mmr = measureById('mmr1-24m')!;
const quarter = (periodId: string, changes: Partial<Observation>) =>
	observation({
		measureId: mmr.id,
		periodId,
		periodKind: 'financial-quarter',
		basis: 'registered-population',
		sourceId: 'published:cover:1',
		...changes
	});
const ofEngland = { areaId: england, areaLevel: 'england' } as const;

test('the latest quarter stands in for a year that is not whole, by its name and against the same quarter of England', () => {
	const figures = figuresBesideEngland(
		quarter('2024/25 Q1', { numerator: 900, denominator: 1000 }),
		quarter('2024/25 Q2', { numerator: 920, denominator: 1000 }),
		quarter('2024/25 Q2', { ...ofEngland, numerator: 95_000, denominator: 100_000 })
	);
	const here = standing(figures, mmr, chosen);
	expect(here).toMatchObject({
		period: { periodId: '2024/25 Q2', periodKind: 'financial-quarter' },
		figure: { value: 0.92 },
		comparator: { figure: { value: 0.95 } },
		status: 'worse',
		isStandIn: true,
		needed: undefined,
		madeOf:
			'the latest quarter, 2024/25 Q2, in place of 2024/25, which has no figure of its own; its 2 quarters lie between 90.0% and 92.0%'
	});
	expect(plainSentence(here.sentence)).toBe(
		'In 2024/25 Q2 alone, just over nine in ten two-year-olds had their first MMR dose by their second birthday, worse than England.'
	);
	expect(timeReading(here, [])).toBe('A quarter alone cannot say which way the years are going.');
});

test('a quarter is not held against a year of England', () => {
	const alone = figuresBesideEngland(quarter('2024/25 Q1', { numerator: 600, denominator: 1000 }));
	const here = standing(alone, mmr, chosen);
	expect(here).toMatchObject({ comparator: undefined, status: 'not-comparable' });
	expect(overview(alone, chosen).sentence).toBe(
		'One headline measure has a figure; there is nothing to hold it against. That is by the latest quarter alone.'
	);
	expect(here.madeOf).toBe(
		'the latest quarter, 2024/25 Q1, in place of 2024/25, which has no figure of its own'
	);
});

test('percentages without a number of children are shown with their range and not judged', () => {
	const figures = figuresBesideEngland(
		...[0.95, 0.93, 0.94, 0.91].map((value, i) => quarter(`2024/25 Q${i + 1}`, { value })),
		quarter('2024/25 Q4', { ...ofEngland, value: 0.95 })
	);
	const here = standing(figures, mmr, chosen);
	expect(here).toMatchObject({ status: 'not-comparable', figure: { value: 0.91 } });
	expect(here.madeOf).toContain('its 4 quarters lie between 91.0% and 95.0%');
	expect(here.sentence.verdict).toBeUndefined();
});

test('the overview says what rests on a quarter alone', () => {
	const figures = figuresBesideEngland(
		quarter('2024/25 Q2', { numerator: 900, denominator: 1000 }),
		quarter('2024/25 Q2', { ...ofEngland, numerator: 95_000, denominator: 100_000 })
	);
	const alone = overview(figures, chosen);
	expect(alone.sentence).toBe(
		'First MMR doses are behind England. That is by the latest quarter alone.'
	);
	expect(alone.areas.find(({ area }) => area.key === mmr.area)?.lead?.measure.id).toBe(mmr.id);
	const beside = overview(
		figuresBesideEngland(
			...figures.observations.filter(({ measureId }) => measureId === mmr.id).slice(0, 2),
			observation({ numerator: 690, denominator: 1000 })
		),
		chosen
	);
	expect(beside.sentence).toBe(
		'First MMR doses are behind England. First MMR doses are by the latest quarter alone.'
	);
});

test('a year of which a release gives a quarter is one that a reader can choose and is led to', () => {
	const figures = figuresBesideEngland(
		quarter('2025/26 Q1', { numerator: 900, denominator: 1000 })
	);
	expect(startOf(figures).years).toContain('2025/26');
	expect(startingYear(figures, county)).toBe('2025/26');
	expect(yearsWithFigures(figures, county)).toEqual(['2025/26']);
});

test('a page is given the quarters of a release whose year has no figure, and those they are held against', () => {
	const counts = { numerator: 900, denominator: 1000 };
	const needed = quarter('2024/25 Q1', counts);
	const compared = quarter('2024/25 Q1', { ...ofEngland, ...counts });
	const figures = figuresBesideEngland(
		needed,
		compared,
		quarter('2023/24 Q4', counts),
		quarter('2023/24', { ...counts, periodKind: 'financial-year' }),
		quarter('2024/25 Q1', { ...counts, areaId: 'centre:P', sourceId: 'immunisations' })
	);
	expect(figures.observations.filter((one) => mayStandIn(figures, one))).toEqual([
		needed,
		compared
	]);
});

test('a quarter counted from records never stands in for its year, nor one of a year that has its own figure', () => {
	const counts = { numerator: 900, denominator: 1000 };
	const local = figuresBesideEngland(
		quarter('2024/25 Q1', { ...counts, sourceId: 'immunisations' })
	);
	expect(standing(local, mmr, chosen).figure.kind).toBe('missing');
	const whole = figuresBesideEngland(
		quarter('2024/25 Q1', counts),
		quarter('2024/25', {
			numerator: 3700,
			denominator: 4000,
			periodKind: 'financial-year',
			sourceId: 'published:cover-year'
		})
	);
	expect(standing(whole, mmr, chosen)).toMatchObject({
		figure: { value: 0.925 },
		isStandIn: false,
		madeOf: 'pooled from its four quarters',
		comparator: { figure: { value: 0.889 } }
	});
});
