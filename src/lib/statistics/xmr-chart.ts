import type { Polarity, Unavailable } from './estimate';
import { isUnavailable } from './estimate';
import { requireAllFinite, requireFinite, requireWholeNumber } from './preconditions';
import type { XmrLimits } from './xmr-limits';
import { xmrLimits } from './xmr-limits';
import type { Variation, XmrPoint } from './xmr-points';
import { xmrPoints } from './xmr-points';

/** Whether the process, as it runs, will meet its target. */
export type Assurance = 'consistently-passes' | 'hit-and-miss' | 'consistently-fails';

/** A stretch of points with limits of its own. */
export type XmrPhase = {
	/** The index of its first point. */
	readonly start: number;
	/** Why the limits begin again here; undefined for the first. */
	readonly reason: string | undefined;
	readonly limits: XmrLimits;
	/** The limits rest on under 13 points and will move as more arrive. */
	readonly isTrial: boolean;
};

export type XmrChart = {
	readonly points: readonly XmrPoint[];
	readonly phases: readonly XmrPhase[];
	/** Of the latest point. */
	readonly variation: Variation;
	/** From the latest limits; undefined without a target or a good direction. */
	readonly assurance: Assurance | undefined;
};

const fewestForSettledLimits = 13;

/**
 * Tells real change from ordinary ups and downs in a series of months or quarters,
 * and whether a target will be met as things stand.
 *
 * An XmR chart read by the NHS Making Data Count rules, for points in time order.
 * In order of precedence: a point outside the limits; seven points rising or
 * falling; two of three near the limits on one side of the mean; seven points on
 * one side of the mean. Every point of a run is highlighted. Limits begin again
 * only at `rebases`, each with its reason (a schedule changed, centres merged);
 * runs do not reach across one. `fixedAfter` sets each phase's limits from its
 * first so many points. Gaps in time are the caller's to leave out.
 *
 * `too-few` where a phase has under five points to set its limits; limits on under
 * 13 points are marked as a trial. Throws RangeError on a value that is not
 * finite, or a rebase without a reason, out of order, or outside the points.
 *
 * Source: NHS England, Making Data Count.
 */
export function xmrChart(
	values: readonly number[],
	{
		polarity = 'neutral',
		target,
		isScreened = false,
		fixedAfter,
		rebases = []
	}: {
		readonly polarity?: Polarity;
		readonly target?: number | undefined;
		readonly isScreened?: boolean;
		readonly fixedAfter?: number | undefined;
		readonly rebases?: readonly { readonly start: number; readonly reason: string }[];
	} = {}
): XmrChart | Unavailable {
	requireAllFinite('values', values);
	if (target !== undefined) requireFinite('target', target);
	if (fixedAfter !== undefined) requireWholeNumber('fixedAfter', fixedAfter, { minimum: 1 });
	requireRebases(rebases, values.length);

	const starts = [{ start: 0, reason: undefined }, ...rebases];
	const phases: XmrPhase[] = [];
	const points: XmrPoint[] = [];
	for (const [phase, { start, reason }] of starts.entries()) {
		const phaseValues = values.slice(start, starts[phase + 1]?.start);
		const settingLimits = phaseValues.slice(0, fixedAfter);
		const limits = xmrLimits(settingLimits, { isScreened });
		if (isUnavailable(limits)) return limits;
		const isTrial = settingLimits.length < fewestForSettledLimits;
		phases.push({ start, reason, limits, isTrial });
		points.push(...xmrPoints({ values: phaseValues, limits, phase, polarity }));
	}
	return {
		points,
		phases,
		variation: points.at(-1)?.variation ?? 'common-cause',
		assurance: assuranceOf({ limits: phases.at(-1)?.limits, target, polarity })
	};
}

function requireRebases(
	rebases: readonly { readonly start: number; readonly reason: string }[],
	length: number
): void {
	let previous = 0;
	for (const { start, reason } of rebases) {
		requireWholeNumber('rebase start', start, { minimum: previous + 1 });
		if (start >= length)
			throw new RangeError(`rebase start must be one of the ${length} points, found ${start}`);
		if (reason.trim() === '') throw new RangeError(`the rebase at ${start} must have a reason`);
		previous = start;
	}
}

function assuranceOf({
	limits,
	target,
	polarity
}: {
	readonly limits: XmrLimits | undefined;
	readonly target: number | undefined;
	readonly polarity: Polarity;
}): Assurance | undefined {
	if (limits === undefined || target === undefined || polarity === 'neutral') return undefined;
	const isHigherBetter = polarity === 'higher-better';
	if (target > limits.upper) return isHigherBetter ? 'consistently-fails' : 'consistently-passes';
	if (target < limits.lower) return isHigherBetter ? 'consistently-passes' : 'consistently-fails';
	return 'hit-and-miss';
}
