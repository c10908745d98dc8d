import type { KnownCourse } from '$lib/readings/course';
import { directionWords } from '$lib/readings/course-words';
import type { Standing } from '$lib/readings/standing';
import { statusAgainst } from '$lib/readings/status-words';
import { formatCount, formatValue } from '$lib/format';
import type { Status } from '$lib/ui';

/** The status in words, with whom it is held against. */
export function statusWords({ status, comparator, measure, figure }: Standing): string | undefined {
	switch (status) {
		case 'not-told-apart':
			return `cannot be told apart from ${comparator?.area.name}`;
		case 'not-comparable':
			return comparator && figure.kind === 'available' && figure.lower === undefined
				? `${comparator.area.name} ${formatValue(comparator.figure.value, measure.unit)}, not judged`
				: undefined;
		case 'too-few':
		case 'no-figure':
			return undefined;
		default:
			return statusAgainst(status, comparator?.area.name);
	}
}

/** Which way it is going and over which span; undefined where that cannot be said. */
export function courseSpanWords({ course }: Standing): string | undefined {
	return course.kind === 'unknown' ? undefined : `${directionWords(course)} since ${course.from}`;
}

/** The mark of a course. */
export function courseMark({ direction, evidence }: KnownCourse): Status {
	if (direction === 'no-clear-change' || direction === 'turned-round') return direction;
	return evidence === 'likely' ? `probably-${direction}` : direction;
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
