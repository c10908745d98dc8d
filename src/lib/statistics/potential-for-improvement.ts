import { sum } from 'd3';

import { differenceOfProportions } from './difference-of-proportions';
import type { ConfidenceOption, CountOfDenominator, Estimate, Unavailable } from './estimate';
import { requirePartOfWhole } from './preconditions';

/** What the whole population would gain if every group did as well as the reference. */
export type PotentialForImprovement = {
	/** Change in the whole population's proportion, positive where there is something to gain. */
	readonly potential: Estimate;
	/** The children it stands for, whole, 0 where there is nothing to gain. */
	readonly children: number;
};

const roundingPerChild = 1e-12;

/**
 * How many more children would do well if every group did as well as the best-off
 * one.
 *
 * The population attributable risk against a reference group (usually the least
 * deprived), as a fraction of 1 and in children: the gap between the reference and
 * everybody else, scaled to everybody else's share of the population. Its interval
 * is Newcombe's for that gap, scaled likewise, with the shares taken as known.
 * Negative where the reference does worse than the rest. `too-few` where there is
 * no group but the reference. Throws RangeError on counts that are not part of
 * their denominators.
 *
 * Source: World Health Organization, Health Equity Assessment Toolkit, technical
 * notes.
 */
export function potentialForImprovement(
	{
		reference,
		others,
		polarity
	}: {
		readonly reference: CountOfDenominator;
		readonly others: readonly CountOfDenominator[];
		readonly polarity: 'higher-better' | 'lower-better';
	},
	options: ConfidenceOption = {}
): PotentialForImprovement | Unavailable {
	for (const group of [reference, ...others]) requirePartOfWhole(group);
	if (others.length === 0) return { unavailable: 'too-few' };
	const rest = {
		count: sum(others, ({ count }) => count),
		denominator: sum(others, ({ denominator }) => denominator)
	};
	const [first, second] = polarity === 'higher-better' ? [reference, rest] : [rest, reference];
	const gap = differenceOfProportions({ first, second }, options);
	const share = rest.denominator / (rest.denominator + reference.denominator);
	return {
		potential: {
			value: share * gap.value,
			interval: {
				lower: share * gap.interval.lower,
				upper: share * gap.interval.upper,
				confidence: gap.interval.confidence
			}
		},
		children: Math.max(0, Math.ceil((gap.value - roundingPerChild) * rest.denominator))
	};
}
