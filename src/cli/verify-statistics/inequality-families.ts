import { group } from 'd3';

import type { QuantileValue, SlopeIndexValueType } from '../../lib/statistics';
import { isUnavailable, quantileGroups, slopeIndexOfInequality } from '../../lib/statistics';
import type { Comparison } from './case';
import { answered, printedTolerance, readCase, refusal } from './case';
import type { Family } from './family';
import { filesBeside } from './family';
import type { Row, Sheet, VectorFile } from './vector-file';
import { cell, isSheetWith, numberIn } from './vector-file';

const groupsByName: Readonly<Record<string, number>> = {
	Tertile: 3,
	Quartile: 4,
	Quintile: 5,
	Sextile: 6,
	Septile: 7,
	Octile: 8,
	Decile: 10
};

/** Areas cut into groups by value, each set on its own. */
export const quantiles: Family = {
	name: 'quantile groups',
	recognises: (file) =>
		isSheetWith(file, [
			'Value',
			'QuantileNm',
			'GroupSet',
			'IndSexRef',
			'Polarity',
			'QuantileInGrp'
		]),
	cases: (file) =>
		file.kind === 'sheet'
			? [...group(file.rows, quantileSet)].map(([set, rows]) =>
					readCase(`${file.path} ${set}`, () => quantileComparisons(rows))
				)
			: []
};

/** Slope indices block by block: a description, an area, and its groups in order. */
export const slopeIndexBlocks: Family = {
	name: 'slope index of inequality',
	recognises: (file) =>
		isSheetWith(file, ['TestDescription', 'Quantile', 'Population', 'sii', 'rii']),
	cases: (file) =>
		file.kind === 'sheet'
			? [...group(file.rows, (row) => `${cell(row, 'TestDescription')}, ${cell(row, 'Area')}`)].map(
					([block, rows]) => readCase(`${file.path} ${block}`, () => blockComparisons(rows))
				)
			: []
};

/** Slope indices of real areas, their groups in a sheet beside them. */
export const realSlopeIndex: Family = {
	name: 'real slope index',
	recognises: (file) => isSheetWith(file, ['value_type', 'transform', 'area', 'sii', 'rii']),
	cases: (file, files) => {
		const inputs = filesBeside(file, files).filter(isSlopeIndexInput);
		if (withGroups(file, inputs).length === 0)
			return [{ id: file.path, unreadable: 'none of its areas has groups beside it' }];
		return withGroups(file, inputs).map((row, index) =>
			readCase(`${file.path} ${index + 1}, ${cell(row, 'area')}`, () =>
				realComparisons(row, inputs)
			)
		);
	},
	note: (file, files) => {
		if (file.kind !== 'sheet') return undefined;
		const inputs = filesBeside(file, files).filter(isSlopeIndexInput);
		const without = file.rows.length - withGroups(file, inputs).length;
		return without > 0
			? `${without} have no groups beside them, so there is nothing to run`
			: undefined;
	}
};

/** The groups that the real slope indices are of: read with them. */
export const realSlopeIndexInput: Family = {
	name: 'real slope index',
	recognises: isSlopeIndexInput,
	cases: () => []
};

function quantileSet(row: Row): string {
	const set = `${cell(row, 'QuantileNm')} ${cell(row, 'GroupSet')}`;
	switch (cell(row, 'GroupSet')) {
		case 'None':
			return set;
		case 'IndSex':
			return `${set} ${cell(row, 'Test')} ${cell(row, 'IndSexRef')}`;
		default:
			return `${set} ${cell(row, 'Test')} ${cell(row, 'IndSexRef')} ${cell(row, 'ParentCode')}`;
	}
}

function quantileComparisons(rows: readonly Row[]): Comparison[] {
	const ranked = rows.filter((row) => cell(row, 'Value') !== '');
	const groups = groupsByName[cell(rows[0] ?? {}, 'QuantileNm')] ?? Number.NaN;
	// A set of mixed polarity is inverted, which is the reference's default.
	const isLowestFirst = rows.every((row) =>
		['RAG - High is good', 'FALSE'].includes(cell(row, 'Polarity'))
	);
	const assigned = quantileGroups(
		ranked.map((row) => numberIn(row, 'Value')),
		{ groups, firstGroup: isLowestFirst ? 'lowest' : 'highest' }
	);
	if (isUnavailable(assigned))
		return [
			{
				what: 'refused',
				expected: ranked.map((row) => cell(row, 'QuantileInGrp')).join(''),
				actual: ''
			}
		];
	return ranked.map((row, index) => ({
		what: cell(row, 'AreaName'),
		expected: cell(row, 'QuantileInGrp'),
		actual: String(assigned[index])
	}));
}

