import { describe, expect, test } from 'vitest';

import { contracts } from '$lib/extracts/contracts';

import { breakdownById, breakdowns } from './breakdowns';
import { corePurposeAreas } from './core-purpose-areas';
import { definedIds, definitionOf, measuresWithUnits } from './definitions';
import { gapMeasures, measureById, measures } from './measures';
import { period, yearLabel } from './period';

// The twelve that a board sees first, as the domain reference lists them in 1.9.
const headlineTwelve = [
	'gld-percent',
	'gld-gap-fsm',
	'asq3-all-five',
	'mmr1-24m',
	'mmr2-5y',
	'mmr2-gap-imd',
	'reach-seen',
	'sustained-contact',
	'funded-2yo-takeup',
	'parent-efficacy-topse',
	'cost-per-child-reached',
	'spend-share-30pct'
];

test.each(headlineTwelve)('%s is in the catalogue as a headline', (id) => {
	expect(measureById(id)?.isHeadline).toBe(true);
});

test('there are no headlines but the twelve', () => {
	expect(
		measures
			.filter(({ isHeadline }) => isHeadline)
			.map(({ id }) => id)
			.sort()
	).toEqual([...headlineTwelve].sort());
});

test('every id is kebab-case and stands once', () => {
	const ids = measures.map(({ id }) => id);
	expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	expect(new Set(ids).size).toBe(ids.length);
});

test('every measure has a definition and every definition a measure, with a query where units are counted', () => {
	expect([...definedIds].sort()).toEqual(measures.map(({ id }) => id).sort());
	for (const { id, making } of measures)
		expect(definitionOf(id).units !== undefined, id).toBe(making === 'counted');
});

test('every one of the eight areas has at least two measures', () => {
	expect(corePurposeAreas).toHaveLength(8);
	for (const { key } of corePurposeAreas)
		expect(measures.filter(({ area }) => area === key).length, key).toBeGreaterThanOrEqual(2);
});

test('the measures stand in the order of the eight areas', () => {
	const numbers = measures.map((measure) =>
		corePurposeAreas.findIndex(({ key }) => key === measure.area)
	);
	expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
	test('has all its words', () => {
		const { name, shortName, achievement, noun } = measure;
		const { plain, numerator, denominator, rules, caveats, sources } = definitionOf(measure.id);
		for (const words of [
			name,
			shortName,
			plain,
			numerator,
			denominator,
			achievement,
			noun.one,
			noun.many,
			...rules,
			...caveats,
			...sources
		])
			expect(words.trim()).toMatch(/^\S.{2,}$/);
		expect(plain).toMatch(/\.$/);
		expect(rules.length).toBeGreaterThan(0);
		expect(sources.length).toBeGreaterThan(0);
	});

	test('has a period kind, a level and, where it has a goal, a value in its own unit', () => {
		expect(measure.periodKinds.length).toBeGreaterThan(0);
		expect(measure.levels.length).toBeGreaterThan(0);
		if (measure.goal && measure.unit === 'percent')
			expect(measure.goal.value).toBeLessThanOrEqual(1);
	});

	test('has its breaks in order, each at a period of its kind', () => {
		const starts = measure.breaks.map(({ from }) => period(from, measure.periodKinds[0]!).start);
		expect(starts).toEqual([...starts].sort());
	});
});

describe.each(measuresWithUnits.map((measure) => [measure.id, measure] as const))(
	'%s',
	(_, measure) => {
		test('names in its query the column of each of its breakdowns', () => {
			// The fifth of deprivation comes with the neighbourhood, in the roll-up.
			for (const id of measure.breakdowns.filter(
				(breakdown) => breakdown !== 'imd-quintile-national'
			))
				expect(measure.units.text).toMatch(new RegExp(`\\b${breakdownById(id).column}\\b`));
		});

		test('needs extracts that there are, the tables it reads from among them', () => {
			expect(
				measure.needs.filter((id) => !contracts.some((contract) => contract.id === id))
			).toEqual([]);
			const read = contracts
				.filter(({ table }) => new RegExp(`(FROM|JOIN) ${table}\\b`).test(measure.units.text))
				.map(({ id }) => id);
			expect(measure.needs).toEqual(expect.arrayContaining(read));
		});
	}
);

test.each(gapMeasures.map((measure) => [measure.id, measure] as const))(
	'%s is a gap between two categories that its measure is divided by',
	(_, measure) => {
		const of = measureById(measure.of);
		expect(of && of.making !== 'gap' && of.breakdowns).toContain(measure.breakdown);
		const categories = breakdownById(measure.breakdown).categories.map(({ id }) => id);
		expect(categories).toEqual(expect.arrayContaining([measure.higher, measure.lower]));
		expect(measure.breaks).toEqual(of?.breaks);
	}
);

test('every breakdown’s column is its name with underscores, and its categories stand once', () => {
	for (const { id, column, categories } of breakdowns) {
		expect(column).toBe(id.replaceAll('-', '_'));
		expect(new Set(categories.map((category) => category.id)).size).toBe(categories.length);
	}
});

describe('a period', () => {
	test.each([
		['2024/25', 'financial-year', '2024-04-01', '2025-03-31'],
		['2024/25', 'academic-year', '2024-09-01', '2025-08-31'],
		['2024/25 Q1', 'financial-quarter', '2024-04-01', '2024-06-30'],
		['2024/25 Q2', 'financial-quarter', '2024-07-01', '2024-09-30'],
		['2024/25 Q3', 'financial-quarter', '2024-10-01', '2024-12-31'],
		['2024/25 Q4', 'financial-quarter', '2025-01-01', '2025-03-31'],
		['1999/00', 'financial-year', '1999-04-01', '2000-03-31']
	] as const)('%s as a %s goes from %s to %s', (id, kind, start, end) => {
		expect(period(id, kind)).toEqual({ id, kind, start, end });
	});

	test.each([
		['2016/19', 'financial-year'],
		['202425', 'financial-year'],
		['2024', 'academic-year'],
		['2024/25 Q3', 'financial-year'],
		['2024/25', 'financial-quarter'],
		['2024/25 Q5', 'financial-quarter']
	] as const)('%s is no %s', (id, kind) => {
		expect(() => period(id, kind)).toThrow(RangeError);
	});

	test('is labelled by the year it begins in', () => {
		expect([yearLabel(2024), yearLabel(1999), yearLabel(2008)]).toEqual([
			'2024/25',
			'1999/00',
			'2008/09'
		]);
	});
});
