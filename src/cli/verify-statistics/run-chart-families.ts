import { group, median } from 'd3';

import { anhoejLimits, anhoejRuns, pChart, pPrimeChart } from '../../lib/statistics';
import type { Comparison } from './case';
import { answered, readCase } from './case';
import type { Family } from './family';
import { filesBeside } from './family';
import { inOrderOfDate, seriesWithoutSummary } from './series';
import type { Row, Sheet, VectorFile } from './vector-file';
import { cell, isSheetWith, isTrue, numberIn } from './vector-file';

/** Runs and crossings, and p and p′ limits, of whole series. */
export const runCharts: Family = {
	name: 'run, p and p′ charts',
	recognises: isRunsSummary,
	cases: (file, files) => {
		const points = filesBeside(file, files).find(isRunsPoints);
		const bySeries = group(points?.rows ?? [], (row) => cell(row, 'series'));
		return file.kind === 'sheet'
			? file.rows.map((row) =>
					readCase(`${file.path} ${cell(row, 'series')}`, () =>
						runsComparisons(row, bySeries.get(cell(row, 'series')) ?? [])
					)
				)
			: [];
	}
};

/** The points of run charts: read with their summaries. */
export const runPoints: Family = {
	name: 'run, p and p′ charts',
	recognises: isRunsPoints,
	cases: (file, files) => {
		const summary = filesBeside(file, files).find(isRunsSummary);
		return seriesWithoutSummary({ file, summary });
	}
};

/** The longest run and fewest crossings that chance allows so many points. */
export const runLimits: Family = {
	name: 'Anhøj limits',
	recognises: (file) =>
		isSheetWith(file, ['n.useful', 'longest.run.max', 'n.crossings.min']) &&
		!file.columns.includes('series'),
	cases: (file) =>
		file.kind === 'sheet'
			? file.rows.map((row) =>
					readCase(`${file.path} n = ${cell(row, 'n.useful')}`, () => {
						const limits = anhoejLimits(numberIn(row, 'n.useful'));
						return [
							{
								what: 'longest run',
								expected: numberIn(row, 'longest.run.max'),
								actual: limits.longestRunMaximum
							},
							{
								what: 'crossings',
								expected: numberIn(row, 'n.crossings.min'),
								actual: limits.crossingsMinimum
							}
						];
					})
				)
			: []
};

export const runChartFamilies: readonly Family[] = [runCharts, runPoints, runLimits];

function isRunsSummary(file: VectorFile): file is Sheet {
	return isSheetWith(file, ['series', 'chart', 'longest.run', 'n.crossings', 'runs.signal']);
}

function isRunsPoints(file: VectorFile): file is Sheet {
	return isSheetWith(file, ['series', 'y', 'cl', 'lcl', 'ucl', 'sigma.signal']);
}

function runsComparisons(summary: Row, unordered: readonly Row[]): Comparison[] {
	const rows = inOrderOfDate(unordered);
	const counts = rows.map((row) => ({
		count: numberIn(row, 'num'),
		denominator: numberIn(row, 'denom')
	}));
	const values = counts.map(({ count, denominator }) => count / denominator);
	const kind = cell(summary, 'chart');
	const limits =
		kind === 'run' ? undefined : answered(kind === 'pp' ? pPrimeChart(counts) : pChart(counts));
	const centre = limits?.centre ?? median(values) ?? Number.NaN;
	const runs = answered(anhoejRuns({ values, centre }));
	const ofPoints = rows.flatMap((row, index): Comparison[] => {
		const at = cell(row, 'date');
		const point = limits?.points[index];
		return [
			{ what: `${at} centre`, expected: numberIn(row, 'cl'), actual: centre },
			...(point
				? [
						{ what: `${at} lower`, expected: numberIn(row, 'lcl'), actual: point.lower },
						{ what: `${at} upper`, expected: numberIn(row, 'ucl'), actual: point.upper },
						{
							what: `${at} outside`,
							expected: isTrue(row, 'sigma.signal'),
							actual: point.isOutside
						}
					]
				: [])
		];
	});
	return [
		...ofPoints,
		{ what: 'useful', expected: numberIn(summary, 'n.useful'), actual: runs.usefulPoints },
		{ what: 'longest run', expected: numberIn(summary, 'longest.run'), actual: runs.longestRun },
		{
			what: 'longest run allowed',
			expected: numberIn(summary, 'longest.run.max'),
			actual: runs.longestRunMaximum
		},
		{ what: 'crossings', expected: numberIn(summary, 'n.crossings'), actual: runs.crossings },
		{
			what: 'fewest crossings allowed',
			expected: numberIn(summary, 'n.crossings.min'),
			actual: runs.crossingsMinimum
		},
		{ what: 'signal', expected: isTrue(summary, 'runs.signal'), actual: runs.isSignal },
		{
			what: 'points outside',
			expected: numberIn(summary, 'sigma.signals'),
			actual: limits?.points.filter(({ isOutside }) => isOutside).length ?? 0
		}
	];
}
