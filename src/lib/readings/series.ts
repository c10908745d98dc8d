import type { Measure, SeriesBreak } from '$lib/catalogue/measure';
import type { Basis, PeriodKind } from '$lib/catalogue/observation';
import {
	countsUnknownWithOthers,
	unknownWithOthersReason
} from '$lib/catalogue/unknown-with-others';

import { figureAt } from './figure';
import type { Available, Figure } from './figure';
import type { FigureKey, Figures } from './figures';
import { mainKind, periodsOf } from './measure-periods';

/** A figure in time; `x` is the year it begins in, with quarters as parts of it. */
export interface SeriesPoint<F extends Figure = Figure> {
	readonly periodId: string;
	readonly x: number;
	readonly figure: F;
}

/** The figures of a measure over time, cut where they cannot be compared. */
export interface MeasureSeries {
	readonly kind: PeriodKind;
	/** Unbroken stretches, oldest first; a period without a figure stands in its stretch as missing. */
	readonly segments: readonly (readonly SeriesPoint[])[];
	/** The breaks that fall inside the span of the figures. */
	readonly breaks: readonly (SeriesBreak & { readonly x: number })[];
}

/** A measure's figures over time for one place, or for one category of a breakdown there. */
export function seriesOf(
	figures: Figures,
	measure: Measure,
	key: Pick<FigureKey, 'areaId' | 'breakdown' | 'category'>,
	periodKind: PeriodKind = mainKind(measure)
): MeasureSeries {
	const points = trimmed(
		periodsOf(figures, measure, periodKind).map((periodId) => ({
			periodId,
			x: position(periodId),
			figure: figureAt(figures, measure, { ...key, periodId, periodKind })
		}))
	);
	const halfStep = periodKind === 'financial-quarter' ? 0.125 : 0.5;
	const first = points[0]?.x ?? 0;
	const last = points.at(-1)?.x ?? 0;
	const known = measure.breaks
		.map((seriesBreak) => ({ ...seriesBreak, x: position(seriesBreak.from) - halfStep }))
		.filter(({ x }) => x > first && x < last);
	const breaks = [...known, ...changesOfMaking(points, halfStep, known)].sort((a, b) => a.x - b.x);
	const edges = [-Infinity, ...breaks.map(({ x }) => x), Infinity];
	const segments = edges
		.slice(1)
		.map((end, i) => points.filter(({ x }) => x > edges[i]! && x < end))
		.map(trimmed)
		.filter((segment) => segment.length > 0);
	return { kind: periodKind, segments, breaks };
}

/** The unbroken stretch that a period lies in, up to that period, with figures only. */
export function comparableUpTo(
	series: MeasureSeries,
	periodId: string
): readonly SeriesPoint<Available>[] {
	const segment =
		series.segments.find((points) => points.some((point) => point.periodId === periodId)) ?? [];
	const upTo = segment.slice(0, segment.findIndex((point) => point.periodId === periodId) + 1);
	return upTo.filter(isAvailable);
}

/** A series without what comes after a period. */
export function upTo(series: MeasureSeries, periodId: string): MeasureSeries {
	const last = position(periodId);
	return {
		kind: series.kind,
		segments: series.segments
			.map((segment) => segment.filter(({ x }) => x <= last))
			.filter((segment) => segment.length > 0),
		breaks: series.breaks.filter(({ x }) => x < last)
	};
}

/** Where a period stands on a time axis: 2024/25 at 2024, its third quarter at 2024.5. */
export function position(periodId: string): number {
	return (
		Number(periodId.slice(0, 4)) + (periodId.length > 7 ? (Number(periodId.at(-1)) - 1) / 4 : 0)
	);
}

// Where the others begin or cease to count children of unknown eligibility, or figures to be as reported, unless there is a break there already.
function changesOfMaking(
	points: readonly SeriesPoint[],
	halfStep: number,
	known: MeasureSeries['breaks']
): MeasureSeries['breaks'] {
	const available = points.filter(isAvailable);
	return available.slice(1).flatMap((point, i) => {
		const before = available[i]!;
		const reason = changeOfMaking(before.figure.basis, point.figure.basis);
		if (reason === undefined || known.some(({ x }) => x > before.x && x < point.x)) return [];
		return [{ from: point.periodId, reason, x: point.x - halfStep }];
	});
}

function changeOfMaking(before: Basis, after: Basis): string | undefined {
	if ((before === 'as-reported') !== (after === 'as-reported'))
		return after === 'as-reported'
			? 'The figures from here on are as they were reported'
			: 'The figures before are as they were reported';
	const isSo = countsUnknownWithOthers(after);
	return isSo === countsUnknownWithOthers(before) ? undefined : unknownWithOthersReason(isSo);
}

function isAvailable(point: SeriesPoint): point is SeriesPoint<Available> {
	return point.figure.kind === 'available';
}

// A period that a place has nothing to say of at either end is not part of its series.
function trimmed(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
	const hasWord = ({ figure }: SeriesPoint) =>
		figure.kind === 'available' || figure.reason !== 'not-available';
	const first = points.findIndex(hasWord);
	return first < 0 ? [] : points.slice(first, points.findLastIndex(hasWord) + 1);
}
