import type { CountOfDenominator, Unavailable } from './estimate';
import { requirePartOfWhole } from './preconditions';
import type { SimulationOptions, SlopeIndexOfInequality } from './slope-index-of-inequality';
import { slopeIndexOfInequality } from './slope-index-of-inequality';
import { wilsonInterval } from './wilson-interval';

/**
 * The slope across deprivation for a share of children, straight from the number
 * counted in each group.
 *
 * Slope and relative index of inequality with Wilson intervals, fitted on
 * log-odds, groups given most deprived first. A group without people is `too-few`;
 * other refusals as for the slope index of any value. Throws RangeError unless 0 ≤
 * count ≤ denominator in every group.
 *
 * Source: OHID, PHEindicatormethods, phe_sii.
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
