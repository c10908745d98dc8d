import { group } from 'd3';

import type { Assurance, Polarity, SpecialCause, Variation } from '../../lib/statistics';
import { xmrChart } from '../../lib/statistics';
import type { Comparison } from './case';
import { answered, readCase } from './case';
import type { Family } from './family';
import { filesBeside } from './family';
import { inOrderOfDate, seriesWithoutSummary } from './series';
import type { Row, Sheet, VectorFile } from './vector-file';
import { cell, isSheetWith, isTrue, numberIn } from './vector-file';

/** XmR charts of whole series: the options and the words in one sheet, the points in another. */
export const xmrCharts: Family = {
	name: 'XmR charts',
	recognises: isXmrSummary,
	cases: (file, files) => {
		const points = filesBeside(file, files).find(isXmrPoints);
		const bySeries = group(points?.rows ?? [], (row) => cell(row, 'series'));
		return file.kind === 'sheet'
			? file.rows.map((row) =>
					readCase(`${file.path} ${cell(row, 'series')}`, () =>
						xmrComparisons(row, bySeries.get(cell(row, 'series')) ?? [])
					)
				)
			: [];
	}
};

/** The points of XmR charts: read with their summaries. */
export const xmrPoints: Family = {
	name: 'XmR charts',
	recognises: isXmrPoints,
	cases: (file, files) => {
		const summary = filesBeside(file, files).find(isXmrSummary);
		return seriesWithoutSummary({ file, summary });
	}
};

export const xmrFamilies: readonly Family[] = [xmrCharts, xmrPoints];

function isXmrSummary(file: VectorFile): file is Sheet {
	return isSheetWith(file, ['series', 'variation_type', 'assurance_type', 'screen_outliers']);
}

function isXmrPoints(file: VectorFile): file is Sheet {
	return isSheetWith(file, ['series', 'y', 'lpl', 'upl', 'special_cause_type', 'point_type']);
}

function xmrComparisons(summary: Row, unordered: readonly Row[]): Comparison[] {
	const rows = inOrderOfDate(unordered);
	const fixedAfter = cell(summary, 'fix_after_n_points');
	const target = cell(summary, 'target');
	const chart = answered(
		xmrChart(
			rows.map((row) => numberIn(row, 'y')),
			{
				polarity: polarities[cell(summary, 'improvement_direction')] ?? 'neutral',
				isScreened: isTrue(summary, 'screen_outliers'),
				fixedAfter: fixedAfter === '' ? undefined : Number(fixedAfter),
				target: target === '' ? undefined : Number(target)
			}
		)
	);
	const limits = chart.phases[0]?.limits;
	const ofPoints = rows.flatMap((row, index): Comparison[] => {
		const point = chart.points[index];
		const at = cell(row, 'date');
		return [
			{ what: `${at} mean`, expected: numberIn(row, 'mean'), actual: limits?.mean },
			{ what: `${at} lower`, expected: numberIn(row, 'lpl'), actual: limits?.lower },
			{ what: `${at} upper`, expected: numberIn(row, 'upl'), actual: limits?.upper },
			{ what: `${at} side`, expected: numberIn(row, 'relative_to_mean'), actual: point?.side },
			{ what: `${at} near`, expected: isTrue(row, 'close_to_limits'), actual: point?.isNearLimits },
			{
				what: `${at} outside`,
				expected: isTrue(row, 'outside_limits'),
				actual: point?.cause.endsWith('-limit')
			},
			{
				what: `${at} cause`,
				expected: cell(row, 'special_cause_type'),
				actual: point && causeWords[point.cause]
			},
			{
				what: `${at} meaning`,
				expected: cell(row, 'point_type'),
				actual: point && variationWords[point.variation]
			}
		];
	});
	const counted = (word: string) =>
		chart.points.filter(({ variation }) => variationWords[variation] === word).length;
	const counts = Object.keys(summary)
		.filter((column) => /^(common_cause|special_cause_)/.test(column))
		.map((column) => ({
			what: column,
			expected: numberIn(summary, column),
			actual: counted(column)
		}));
	return [
		...ofPoints,
		...counts,
		{
			what: 'variation',
			expected: cell(summary, 'variation_type'),
			actual: variationWords[chart.variation]
		},
		{
			what: 'assurance',
			expected: cell(summary, 'assurance_type'),
			actual: chart.assurance === undefined ? '' : assuranceWords[chart.assurance]
		}
	];
}

const causeWords: Readonly<Record<SpecialCause | 'common-cause', string>> = {
	'common-cause': 'Common Cause',
	'above-limit': 'Above UCL',
	'below-limit': 'Below LCL',
	'rising-trend': '7 Point Trend (Increasing)',
	'falling-trend': '7 Point Trend (Decreasing)',
	'two-in-three-above': '2 in 3 Above CL',
	'two-in-three-below': '2 in 3 Below CL',
	'run-above': '7 Points Above CL',
	'run-below': '7 Points Below CL'
};

export const variationWords: Readonly<Record<Variation, string>> = {
	'common-cause': 'common_cause',
	'improvement-high': 'special_cause_improvement',
	'improvement-low': 'special_cause_improvement',
	'concern-high': 'special_cause_concern',
	'concern-low': 'special_cause_concern',
	'neutral-high': 'special_cause_neutral_high',
	'neutral-low': 'special_cause_neutral_low'
};

export const assuranceWords: Readonly<Record<Assurance, string>> = {
	'consistently-passes': 'consistent_pass',
	'hit-and-miss': 'inconsistent',
	'consistently-fails': 'consistent_fail'
};

const polarities: Readonly<Record<string, Polarity>> = {
	increase: 'higher-better',
	decrease: 'lower-better',
	neutral: 'neutral'
};