const valueTypes: Readonly<Record<string, SlopeIndexValueType>> = {
	'0': 'plain',
	'1': 'rate',
	'2': 'proportion'
};

function blockComparisons(rows: readonly Row[]): Comparison[] {
	const first = rows[0] ?? {};
	const description = cell(first, 'TestDescription');
	const valueType = description.includes('proportion')
		? 'proportion'
		: (valueTypes[cell(first, 'ValueType')] ?? 'plain');
	const ordered = [...rows].sort((a, b) => numberIn(a, 'Quantile') - numberIn(b, 'Quantile'));
	if (rows.every((row) => cell(row, 'sii') === ''))
		return [refusalByEither({ what: description, ordered, valueType })];
	const quantiles = ordered.map(
		ordered.some((row) => cell(row, 'StandardError') === '') ? byLimits : byStandardError
	);
	const answer = rows.find((row) => cell(row, 'sii') !== '') ?? first;
	const named = [...description.matchAll(/\b9\d(?:\.\d)?\b/g)].map(([text]) => Number(text));
	const printed = [...cell(answer, 'Confidence').matchAll(/\d+(?:\.\d+)?/g)].map(([text]) =>
		Number(text)
	);
	return slopeIndexComparisons({
		quantiles,
		valueType,
		isTransformed: / transform/.test(description),
		multiplier: multiplierIn(description),
		row: answer,
		limits: (named.length > 0 ? named : printed).map((confidence, index) => ({
			confidence: confidence / 100,
			columns: {
				siiLower: `sii_lowercl_${index + 1}`,
				siiUpper: `sii_uppercl_${index + 1}`,
				riiLower: `rii_lowercl_${index + 1}`,
				riiUpper: `rii_uppercl_${index + 1}`
			}
		})),
		interceptColumn: 'Intercept'
	});
}

function byLimits(row: Row): QuantileValue {
	const interval = {
		lower: numberIn(row, 'LowerCL'),
		upper: numberIn(row, 'UpperCL'),
		confidence: 0.95
	};
	return { population: numberIn(row, 'Population'), value: numberIn(row, 'Value'), interval };
}

function byStandardError(row: Row): QuantileValue {
	return {
		population: numberIn(row, 'Population'),
		value: numberIn(row, 'Value'),
		standardError: numberIn(row, 'StandardError')
	};
}

/** The sheet does not say which of its two columns of error is the faulty one. */
function refusalByEither({
	what,
	ordered,
	valueType
}: {
	readonly what: string;
	readonly ordered: readonly Row[];
	readonly valueType: SlopeIndexValueType;
}): Comparison {
	const attempts = [byLimits, byStandardError].map((read) =>
		refusal({
			what,
			attempt: () => slopeIndexOfInequality({ quantiles: ordered.map(read), valueType })
		})
	);
	const refused = attempts.some(({ actual }) => actual === 'refused');
	return { what, expected: 'refused', actual: refused ? 'refused' : 'answered' };
}

function multiplierIn(description: string): number {
	const [, stated] = /\(x (-?\d+)\)/.exec(description) ?? [];
	if (stated !== undefined) return Number(stated);
	return description.includes('negative multiplier') ? -1 : 1;
}

function withGroups(file: VectorFile, inputs: readonly Sheet[]): readonly Row[] {
	if (file.kind !== 'sheet') return [];
	const areas = new Set(inputs.flatMap(({ rows }) => rows.map((row) => cell(row, 'area'))));
	return file.rows.filter((row) => areas.has(cell(row, 'area')));
}

