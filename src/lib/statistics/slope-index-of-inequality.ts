import { randomLcg, randomNormal } from 'd3';

import { normalCriticalValue } from './critical-value';
import type { ConfidenceOption, Estimate, Unavailable } from './estimate';
import {
	requireConfidence,
	requireFinite,
	requireFraction,
	requireLimits,
	requireNonNegative,
	requireWholeNumber
} from './preconditions';
import { relativeRankLine } from './relative-rank-line';

/** One group of the population by deprivation: how many people, the value, and how sure the value is. */
export type QuantileValue = {
	readonly population: number;
	readonly value: number;
} & (
	| { readonly interval: Estimate['interval'] }
	/** In log units for a rate and log-odds for a proportion. */
	| { readonly standardError: number }
);

/** What the value is, which decides the scale its uncertainty is symmetric on: as it stands, log, or log-odds. */
export type SlopeIndexValueType = 'plain' | 'rate' | 'proportion';

/** The slope across the whole deprivation range, absolute (SII) and relative (RII). */
export type SlopeIndexOfInequality = {
	/** Fitted value at the least deprived end minus the most deprived end. */
	readonly sii: Estimate;
	/** Fitted value at the least deprived end over the most deprived end. */
	readonly rii: Estimate | Unavailable;
	/** Fitted value at the most deprived end. */
	readonly intercept: number;
};

/** How the interval is simulated: the same seed always gives the same interval. */
export type SimulationOptions = ConfidenceOption & {
	readonly repetitions?: number;
	readonly seed?: number;
};

const fewestQuantiles = 5;
const mostQuantiles = 100;
const smallestPopulation = 10;

/**
 * The gap across the whole range of deprivation: how much better children do at
 * the least deprived end than at the most deprived, using every group in between
 * and not only the two ends.
 *
 * Slope and relative index of inequality, from groups given most deprived first.
 * Each group sits at the midpoint of its share of the population; the line is the
 * population-weighted one. A positive SII means the least deprived have the higher
 * value. `isTransformed` fits rates on logs and proportions on log-odds and turns
 * the ends back, which OHID recommends; without it the line is straight in the
 * values themselves, and the type decides only how chance is simulated. The
 * interval is the middle of `repetitions` refits, each value redrawn from its own
 * error.
 *
 * `too-few` under 5 groups or where a group has under 10 people; `zero-count`
 * where a rate is 0 or a proportion 0 or 1, which have no logarithm;
 * `missing-interval` where a value is so unsure that its redraws leave all bounds;
 * the RII is `zero-baseline` where the most deprived end is not clearly above 0.
 * Throws RangeError over 100 groups or under 1,000 repetitions.
 *
 * Source: Low & Low (2004), Journal of Public Health 26, 388–395, as OHID computes
 * it in PHEindicatormethods, phe_sii.
 */
export function slopeIndexOfInequality(
	{
		quantiles,
		valueType,
		isTransformed = valueType !== 'plain'
	}: {
		readonly quantiles: readonly QuantileValue[];
		readonly valueType: SlopeIndexValueType;
		readonly isTransformed?: boolean;
	},
	{ confidence = 0.95, repetitions = 10_000, seed = 1 }: SimulationOptions = {}
): SlopeIndexOfInequality | Unavailable {
	requireConfidence(confidence);
	requireWholeNumber('repetitions', repetitions, { minimum: 1000 });
	requireFinite('seed', seed);
	quantiles.forEach((quantile) => requireValidQuantile(quantile, valueType));
	if (quantiles.length > mostQuantiles)
		throw new RangeError(`quantiles must be at most ${mostQuantiles}, found ${quantiles.length}`);
	if (
		quantiles.length < fewestQuantiles ||
		quantiles.some(({ population }) => population < smallestPopulation)
	)
		return { unavailable: 'too-few' };

	const scale = scales[valueType];
	const draws = quantiles.map((quantile) => scaledNormal(quantile, scale));
	if (draws.some(({ mean, standardError }) => !Number.isFinite(mean + standardError)))
		return { unavailable: 'zero-count' };

	const lineThrough = relativeRankLine(quantiles.map(({ population }) => population));
	const ends = (scaledValues: readonly number[]) => {
		if (!isTransformed) return lineThrough(scaledValues.map(scale.backward));
		const { atMost, atLeast } = lineThrough(scaledValues);
		return { atMost: scale.backward(atMost), atLeast: scale.backward(atLeast) };
	};

	const fitted = ends(draws.map(({ mean }) => mean));
	const normal = randomNormal.source(randomLcg(seed))(0, 1);
	const simulated = Array.from({ length: repetitions }, () =>
		ends(draws.map(({ mean, standardError }) => mean + standardError * normal()))
	);
	if (simulated.some(({ atMost, atLeast }) => !Number.isFinite(atLeast - atMost)))
		return { unavailable: 'missing-interval' };
	const interval = (values: readonly number[]) => middle(values, confidence);
	const hasBaseline = [fitted, ...simulated].every(
		({ atMost, atLeast }) => atMost > 0 && Number.isFinite(atLeast / atMost)
	);
	return {
		sii: {
			value: fitted.atLeast - fitted.atMost,
			interval: interval(simulated.map(({ atMost, atLeast }) => atLeast - atMost))
		},
		rii: hasBaseline
			? {
					value: fitted.atLeast / fitted.atMost,
					interval: interval(simulated.map(({ atMost, atLeast }) => atLeast / atMost))
				}
			: { unavailable: 'zero-baseline' },
		intercept: fitted.atMost
	};
}

type Scale = {
	readonly forward: (value: number) => number;
	readonly backward: (scaled: number) => number;
};

const scales: Readonly<Record<SlopeIndexValueType, Scale>> = {
	plain: { forward: (value) => value, backward: (scaled) => scaled },
	rate: { forward: Math.log, backward: Math.exp },
	proportion: {
		forward: (value) => Math.log(value / (1 - value)),
		backward: (scaled) => 1 / (1 + Math.exp(-scaled))
	}
};

function requireValidQuantile(quantile: QuantileValue, valueType: SlopeIndexValueType): void {
	const limits = 'interval' in quantile ? [quantile.interval.lower, quantile.interval.upper] : [];
	requireNonNegative('population', quantile.population);
	for (const value of [quantile.value, ...limits]) {
		if (valueType === 'proportion') requireFraction('value', value);
		else if (valueType === 'rate') requireNonNegative('value', value);
		else requireFinite('value', value);
	}
	if ('interval' in quantile) requireLimits(quantile.interval);
	else requireNonNegative('standardError', quantile.standardError);
}

function scaledNormal(
	quantile: QuantileValue,
	{ forward }: Scale
): { readonly mean: number; readonly standardError: number } {
	const mean = forward(quantile.value);
	if ('standardError' in quantile) return { mean, standardError: quantile.standardError };
	const { lower, upper, confidence } = quantile.interval;
	return {
		mean,
		standardError: (forward(upper) - forward(lower)) / (2 * normalCriticalValue(confidence))
	};
}

/** The limits that cut off an equal tail at each end, by OHID's rank positions. */
function middle(values: readonly number[], confidence: number): Estimate['interval'] {
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => sorted[Math.max(1, Math.round(sorted.length * share)) - 1] ?? 0;
	const tail = (1 - confidence) / 2;
	return { lower: at(tail), upper: at(1 - tail), confidence };
}
