import { sum } from 'd3';

import type { FunnelLimits, FunnelSignificance } from '../../lib/statistics';
import {
	funnelSignificance,
	overdispersedFunnelLimits,
	overdispersion,
	proportionFunnelLimits,
	ratioFunnelLimits,
	ratioFunnelSignificance
} from '../../lib/statistics';
import type { Comparison } from './case';
import { answered, printedTolerance, readCase } from './case';
import type { Family } from './family';
import { filesBeside } from './family';
import type { Row, VectorFile } from './vector-file';
import { cell, isSheetWith, isTrue, numberIn, sheetRows } from './vector-file';

/** Limits round an average, by population. */
export const proportionLimits: Family = {
	name: 'proportion funnel limits',
	recognises: (file) => isSheetWith(file, ['Population']) && file.columns.some(isLimitColumn),
	cases: (file) =>
		sheetRows(file).map(({ row, id }) =>
			readCase(id, () => {
				const baseline = cell(row, 'Baseline') || cell(row, 'baseline');
				const limits = proportionFunnelLimits({
					average: Number(baseline) / 100,
					denominator: numberIn(row, 'Population')
				});
				const comparisons = limitComparisons(row, (fraction) => fraction * 100, limits);
				return comparisons.map((comparison) => ({
					...comparison,
					tolerance: comparison.tolerance + printedTolerance(baseline)
				}));
			})
		)
};

/** Limits of observed over expected, by observed events. */
export const ratioLimits: Family = {
	name: 'ratio funnel limits',
	recognises: (file) => isSheetWith(file, ['Observed_events']) && file.columns.some(isLimitColumn),
	cases: (file) =>
		sheetRows(file).map(({ row, id }) =>
			readCase(id, () => {
				const limits = ratioFunnelLimits({ observed: numberIn(row, 'Observed_events') });
				const isCount = !cell(row, 'statistic').includes('isr');
				const asPrinted = (ratio: number) => (isCount ? ratio - 1 : ratio * 100);
				// The reference halves an interval 23 times rather than inverting the distribution.
				return limitComparisons(row, asPrinted, limits).map((comparison) => ({
					...comparison,
					tolerance: 1e-4,
					scale: Math.max(1, Math.abs(comparison.expected))
				}));
			})
		)
};

/** Which areas a funnel of proportions marks out, against the average of the sheet. */
export const proportionSignificance: Family = {
	name: 'proportion funnel significance',
	recognises: (file) => isSheetWith(file, ['numerator', 'denominator', 'significance']),
	cases: (file) => {
		const rows = sheetRows(file);
		const average =
			sum(rows, ({ row }) => numberIn(row, 'numerator')) /
			sum(rows, ({ row }) => numberIn(row, 'denominator'));
		return rows.map(({ row, id }) =>
			readCase(id, () => {
				const denominator = numberIn(row, 'denominator');
				const actual = funnelSignificance({
					value: numberIn(row, 'numerator') / denominator,
					limits: proportionFunnelLimits({ average, denominator })
				});
				return [significanceComparison(row, actual)];
			})
		);
	}
};

/** Which areas a funnel of observed over expected marks out. */
export const ratioSignificance: Family = {
	name: 'ratio funnel significance',
	recognises: (file) => isSheetWith(file, ['obs', 'expected', 'significance']),
	cases: (file) =>
		sheetRows(file).map(({ row, id }) =>
			readCase(id, () => [
				significanceComparison(
					row,
					ratioFunnelSignificance({
						observed: numberIn(row, 'obs'),
						expected: numberIn(row, 'expected')
					})
				)
			])
		)
};

type OverdispersionSummary = Readonly<
	Record<string, { phi: number; tau2: number; trim_by?: number; multiplier?: number }>
>;

/** Limits widened for overdispersion, on a whole set of areas. */
export const overdispersedLimits: Family = {
	name: 'overdispersed funnel limits',
	recognises: (file) =>
		isSheetWith(file, ['numerator', 'denominator', 'Uzscore', 'OD95LCL', 'OD99UCL', 'LCL95']),
	cases: (file, files) => {
		const rows = sheetRows(file);
		const summary = filesBeside(file, files).find(isOverdispersionSummary);
		const name = file.name.replace(/-points\.csv$/, '');
		const stated =
			summary?.kind === 'json' ? (summary.content as OverdispersionSummary)[name] : undefined;
		const trim = /trim(\d+)/.exec(file.name)?.[1];
		const winsorisedShare = stated?.trim_by ?? Number(trim ?? '10') / 100;
		const multiplier = stated?.multiplier ?? 100;
		const areas = rows.map(({ row }) => ({
			count: numberIn(row, 'numerator'),
			denominator: numberIn(row, 'denominator')
		}));
		const summaryCase = readCase(`${file.path} phi and tau²`, () => {
			const { phi, tauSquared } = answered(overdispersion(areas, { winsorisedShare }));
			if (stated === undefined) throw new RangeError(`no summary found for ${name}`);
			return [
				{ what: 'phi', expected: stated.phi, actual: phi },
				{ what: 'tau²', expected: stated.tau2, actual: tauSquared }
			];
		});
		const { average, tauSquared } = answered(overdispersion(areas, { winsorisedShare }));
		return [
			summaryCase,
			...rows.map(({ row, id }) =>
				readCase(id, () => {
					const denominator = numberIn(row, 'denominator');
					const adjusted = overdispersedFunnelLimits({ average, tauSquared, denominator });
					const plain = overdispersedFunnelLimits({ average, tauSquared: 0, denominator });
					const value = numberIn(row, 'numerator') / denominator;
					const significance = funnelSignificance({ value, limits: adjusted });
					const isEitherHeld =
						isHeldAtEnd(adjusted.limits998.lower) || isHeldAtEnd(adjusted.limits998.upper);
					return [
						{ what: 'average', expected: target(row), actual: average },
						...namedLimits({ row, prefix: 'OD', limits: adjusted, multiplier }),
						...namedLimits({ row, prefix: '', limits: plain, multiplier }),
						...(isEitherHeld
							? []
							: [
									{
										what: 'outlier',
										expected: cell(row, 'outlier') === '1' || isTrue(row, 'outlier'),
										actual: significance.endsWith('99.8')
									}
								])
					];
				})
			)
		];
	}
};

