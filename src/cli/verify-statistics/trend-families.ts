import type { Polarity, RecentTrend, TrendPoint } from '../../lib/statistics';
import {
	compareWithBenchmark,
	isUnavailable,
	proportionFunnelLimits,
	recentTrend
} from '../../lib/statistics';
import type { Comparison } from './case';
import { agreesAsPrinted, readCase } from './case';
import type { Family } from './family';
import type { VectorFile } from './vector-file';

/** The recent trend of OHID, from its own unit tests. */
export const recentTrends: Family = {
	name: 'recent trends',
	recognises: (file) => trendContent(file) !== undefined,
	cases: (file) => {
		const content = trendContent(file);
		return [
			...(content?.cases ?? []).map((tested) =>
				readCase(`${file.path} ${tested.id}`, () => trendComparisons(tested))
			),
			...(content?.polarity ?? []).map((tested) =>
				readCase(`${file.path} ${tested.trend}, ${tested.polarity}`, () => [
					trendWordComparison(tested)
				])
			)
		];
	}
};

/** Better, similar and worse, from OHID's unit tests. */
export const benchmarkComparisons: Family = {
	name: 'comparisons with a benchmark',
	recognises: (file) => benchmarkCases(file) !== undefined,
	cases: (file) =>
		(benchmarkCases(file) ?? []).map((tested, index) =>
			readCase(`${file.path} ${index + 1}`, () => [
				{ what: tested.rule, expected: tested.expected, actual: benchmarkWord(tested) }
			])
		)
};

export const trendFamilies: readonly Family[] = [recentTrends, benchmarkComparisons];

type TrendCase = {
	readonly id: string;
	readonly method: string;
	readonly points: readonly Readonly<Record<string, number | string>>[];
	readonly year_range?: number;
	readonly asserted?: {
		readonly is_significant?: boolean;
		readonly chi2_round2?: number;
		readonly trend?: string;
		readonly marker?: string;
	};
	readonly recomputed?: {
		readonly slope?: number;
		readonly chi2?: number;
	} | null;
};

type TrendContent = {
	readonly cases: readonly TrendCase[];
	readonly polarity?: readonly { trend: string; polarity: string; expected: string }[];
};

function trendContent(file: VectorFile): TrendContent | undefined {
	if (file.kind !== 'json' || file.folder !== 'trend') return undefined;
	const content = file.content as Partial<TrendContent> | null;
	return content?.cases?.some((tested) => 'points' in tested)
		? (content as TrendContent)
		: undefined;
}

function trendComparisons(tested: TrendCase): Comparison[] {
	const isProportions = tested.method.includes('proportions');
	const points = tested.points.map((point) => trendPoint(point, isProportions));
	const trend = recentTrend(points, { yearsPerPoint: tested.year_range ?? 1 });
	const { asserted, recomputed } = tested;
	const comparisons: Comparison[] = [];
	if (!isUnavailable(trend) && asserted?.chi2_round2 !== undefined)
		comparisons.push(
			agreesAsPrinted({
				what: 'chi-square as asserted',
				printed: asserted.chi2_round2,
				actual: trend.chiSquare,
				within: 0.005
			})
		);
	if (!isUnavailable(trend) && recomputed?.chi2 !== undefined)
		comparisons.push({
			what: 'chi-square',
			expected: recomputed.chi2,
			actual: trend.chiSquare,
			tolerance: 1e-9
		});
	if (!isUnavailable(trend) && recomputed?.slope !== undefined)
		comparisons.push({ what: 'slope', expected: recomputed.slope, actual: trend.slope });
	if (asserted?.is_significant !== undefined)
		comparisons.push({
			what: 'significant',
			expected: asserted.is_significant,
			actual: !isUnavailable(trend) && trend.direction !== 'no-significant-change'
		});
	const word = asserted?.trend ?? asserted?.marker;
	if (word !== undefined) {
		const hasIntervals = points.every((point) => !isUnavailable(point));
		comparisons.push({
			what: 'trend',
			// Without intervals the reference divides by nothing and reports no change; we refuse.
			expected: hasIntervals ? word.replace(/AndGetting(Better|Worse)$/, '') : 'CannotBeCalculated',
			actual: isUnavailable(trend) ? 'CannotBeCalculated' : directionWords[trend.direction]
		});
	}
	return comparisons;
}

