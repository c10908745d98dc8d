import { describe, expect, test } from 'vitest';

import * as statistics from '$lib/statistics';

import { methodGroups, reasonsForRefusal } from './methods';

const methods = methodGroups().flatMap((group) => group.methods);

/** Tells an answer from a named absence, and computes nothing. */
const guards = ['isUnavailable'];

const estimators = Object.entries(statistics)
	.filter(([name, exported]) => typeof exported === 'function' && !guards.includes(name))
	.map(([name]) => name);

describe('methods', () => {
	test('explain every estimator that statistics export, once', () => {
		expect(methods.map(({ estimator }) => estimator as string).sort()).toEqual(
			[...estimators].sort()
		);
	});

	test.each(methods)('$estimator has a meaning, a convention and a source', (method) => {
		expect(method.meaning).toMatch(/^[A-Z].*\.$/);
		expect(method.convention.length).toBeGreaterThan(0);
		expect(method.source).toMatch(/^[A-Za-z].*\.$/);
	});

	test.each(methods)(
		'$estimator is said first without a word of code or of Greek',
		({ meaning }) => {
			expect(meaning).not.toMatch(/[`√²χφτ≤≥]|RangeError|fraction of 1/);
			expect(meaning.length).toBeLessThan(260);
		}
	);

	test.each(methods)('$estimator has an example with numbers, all of them known', ({ example }) => {
		expect(example).toMatch(/\d/);
		expect(example).toMatch(/^[A-Z0-9].*[.)]$/);
		expect(example).not.toMatch(/NaN|undefined|null|Infinity/);
	});

	test('show what is refused, with the reason the code gives', () => {
		const trend = methods.find(({ estimator }) => estimator === 'recentTrend');
		expect(trend?.refusals).toEqual([
			'Four years: `too-few`.',
			'A new definition from the third year: `series-break`.'
		]);
	});

	test('explain every reason that an example is refused for', () => {
		const explained = reasonsForRefusal().map(({ word }) => word);
		const shown = methods.flatMap(({ refusals }) =>
			refusals.flatMap((refusal) => /`([^`]+)`/.exec(refusal)?.[1] ?? [])
		);
		expect(explained).toEqual(expect.arrayContaining(shown));
		expect(explained).toContain('too-few');
	});

	// The figures of the domain's own test vectors.
	test.each([
		['differenceOfProportions', '20.8 points, from 10.1 to 31.4 points'],
		['byarInterval', '14.6 to 34.5'],
		['xmrLimits', '43.6 to 67.3'],
		['gapBelowMedian', '32.4%'],
		['lowestFifthGap', '40.7%'],
		['childrenNeeded', '10 more would reach 95%'],
		['slopeIndexOfInequality', 'a slope of 20.9 from a start of 54.6'],
		['recentTrend', 'chi-square 21.5']
	])('of %s works its example out to %s', (name, figures) => {
		expect(methods.find(({ estimator }) => estimator === name)?.example).toContain(figures);
	});
});
