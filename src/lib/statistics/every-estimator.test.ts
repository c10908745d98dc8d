import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { illegalCalls } from './illegal-calls.test-data';
import * as statistics from './index';
import { legalCalls } from './legal-calls.test-data';

/** Tells an answer from a named absence, and computes nothing. */
const guards = ['isUnavailable'];

const estimators = Object.entries(statistics)
	.filter(([name, exported]) => typeof exported === 'function' && !guards.includes(name))
	.map(([name]) => name);

describe('every estimator', () => {
	it('has legal and illegal calls to prove it with', () => {
		expect(Object.keys(legalCalls).sort()).toEqual([...estimators].sort());
		expect(Object.keys(illegalCalls).sort()).toEqual([...estimators].sort());
	});

	it.each(estimators)('%s answers any legal call with finite numbers or a named reason', (name) => {
		fc.assert(
			fc.property(legalCalls[name]!, (call) => {
				expect(flaws(call())).toEqual([]);
			})
		);
	});

	it.each(estimators)('%s answers the same call the same way twice', (name) => {
		fc.assert(
			fc.property(legalCalls[name]!, (call) => {
				expect(call()).toEqual(call());
			}),
			{ numRuns: 20 }
		);
	});

	it.each(
		Object.entries(illegalCalls).flatMap(([name, calls]) =>
			calls.map((call) => ({ name, ...call }))
		)
	)('$name refuses $what, saying what was found', ({ call }) => {
		expect(call).toThrow(RangeError);
		expect(call).toThrow(/must .*found|found .* again/);
	});
});

/** Where an answer holds what no answer may: NaN, infinity, null, or an unnamed absence. */
function flaws(answer: unknown, at = 'answer'): string[] {
	if (answer === null) return [`${at} is null`];
	if (typeof answer === 'number') return Number.isFinite(answer) ? [] : [`${at} is ${answer}`];
	if (typeof answer !== 'object') return [];
	if ('unavailable' in answer && typeof answer.unavailable !== 'string')
		return [`${at} is unavailable without a reason`];
	return Object.entries(answer).flatMap(([key, part]) => flaws(part, `${at}.${key}`));
}
