import type { CountOfDenominator, Unavailable } from './estimate';
import { requirePartOfWhole } from './preconditions';
import type { SimulationOptions, SlopeIndexOfInequality } from './slope-index-of-inequality';
import { slopeIndexOfInequality } from './slope-index-of-inequality';
import { wilsonInterval } from './wilson-interval';

/**
 * Slope and relative index of inequality for a proportion counted in each group,
 * most deprived first: Wilson intervals, fitted on log-odds.
 *
 * Throws RangeError unless 0 ≤ count ≤ denominator in every group; a group
 * without people is `too-few`.
 */
export function slopeIndexOfProportions(
	quantiles: readonly CountOfDenominator[],
	options: SimulationOptions = {}
): SlopeIndexOfInequality | Unavailable {
	if (quantiles.some(({ denominator }) => denominator === 0)) return { unavailable: 'too-few' };
	return slopeIndexOfInequality(
		{
			quantiles: quantiles.map(({ count, denominator }) => {
				requirePartOfWhole({ count, denominator });
				return {
					population: denominator,
					value: count / denominator,
					interval: wilsonInterval({ count, denominator })
				};
			}),
			valueType: 'proportion'
		},
		options
	);
}
