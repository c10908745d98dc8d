import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isUnavailable } from './estimate';
import { countOfDenominator } from './legal-input.test-data';
import { potentialForImprovement } from './potential-for-improvement';

const higher = 'higher-better';

describe('potential for improvement', () => {
	// World Health Organization's definition: the reference's level minus the population's.
	it('is the reference’s proportion minus everybody’s, in points and in children', () => {
		const result = potentialForImprovement({
			reference: { count: 80, denominator: 100 },
			others: [
				{ count: 60, denominator: 100 },
				{ count: 55, denominator: 100 }
			],
			polarity: higher
		});
		if (isUnavailable(result)) throw new Error('refused legal groups');
		expect(result.potential.value).toBeCloseTo(0.8 - 195 / 300, 12);
		expect(result.children).toBe(45);
	});

	it('where lower is better counts the children fewer', () => {
		expect(
			potentialForImprovement({
				reference: { count: 10, denominator: 100 },
				others: [{ count: 25, denominator: 100 }],
				polarity: 'lower-better'
			})
		).toMatchObject({ children: 15 });
	});

	it('is no children where the reference does worse than the rest', () => {
		expect(
			potentialForImprovement({
				reference: { count: 10, denominator: 100 },
				others: [{ count: 25, denominator: 100 }],
				polarity: higher
			})
		).toMatchObject({ children: 0 });
	});

	it('lies within its interval and brings the whole to the reference', () => {
		const others = fc.array(countOfDenominator, { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(countOfDenominator, others, (reference, list) => {
				const result = potentialForImprovement({ reference, others: list, polarity: higher });
				if (isUnavailable(result)) throw new Error('refused legal groups');
				const { value, interval } = result.potential;
				expect(interval.lower).toBeLessThanOrEqual(value);
				expect(interval.upper).toBeGreaterThanOrEqual(value);
				const all = [reference, ...list];
				const count = all.reduce((total, group) => total + group.count, 0);
				const denominator = all.reduce((total, group) => total + group.denominator, 0);
				expect(count / denominator + value).toBeCloseTo(reference.count / reference.denominator, 9);
			})
		);
	});

	it('needs a group besides the reference', () => {
		const reference = { count: 1, denominator: 2 };
		expect(potentialForImprovement({ reference, others: [], polarity: higher })).toEqual({
			unavailable: 'too-few'
		});
	});
});
