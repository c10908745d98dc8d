import { sum } from 'd3';

import { normalCriticalValue } from './critical-value';
import type { ConfidenceOption, CountOfDenominator, Estimate, Unavailable } from './estimate';
import { requireNonNegative, requirePartOfWhole } from './preconditions';

/** Two groups within one stratum (a sex, a school, an age). */
export type Stratum = { readonly first: CountOfDenominator; readonly second: CountOfDenominator };

/**
 * The gap between two groups with like compared with like: boys with boys and
 * girls with girls, say, and the gaps then put together.
 *
 * First proportion minus second within each stratum, averaged over strata by the
 * Mantel–Haenszel weights, as a fraction of 1. A stratum where either group has
 * nobody compares nothing and is passed over; `too-few` where none remain,
 * `no-variation` where every count is 0 or everybody. The interval holds for few
 * large strata and many small ones, and is kept within −1 to 1. Throws RangeError
 * on counts that are not part of their denominators.
 *
 * Source: Sato, Greenland & Robins (1989), Biometrics 45, 1323–1324.
 */
export function mantelHaenszelDifference(
	strata: readonly Stratum[],
	{ confidence = 0.95 }: ConfidenceOption = {}
): Estimate | Unavailable {
	const z = normalCriticalValue(confidence);
	const compared = comparableStrata(strata);
	if (compared.length === 0) return { unavailable: 'too-few' };
	const weight = sum(compared, ({ n1, n2, n }) => n1 * (n2 / n));
	const value = sum(compared, ({ x1, n1, x2, n2, n }) => x1 * (n2 / n) - x2 * (n1 / n)) / weight;
	const p = sum(
		compared,
		({ x1, n1, x2, n2, n }) =>
			x2 * (n1 / n) ** 2 - x1 * (n2 / n) ** 2 + ((n1 / n) * (n2 / n) * (n2 - n1)) / 2
	);
	const q = sum(
		compared,
		({ x1, n1, x2, n2, n }) => (x1 * ((n2 - x2) / n) + x2 * ((n1 - x1) / n)) / 2
	);
	const variance = (value * p + q) / weight ** 2;
	if (!(variance > 0)) return { unavailable: 'no-variation' };
	const margin = z * Math.sqrt(variance);
	return {
		value,
		interval: {
			lower: Math.max(-1, value - margin),
			upper: Math.min(1, value + margin),
			confidence
		}
	};
}

/**
 * The same comparison of like with like as a ratio: how many times as likely one
 * group is as the other.
 *
 * First proportion over second, averaged over strata by the Mantel–Haenszel
 * weights, with its log interval. Strata as for the difference; `zero-count` where
 * either group has no cases in any stratum, and `too-few` where there are so few
 * that the interval has no end.
 *
 * Source: Greenland & Robins (1985), Biometrics 41, 55–68.
 */
export function mantelHaenszelRatio(
	strata: readonly Stratum[],
	{ confidence = 0.95 }: ConfidenceOption = {}
): Estimate | Unavailable {
	const z = normalCriticalValue(confidence);
	const compared = comparableStrata(strata);
	if (compared.length === 0) return { unavailable: 'too-few' };
	const first = sum(compared, ({ x1, n2, n }) => x1 * (n2 / n));
	const second = sum(compared, ({ x2, n1, n }) => x2 * (n1 / n));
	if (first === 0 || second === 0) return { unavailable: 'zero-count' };
	const variance =
		sum(compared, ({ x1, n1, x2, n2, n }) => (n1 / n) * (n2 / n) * (x1 + x2) - (x1 / n) * x2) /
		(first * second);
	if (!(variance > 0)) return { unavailable: 'no-variation' };
	const value = first / second;
	const factor = Math.exp(z * Math.sqrt(variance));
	const upper = value * factor;
	if (!Number.isFinite(upper)) return { unavailable: 'too-few' };
	return { value, interval: { lower: value / factor, upper, confidence } };
}

function comparableStrata(strata: readonly Stratum[]) {
	return strata
		.map(({ first, second }) => {
			for (const group of [first, second]) {
				if (group.denominator === 0 && group.count === 0) continue;
				requireNonNegative('count', group.count);
				requirePartOfWhole(group);
			}
			return {
				x1: first.count,
				n1: first.denominator,
				x2: second.count,
				n2: second.denominator,
				n: first.denominator + second.denominator
			};
		})
		.filter(({ n1, n2 }) => n1 > 0 && n2 > 0);
}
