import type { Polarity } from './estimate';
import { requireAllFinite, requireFinite, requireLimits } from './preconditions';
import type { SideOfMean } from './special-cause-rules';
import {
	belongsToSeven,
	belongsToTwoInThree,
	completesRunOnOneSide,
	completesTrend
} from './special-cause-rules';
import type { XmrLimits } from './xmr-limits';

/** Why a point is highlighted, in the order the rules take precedence. */
export type SpecialCause =
	| 'above-limit'
	| 'below-limit'
	| 'rising-trend'
	| 'falling-trend'
	| 'two-in-three-above'
	| 'two-in-three-below'
	| 'run-above'
	| 'run-below';

/** What a point, or the latest point of a chart, means: which icon the NHS would show. */
export type Variation =
	| 'common-cause'
	| 'improvement-high'
	| 'improvement-low'
	| 'concern-high'
	| 'concern-low'
	| 'neutral-high'
	| 'neutral-low';

export type XmrPoint = {
	readonly value: number;
	/** Which of the chart's phases the point is judged within. */
	readonly phase: number;
	readonly side: SideOfMean;
	readonly isNearLimits: boolean;
	readonly cause: SpecialCause | 'common-cause';
	readonly variation: Variation;
};

/**
 * Which points of a series are more than ordinary ups and downs, and whether each
 * is an improvement or a concern.
 *
 * The points of one phase against its limits, by the NHS Making Data Count rules
 * in their order of precedence. A point of a trend rises or falls with the step
 * that leads on through the trend; a point near the limits is highlighted for two
 * in three only if it is itself one of the two. Throws RangeError on a value or
 * limit that is not finite.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots.
 */
export function xmrPoints({
	values,
	limits,
	phase,
	polarity
}: {
	readonly values: readonly number[];
	readonly limits: XmrLimits;
	readonly phase: number;
	readonly polarity: Polarity;
}): XmrPoint[] {
	requireAllFinite('values', values);
	requireFinite('mean', limits.mean);
	requireLimits(limits);
	requireLimits({ lower: limits.nearLower, upper: limits.nearUpper });
	const sides = values.map((value) => Math.sign(value - limits.mean) as SideOfMean);
	const isNearLimits = values.map(
		(value) =>
			value >= limits.lower &&
			value <= limits.upper &&
			(value < limits.nearLower || value > limits.nearUpper)
	);
	const isInTrend = belongsToSeven(completesTrend(values).map((heading) => heading !== 0));
	const isInTwoInThree = belongsToTwoInThree({ isNearLimits, sides });
	const isInRun = belongsToSeven(completesRunOnOneSide(sides));

	return values.map((value, index) => {
		const side = sides[index] ?? 0;
		const next = values[index + 1];
		const isRising =
			isInTrend[index + 1] && next !== undefined
				? next > value
				: value > (values[index - 1] ?? value);
		const cause = ((): XmrPoint['cause'] => {
			if (value > limits.upper) return 'above-limit';
			if (value < limits.lower) return 'below-limit';
			if (isInTrend[index]) return isRising ? 'rising-trend' : 'falling-trend';
			if (isInTwoInThree[index] && isNearLimits[index])
				return side > 0 ? 'two-in-three-above' : 'two-in-three-below';
			if (isInRun[index]) return side > 0 ? 'run-above' : 'run-below';
			return 'common-cause';
		})();
		return {
			value,
			phase,
			side,
			isNearLimits: isNearLimits[index] ?? false,
			cause,
			variation: variationOf({ cause, polarity })
		};
	});
}

function variationOf({
	cause,
	polarity
}: {
	readonly cause: XmrPoint['cause'];
	readonly polarity: Polarity;
}): Variation {
	if (cause === 'common-cause') return cause;
	const level = levels[cause];
	switch (polarity) {
		case 'higher-better':
			return level === 'high' ? 'improvement-high' : 'concern-low';
		case 'lower-better':
			return level === 'low' ? 'improvement-low' : 'concern-high';
		case 'neutral':
			return `neutral-${level}`;
		default:
			return polarity satisfies never;
	}
}

const levels: Readonly<Record<SpecialCause, 'high' | 'low'>> = {
	'above-limit': 'high',
	'below-limit': 'low',
	'rising-trend': 'high',
	'falling-trend': 'low',
	'two-in-three-above': 'high',
	'two-in-three-below': 'low',
	'run-above': 'high',
	'run-below': 'low'
};