function trendPoint(point: TrendCase['points'][number], isProportions: boolean): TrendPoint {
	const year = point['Year'] ?? String(point['to_date']).slice(0, 4);
	const period = Number(year);
	if (isProportions)
		return { period, count: Number(point['Count']), denominator: Number(point['Denominator']) };
	const lower = point['LowerCI95'] ?? point['LowerCI'];
	const upper = point['UpperCI95'] ?? point['UpperCI'];
	if (lower === undefined || upper === undefined)
		return { period, unavailable: 'missing-interval' };
	return {
		period,
		value: Number(point['Value']),
		interval: { lower: Number(lower), upper: Number(upper), confidence: 0.95 }
	};
}

const directionWords: Readonly<Record<RecentTrend['direction'], string>> = {
	increasing: 'Increasing',
	decreasing: 'Decreasing',
	'no-significant-change': 'NoChange'
};

/** Puts a polarity to a series made to have the trend that the case names. */
function trendWordComparison(tested: {
	readonly trend: string;
	readonly polarity: string;
	readonly expected: string;
}): Comparison {
	const step = { Increasing: 100, Decreasing: -100, NoChange: 0 }[tested.trend];
	const made = Array.from({ length: step === undefined ? 4 : 5 }, (_, period) => ({
		period,
		count: 500 + (step ?? 0) * (period - 2),
		denominator: 1000
	}));
	const trend = recentTrend(made, { polarity: ragPolarities[tested.polarity] ?? 'neutral' });
	const word = (): string => {
		if (isUnavailable(trend)) return 'CannotBeCalculated';
		const direction = directionWords[trend.direction];
		if (trend.judgement === 'neither') return direction;
		return `${direction}AndGetting${trend.judgement === 'getting-better' ? 'Better' : 'Worse'}`;
	};
	return { what: 'trend and polarity', expected: tested.expected, actual: word() };
}

const ragPolarities: Readonly<Record<string, Polarity>> = {
	'High is good': 'higher-better',
	'Low is good': 'lower-better',
	'No judgement': 'neutral'
};

type BenchmarkCase = {
	readonly rule: string;
	readonly z?: number;
	readonly polarity: string;
	readonly value: number | null;
	readonly lower?: number | null;
	readonly upper?: number | null;
	readonly denominator?: number;
	readonly comparator: number;
	readonly comparator_lower?: number | null;
	readonly comparator_upper?: number | null;
	readonly unit?: number;
	readonly expected: string;
};

function benchmarkCases(file: VectorFile): readonly BenchmarkCase[] | undefined {
	if (file.kind !== 'json' || typeof file.content !== 'object' || file.content === null)
		return undefined;
	const { comparisons } = file.content as { comparisons?: readonly BenchmarkCase[] };
	return Array.isArray(comparisons) ? (comparisons as readonly BenchmarkCase[]) : undefined;
}

/** The reference's three rules, put to our one comparison of an interval with a value. */
function benchmarkWord(tested: BenchmarkCase): string | undefined {
	const polarity =
		ragPolarities[tested.polarity.replace('RAG low', 'Low').replace('RAG high', 'High')];
	const { value, comparator } = tested;
	if (value === null || polarity === undefined) return 'None';
	if (tested.rule.startsWith('SPC')) {
		const unit = tested.unit ?? 100;
		const limits = proportionFunnelLimits({
			average: comparator / unit,
			denominator: tested.denominator ?? Number.NaN
		});
		const interval = (tested.z ?? 0) < 2.5 ? limits.limits95 : limits.limits998;
		// The limits stand round the comparator here, so the value is the benchmark and the words turn.
		const turned = compareWithBenchmark({ interval, benchmark: value / unit, polarity });
		return judgementWords[{ better: 'worse', worse: 'better' }[turned as string] ?? turned];
	}
	const { lower, upper } = tested;
	if (isMissing(lower) || isMissing(upper)) return 'None';
	const interval = { lower, upper };
	if (!('comparator_lower' in tested))
		return judgementWords[compareWithBenchmark({ interval, benchmark: comparator, polarity })];
	const { comparator_lower: from, comparator_upper: to } = tested;
	if (isMissing(from) || isMissing(to)) return 'None';
	const against = [from, to].map((benchmark) =>
		compareWithBenchmark({ interval, benchmark, polarity })
	);
	return judgementWords[against[0] === against[1] ? (against[0] ?? '') : 'similar'];
}

const judgementWords: Readonly<Record<string, string>> = {
	better: 'Better',
	worse: 'Worse',
	similar: 'Same',
	higher: 'Higher',
	lower: 'Lower'
};

/** JSON writes a missing limit as null. */
function isMissing(limit: number | null | undefined): limit is null | undefined {
	return limit === null || limit === undefined;
}