function realComparisons(row: Row, inputs: readonly Sheet[]): Comparison[] {
	const area = cell(row, 'area');
	const input = inputs.find(({ rows }) => rows.some((group) => cell(group, 'area') === area));
	if (input === undefined) throw new RangeError(`no groups found for ${area}`);
	const quantiles = input.rows
		.filter((group) => cell(group, 'area') === area)
		.sort((a, b) => numberIn(a, 'quantile') - numberIn(b, 'quantile'))
		.map((group) => ({
			population: numberIn(group, 'population'),
			value: numberIn(group, 'value'),
			interval: {
				lower: numberIn(group, 'lower'),
				upper: numberIn(group, 'upper'),
				confidence: 0.95
			}
		}));
	const limits = Object.keys(row).flatMap((column) => {
		const [, whole, tenth, rest] = /^sii_lower(\d+)_(\d)(.*)$/.exec(column) ?? [];
		if (whole === undefined) return [];
		const suffix = `${whole}_${tenth}${rest}`;
		return [
			{
				confidence: Number(`${whole}.${tenth}`) / 100,
				columns: {
					siiLower: `sii_lower${suffix}`,
					siiUpper: `sii_upper${suffix}`,
					riiLower: `rii_lower${suffix}`,
					riiUpper: `rii_upper${suffix}`
				}
			}
		];
	});
	return slopeIndexComparisons({
		quantiles,
		valueType: valueTypes[cell(row, 'value_type')] ?? 'plain',
		isTransformed: !['FALSE', 'none', ''].includes(cell(row, 'transform')),
		multiplier: cell(row, 'multiplier') === '' ? 1 : numberIn(row, 'multiplier'),
		row,
		limits,
		interceptColumn: 'intercept'
	});
}

type LimitColumns = { siiLower: string; siiUpper: string; riiLower: string; riiUpper: string };

const simulated = 0.05;

function slopeIndexComparisons({
	quantiles,
	valueType,
	isTransformed,
	multiplier,
	row,
	limits,
	interceptColumn
}: {
	readonly quantiles: readonly QuantileValue[];
	readonly valueType: SlopeIndexValueType;
	readonly isTransformed: boolean;
	readonly multiplier: number;
	readonly row: Row;
	readonly limits: readonly { readonly confidence: number; readonly columns: LimitColumns }[];
	readonly interceptColumn: string;
}): Comparison[] {
	const at = (confidence: number) =>
		answered(slopeIndexOfInequality({ quantiles, valueType, isTransformed }, { confidence }));
	const { sii, rii, intercept } = at(0.95);
	const point = (column: string, actual: number): Comparison[] =>
		cell(row, column) === ''
			? []
			: [
					{
						what: column,
						expected: numberIn(row, column),
						actual,
						tolerance: Math.max(1e-6, printedTolerance(cell(row, column)))
					}
				];
	// A negative multiplier turns the scale over: the ratio is inverted with it.
	const ratio = (value: number) => (multiplier < 0 ? 1 / value : value);
	const relative = isUnavailable(rii) ? Number.NaN : ratio(rii.value);
	const interceptScale = isTransformed ? Math.abs(multiplier) : 1;
	return [
		...point('sii', sii.value * multiplier),
		...point('rii', relative),
		...point(interceptColumn, intercept * interceptScale),
		...limits.flatMap(({ confidence, columns }) => {
			const result = at(confidence);
			const ofSii = result.sii.interval;
			const siiLimits = [ofSii.lower * multiplier, ofSii.upper * multiplier];
			const riiLimits = isUnavailable(result.rii)
				? [Number.NaN, Number.NaN]
				: [ratio(result.rii.interval.lower), ratio(result.rii.interval.upper)];
			return [
				...simulatedLimits(row, [columns.siiLower, columns.siiUpper], siiLimits),
				...simulatedLimits(row, [columns.riiLower, columns.riiUpper], riiLimits)
			];
		})
	];
}

/** Relative to the limit, or to the width of its interval where the limit is near zero. */
function simulatedLimits(
	row: Row,
	[lowerColumn, upperColumn]: readonly [string, string],
	limits: readonly number[]
): Comparison[] {
	if (cell(row, lowerColumn) === '') return [];
	const lower = numberIn(row, lowerColumn);
	const upper = numberIn(row, upperColumn);
	const width = upper - lower;
	const comparison = (what: string, expected: number, actual: number): Comparison => ({
		what,
		expected,
		actual,
		tolerance: simulated,
		isSimulated: true,
		scale: Math.max(Math.abs(expected), width)
	});
	return [
		comparison(lowerColumn, lower, Math.min(...limits)),
		comparison(upperColumn, upper, Math.max(...limits))
	];
}

function isSlopeIndexInput(file: VectorFile): file is Sheet {
	return isSheetWith(file, ['area', 'quantile', 'population', 'value', 'lower', 'upper']);
}

export const inequalityFamilies: readonly Family[] = [
	quantiles,
	slopeIndexBlocks,
	realSlopeIndex,
	realSlopeIndexInput
];
