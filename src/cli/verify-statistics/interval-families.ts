import { deviation, mean } from 'd3';

import type { Estimate } from '../../lib/statistics';
import { byarInterval, meanInterval, proportion, rate, wilsonInterval } from '../../lib/statistics';
import type { Comparison } from './case';
import { agreesAsPrinted, answered, readCase, refusal } from './case';
import type { Family } from './family';
import { filesBeside } from './family';
import type { Row, Sheet, VectorFile } from './vector-file';
import { cell, isSheetWith, numberIn, sheetRows } from './vector-file';

/** Intervals of one count, by the method each row names. */
export const countIntervals: Family = {
	name: 'Byar and Wilson limits',
	recognises: (file) => isSheetWith(file, ['x', 'n', 'lowercl', 'uppercl', 'confidence', 'method']),
	cases: (file) =>
		sheetRows(file).map(({ row, id }) =>
			readCase(id, () => {
				const confidence = parsedConfidence(cell(row, 'confidence'));
				const count = numberIn(row, 'x');
				const interval =
					cell(row, 'method') === 'Wilson'
						? wilsonInterval({ count, denominator: numberIn(row, 'n') }, { confidence })
						: byarInterval(count, { confidence });
				// The reference has no lower limit where the approximation falls below zero; ours is zero.
				const lower = cell(row, 'lowercl') === '' ? 0 : numberIn(row, 'lowercl');
				return [
					{ what: 'lower', expected: lower, actual: interval.lower },
					{ what: 'upper', expected: numberIn(row, 'uppercl'), actual: interval.upper }
				];
			})
		)
};

const valueColumns = ['value', 'lower95_0cl', 'upper95_0cl'];

/** Proportions and rates with their 95 % and 99.8 % limits, by the method each row names. */
export const proportionsAndRates: Family = {
	name: 'proportions and rates',
	recognises: (file) =>
		isSheetWith(file, ['Numerator', 'Denominator', 'multiplier', 'statistic', ...valueColumns]),
	cases: (file) =>
		sheetRows(file).map(({ row, id }) =>
			readCase(id, () => {
				const counts = {
					count: numberIn(row, 'Numerator'),
					denominator: numberIn(row, 'Denominator')
				};
				const multiplier = numberIn(row, 'multiplier');
				const isRate = cell(row, 'statistic').startsWith('rate');
				const estimate = (confidence: number) =>
					isRate
						? rate({ ...counts, multiplier }, { confidence })
						: scaled(proportion(counts, { confidence }), multiplier);
				if (cell(row, 'value') === '')
					return [refusal({ what: 'blank count', attempt: () => estimate(0.95) })];
				return valueAndLimits(row, estimate);
			})
		)
};

/** Real counts with Wilson limits in percent, and sometimes the figure as published. */
export const realProportions: Family = {
	name: 'real proportions',
	recognises: (file) => isSheetWith(file, ['x', 'n', 'method', ...valueColumns]),
	cases: (file) =>
		sheetRows(file).map(({ row, id }) =>
			readCase(id, () => {
				const counts = { count: numberIn(row, 'x'), denominator: numberIn(row, 'n') };
				const estimate = (confidence: number) => scaled(proportion(counts, { confidence }), 100);
				return [...valueAndLimits(row, estimate), ...published(row, estimate(0.95).value)];
			})
		)
};

/** Means with Student's t limits, from their summaries and, where given, from the values. */
export const means: Family = {
	name: 'means',
	recognises: (file) => isSheetWith(file, ['area', 'value_count', 'stdev', ...valueColumns]),
	cases: (file, files) => {
		const values = filesBeside(file, files).find(isMeansInput);
		return sheetRows(file).flatMap(({ row, id }) => [
			readCase(id, () =>
				meanComparisons(row, {
					mean: numberIn(row, 'value'),
					standardDeviation: numberIn(row, 'stdev'),
					n: numberIn(row, 'value_count')
				})
			),
			...(values ? [readCase(`${id} from values`, () => meanOfValues(row, values))] : [])
		]);
	}
};

/** The values that the means are of: read with them. */
export const meansInput: Family = {
	name: 'means',
	recognises: isMeansInput,
	cases: () => []
};