/** The summaries of the overdispersed sets: read with their points. */
export const overdispersedSummary: Family = {
	name: 'overdispersed funnel limits',
	recognises: isOverdispersionSummary,
	cases: (file, files) => {
		const names = new Set(filesBeside(file, files).map(({ name }) => name));
		return file.kind === 'json'
			? Object.keys(file.content as OverdispersionSummary)
					.filter((name) => !names.has(`${name}-points.csv`))
					.map((name) => ({ id: `${file.path} ${name}`, unreadable: 'its points are missing' }))
			: [];
	}
};

function isLimitColumn(column: string): boolean {
	return limitColumn(column) !== undefined;
}

/** `Lower2s0025limit` and `lower_2s_limit` are one column under two releases' names. */
function limitColumn(column: string): { side: 'lower' | 'upper'; sigmas: string } | undefined {
	const [, side, sigmas] = /^(lower|upper)_?([23])s(?:\d*|_)limit$/i.exec(column) ?? [];
	if (side === undefined || sigmas === undefined) return undefined;
	return { side: side.toLowerCase() === 'lower' ? 'lower' : 'upper', sigmas };
}

function limitComparisons(row: Row, asPrinted: (limit: number) => number, limits: FunnelLimits) {
	return Object.keys(row).flatMap((column) => {
		const found = limitColumn(column);
		if (found === undefined || cell(row, column) === '') return [];
		const interval = found.sigmas === '2' ? limits.limits95 : limits.limits998;
		return [
			{
				what: column,
				expected: numberIn(row, column),
				actual: asPrinted(interval[found.side]),
				tolerance: printedTolerance(cell(row, column))
			}
		];
	});
}

const significanceWords: Readonly<Record<FunnelSignificance, string>> = {
	'low-99.8': 'Low (0.001)',
	'low-95': 'Low (0.025)',
	'not-significant': 'Not significant',
	'high-95': 'High (0.025)',
	'high-99.8': 'High (0.001)'
};

function significanceComparison(row: Row, actual: FunnelSignificance): Comparison {
	return {
		what: 'significance',
		expected: cell(row, 'significance'),
		actual: significanceWords[actual]
	};
}

/** The reference rounds its critical values to six places, which moves a limit by under this. */
const roundedCriticalValue = 1e-6;

function namedLimits({
	row,
	prefix,
	limits,
	multiplier
}: {
	readonly row: Row;
	readonly prefix: 'OD' | '';
	readonly limits: FunnelLimits;
	readonly multiplier: number;
}): Comparison[] {
	const name = (side: 'LCL' | 'UCL', level: '95' | '99') =>
		prefix === '' ? `${side}${level}` : `${prefix}${level}${side}`;
	const comparison = (what: string, actual: number): Comparison => ({
		what,
		expected: numberIn(row, what),
		actual: actual * multiplier,
		tolerance: roundedCriticalValue
	});
	return [
		{ what: name('LCL', '95'), actual: limits.limits95.lower },
		{ what: name('UCL', '95'), actual: limits.limits95.upper },
		{ what: name('LCL', '99'), actual: limits.limits998.lower },
		{ what: name('UCL', '99'), actual: limits.limits998.upper }
	]
		.filter(({ actual }) => !isHeldAtEnd(actual))
		.map(({ what, actual }) => comparison(what, actual));
}

/**
 * A limit past either end of the arcsine scale: ours is held at 0 or 1, the
 * reference's turns back inside and means nothing there.
 */
function isHeldAtEnd(limit: number): boolean {
	return limit === 0 || limit === 1;
}

/** The centre line, which the reference keeps on the arcsine scale. */
function target(row: Row): number {
	return Math.sin(numberIn(row, 'target_transformed')) ** 2;
}

function isOverdispersionSummary(file: VectorFile): boolean {
	if (file.kind !== 'json' || typeof file.content !== 'object' || file.content === null)
		return false;
	const sets = Object.values(file.content as Record<string, unknown>);
	return (
		sets.length > 0 &&
		sets.every((set) => typeof set === 'object' && set !== null && 'phi' in set && 'tau2' in set)
	);
}

export const funnelFamilies: readonly Family[] = [
	proportionLimits,
	ratioLimits,
	proportionSignificance,
	ratioSignificance,
	overdispersedLimits,
	overdispersedSummary
];
