import { formatInterval, formatValue, listInWords } from '$lib/format';
import {
	changeOfGap,
	childrenNeeded,
	differenceOfProportions,
	isUnavailable,
	meanInterval,
	proportion,
	proportionFunnelLimits,
	recentTrend,
	slopeIndexOfProportions
} from '$lib/statistics';

/** A worked example of each statistic the pages use; every number in it is computed here and now. */
export const workedExamples = {
	wilson: (() => {
		const { value, interval } = proportion({ count: 3, denominator: 8 });
		return `3 of 8 children is ${formatValue(value, 'percent')}, and the interval is ${formatInterval(interval, 'percent')}: too wide to judge.`;
	})(),
	newcombe: (() => {
		const { value, interval } = differenceOfProportions({
			first: { count: 262, denominator: 360 },
			second: { count: 52, denominator: 100 }
		});
		return `262 of 360 against 52 of 100 is a gap of ${formatValue(value, 'percentage-points')}, from ${formatInterval(interval, 'percentage-points')}.`;
	})(),
	gapChange: (() => {
		const gap = (lower: number, higher: number) =>
			differenceOfProportions({
				first: { count: higher, denominator: 360 },
				second: { count: lower, denominator: 100 }
			});
		const { change, direction } = changeOfGap({ before: gap(52, 262), after: gap(57, 268) });
		return `From ${formatValue(gap(52, 262).value, 'percentage-points')} to ${formatValue(gap(57, 268).value, 'percentage-points')} is a change of ${formatValue(change.value, 'percentage-points')}: ${direction.replaceAll('-', ' ')}.`;
	})(),
	trend: (() => {
		const counts = [1820, 1795, 1762, 1741, 1718];
		const denominators = [2000, 1990, 1985, 1980, 1975];
		const trend = recentTrend(
			counts.map((count, i) => ({ period: 2020 + i, count, denominator: denominators[i]! })),
			{ polarity: 'higher-better' }
		);
		const shares = counts.map((count, i) => formatValue(count / denominators[i]!, 'percent'));
		return isUnavailable(trend)
			? 'Too few to say.'
			: `Five years of ${listInWords(shares)} of about 2,000 children each: ${trend.judgement.replaceAll('-', ' ')}.`;
	})(),
	mean: (() => {
		const estimate = meanInterval({ mean: 22.4, standardDeviation: 31.8, n: 64 });
		return isUnavailable(estimate)
			? 'Too few to say.'
			: `A mean rise of 22.4 points over 64 parents with a spread of 31.8 has an interval of ${formatInterval(estimate.interval, 'score-points')}.`;
	})(),
	funnel: (() => {
		const { limits95, limits998 } = proportionFunnelLimits({ average: 0.885, denominator: 50 });
		return `Around an average of 88.5%, a centre with 50 children may lie from ${formatInterval(limits95, 'percent')} by chance at 95%, and ${formatInterval(limits998, 'percent')} at 99.8%.`;
	})(),
	slope: (() => {
		const index = slopeIndexOfProportions([
			{ count: 180, denominator: 320 },
			{ count: 162, denominator: 260 },
			{ count: 140, denominator: 210 },
			{ count: 113, denominator: 160 },
			{ count: 82, denominator: 110 }
		]);
		return isUnavailable(index)
			? 'Too few to say.'
			: `Fifths at 180 of 320, 162 of 260, 140 of 210, 113 of 160 and 82 of 110 have a slope of ${formatValue(index.sii.value, 'percentage-points')}.`;
	})(),
	needed: `133 of 150 children protected: ${childrenNeeded({ count: 133, denominator: 150, target: 0.95 })} more would reach 95%.`
} as const;