type PublishedInterval = {
	readonly indicator: string;
	readonly method: string;
	readonly count: number;
	readonly denominator: number;
	readonly recomputed_lower: number;
	readonly recomputed_upper: number;
	readonly published_value: number;
};

/** Intervals that OHID publishes, to the digits it publishes. */
export const publishedIntervals: Family = {
	name: 'published intervals',
	recognises: (file) => publishedCases(file).length > 0,
	cases: (file) =>
		publishedCases(file).map((published, index) =>
			readCase(`${file.path} ${index + 1}`, () => {
				const { count, denominator, method } = published;
				const per = Number(/per ([\d,]+)/.exec(method)?.[1]?.replaceAll(',', '') ?? '100');
				const { value, interval } = method.startsWith('Wilson')
					? scaled(proportion({ count, denominator }), 100)
					: rate({ count, denominator, multiplier: per });
				const to4Places = (what: string, printed: number, actual: number) =>
					agreesAsPrinted({ what, printed, actual, within: 0.00005 });
				return [
					agreesAsPrinted({
						what: 'value',
						printed: published.published_value,
						actual: value,
						// Published from denominators before rounding: the last place may be one out.
						within: 0.0001
					}),
					to4Places('lower', published.recomputed_lower, interval.lower),
					to4Places('upper', published.recomputed_upper, interval.upper)
				];
			})
		)
};

function parsedConfidence(printed: string): number {
	return Number(printed.replace('%', '')) / (printed.endsWith('%') ? 100 : 1);
}

function scaled({ value, interval }: Estimate, multiplier: number): Estimate {
	return {
		value: value * multiplier,
		interval: {
			lower: interval.lower * multiplier,
			upper: interval.upper * multiplier,
			confidence: interval.confidence
		}
	};
}

function valueAndLimits(row: Row, estimate: (confidence: number) => Estimate): Comparison[] {
	const limitColumns = Object.keys(row).flatMap((column) => {
		const [, side, whole, tenth] = /^(lower|upper)(\d+)_(\d)cl$/.exec(column) ?? [];
		if (side === undefined) return [];
		const { interval } = estimate(Number(`${whole}.${tenth}`) / 100);
		return [
			{
				what: column,
				expected: numberIn(row, column),
				actual: side === 'lower' ? interval.lower : interval.upper
			}
		];
	});
	return [
		{ what: 'value', expected: numberIn(row, 'value'), actual: estimate(0.95).value },
		...limitColumns
	];
}

/** Published figures are rounded, and not always the same way at a half. */
function published(row: Row, value: number): Comparison[] {
	return Object.keys(row)
		.filter((column) => column.endsWith('_published') && cell(row, column) !== '')
		.map((column) =>
			agreesAsPrinted({ what: column, printed: numberIn(row, column), actual: value, within: 0.05 })
		);
}

function meanComparisons(
	row: Row,
	summary: { readonly mean: number; readonly standardDeviation: number; readonly n: number }
): Comparison[] {
	return valueAndLimits(row, (confidence) => answered(meanInterval(summary, { confidence })));
}

function isMeansInput(file: VectorFile): file is Sheet {
	return isSheetWith(file, ['area', 'values']);
}

function meanOfValues(row: Row, sheet: Sheet): Comparison[] {
	const areas = new Set(sheet.rows.map((value) => cell(value, 'area')));
	const area = cell(row, 'area');
	const values = sheet.rows
		.filter((value) => !areas.has(area) || cell(value, 'area') === area)
		.map((value) => numberIn(value, 'values'));
	return meanComparisons(row, {
		mean: mean(values) ?? Number.NaN,
		standardDeviation: deviation(values) ?? Number.NaN,
		n: values.length
	});
}

function publishedCases(file: VectorFile): readonly PublishedInterval[] {
	if (file.kind !== 'json' || typeof file.content !== 'object' || file.content === null) return [];
	const { cases } = file.content as { cases?: readonly Partial<PublishedInterval>[] };
	return cases?.every(({ published_value }) => published_value !== undefined)
		? (cases as readonly PublishedInterval[])
		: [];
}

export const intervalFamilies: readonly Family[] = [
	countIntervals,
	proportionsAndRates,
	realProportions,
	means,
	meansInput,
	publishedIntervals
];
