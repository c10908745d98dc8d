import type { Standing } from '$lib/readings/standing';
import { formatCount, formatValue } from '$lib/format';
import { statusLook } from '$lib/ui';

/** The status in words, with whom it is held against. */
export function statusWords({ status, comparator, measure, figure }: Standing): string | undefined {
	switch (status) {
		case 'similar':
			return `similar to ${comparator?.area.name}`;
		case 'better':
		case 'worse':
		case 'higher':
		case 'lower':
			return `${status} than ${comparator?.area.name}`;
		case 'not-comparable':
			return comparator && figure.kind === 'available' && figure.lower === undefined
				? `${comparator.area.name} ${formatValue(comparator.figure.value, measure.unit)}, not judged`
				: undefined;
		case 'too-few':
		case 'no-figure':
			return undefined;
		default:
			return status satisfies never;
	}
}

/** Which way it is going and since when; undefined where that cannot be said. */
export function changeWords({ change }: Standing): string | undefined {
	if (change.kind === 'unknown') return undefined;
	const since = change.method === 'recent-trend' ? 'over five years' : `since ${change.from}`;
	return `${statusLook[change.direction].words} ${since}`;
}

/** The distance to the goal in children, or undefined where there is none. */
export function neededWords({ needed, measure }: Standing): string | undefined {
	if (!needed) return undefined;
	const { children, of, goal } = needed;
	if (!goal) {
		if (children === 0) return undefined;
		return of === 1
			? 'The one child of this group would close it.'
			: `${formatCount(children)} more of these ${formatCount(of)} children would close it.`;
	}
	const aim = `the ${goal.label} of ${formatValue(goal.value, measure.unit)}`;
	if (children === 0) return `Past ${aim}.`;
	return `${formatCount(children)} more ${children === 1 ? measure.noun.one : measure.noun.many} would reach ${aim}.`;
}
