import type { Interval } from '../../lib/statistics';
import { differenceOfProportions, ratioOfProportions, wilsonInterval } from '../../lib/statistics';
import type { Comparison } from './case';
import { agreesAsPrinted, answered, readCase } from './case';
import type { Family } from './family';
import type { VectorFile } from './vector-file';
import { isSheetWith, numberIn, sheetRows } from './vector-file';

/** Differences of two proportions, in percentage points, from counts of real children. */
export const realGaps: Family = {
	name: 'real gaps (Newcombe)',
	recognises: (file) => isSheetWith(file, ['fsm_gld', 'fsm_children', 'other_gld', 'gap_pp']),
	cases: (file) =>
		sheetRows(file).map(({ row, id }) =>
			readCase(id, () => {
				const { value, interval } = differenceOfProportions({
					first: {
						count: numberIn(row, 'other_gld'),
						denominator: numberIn(row, 'other_children')
					},
					second: { count: numberIn(row, 'fsm_gld'), denominator: numberIn(row, 'fsm_children') }
				});
				// A limit near no gap is small beside the interval it belongs to.
				const scale = 100 * (interval.upper - interval.lower);
				const inPoints = (column: string, actual: number) => ({
					what: column,
					expected: numberIn(row, column),
					actual: actual * 100,
					scale
				});
				return [
					inPoints('gap_pp', value),
					inPoints('gap_lower95_newcombe', interval.lower),
					inPoints('gap_upper95_newcombe', interval.upper)
				];
			})
		)
};

/** Differences and ratios of two proportions, and Wilson limits, asserted by statsmodels. */
export const differences: Family = {
	name: 'differences and ratios',
	recognises: (file) => differenceContent(file) !== undefined,
	cases: (file) => {
		const content = differenceContent(file) ?? {};
		const published = (content.published ?? []).filter(({ method }) => ours(method) !== undefined);
		return [
			...published.map((published, index) =>
				readCase(`${file.path} published ${index + 1}`, () => {
					const groups = groupsOf(published);
					const isRatio = ours(published.method) === 'ratio';
					const estimate = isRatio ? ratioOfProportions(groups) : differenceOfProportions(groups);
					const { lower, upper } = answered(estimate).interval;
					const within = (printed: number) =>
						isRatio ? printed * (published.rtol ?? 0.01) : (published.atol ?? 1e-9);
					const [expectedLower, expectedUpper] = published.expected;
					return [
						agreesAsPrinted({
							what: 'lower',
							printed: expectedLower,
							actual: lower,
							within: within(expectedLower)
						}),
						agreesAsPrinted({
							what: 'upper',
							printed: expectedUpper,
							actual: upper,
							within: within(expectedUpper)
						})
					];
				})
			),
			...(content.wilson_published ?? []).map((published, index) =>
				readCase(`${file.path} Wilson ${index + 1}`, () => {
					const isOneSided = published.alternative !== 'two-sided';
					const { lower, upper } = wilsonInterval(
						{ count: published.count, denominator: published.nobs },
						{ confidence: 1 - published.alpha * (isOneSided ? 2 : 1) }
					);
					return limits(
						{
							lower: published.alternative === 'larger' ? 0 : lower,
							upper: published.alternative === 'smaller' ? 1 : upper,
							confidence: 1 - published.alpha
						},
						published.expected ?? published.computed ?? [Number.NaN, Number.NaN],
						{ tolerance: published.atol ?? 1e-9, scale: 1 }
					);
				})
			),
			...(content.newcombe_grid_computed_by_statsmodels?.rows ?? []).map((row, index) =>
				readCase(`${file.path} Newcombe ${index + 1}`, () => {
					const at = (confidence: number) => differenceOfProportions(groupsOf(row), { confidence });
					const size = { scale: 1 };
					return [
						{ what: 'difference', expected: row.diff, actual: at(0.95).value, ...size },
						...(row.ci95 ? limits(at(0.95).interval, row.ci95, size) : []),
						...(row.ci998 ? limits(at(0.998).interval, row.ci998, size) : [])
					];
				})
			)
		];
	},
	note: (file) => {
		const others = (differenceContent(file)?.published ?? [])
			.map(({ method }) => method)
			.filter((method) => ours(method) === undefined);
		return others.length > 0 ? `${others.join(', ')}: a method we do not offer` : undefined;
	}
};

export const differenceFamilies: readonly Family[] = [realGaps, differences];

type DifferenceContent = {
	readonly published?: readonly {
		readonly x1: number;
		readonly n1: number;
		readonly x2: number;
		readonly n2: number;
		readonly method: string;
		readonly expected: readonly [number, number];
		readonly atol?: number;
		readonly rtol?: number;
	}[];
	readonly wilson_published?: readonly {
		readonly count: number;
		readonly nobs: number;
		readonly alpha: number;
		readonly alternative: string;
		readonly expected?: readonly [number, number];
		readonly computed?: readonly [number, number];
		readonly atol?: number;
	}[];
	readonly newcombe_grid_computed_by_statsmodels?: {
		readonly rows: readonly {
			readonly x1: number;
			readonly n1: number;
			readonly x2: number;
			readonly n2: number;
			readonly diff: number;
			readonly ci95?: readonly [number, number];
			readonly ci998?: readonly [number, number];
		}[];
	};
};

function differenceContent(file: VectorFile): DifferenceContent | undefined {
	if (file.kind !== 'json' || file.folder !== 'difference') return undefined;
	const content = (file.content ?? {}) as DifferenceContent;
	const isKnown =
		content.published ?? content.wilson_published ?? content.newcombe_grid_computed_by_statsmodels;
	return isKnown === undefined ? undefined : content;
}

function ours(method: string): 'difference' | 'ratio' | undefined {
	if (method.startsWith('newcomb')) return 'difference';
	if (method.startsWith('ratio log')) return 'ratio';
	return undefined;
}

function groupsOf({ x1, n1, x2, n2 }: { x1: number; n1: number; x2: number; n2: number }) {
	return {
		first: { count: x1, denominator: n1 },
		second: { count: x2, denominator: n2 }
	};
}

function limits(
	interval: Interval,
	[lower, upper]: readonly [number, number],
	precision: Pick<Comparison, 'tolerance' | 'scale'>
): Comparison[] {
	return [
		{ what: 'lower', expected: lower, actual: interval.lower, ...precision },
		{ what: 'upper', expected: upper, actual: interval.upper, ...precision }
	];
}
