import { formatInterval, formatValue, outOf, type Unit } from '$lib/format';
import { statusLook, type StatusTone } from '$lib/ui';

import type { Figure, StatusKind } from '../chart-data';

/** The tone of a status on a drawing; one that nobody judged is plain. */
export function toneOf(status: StatusKind | undefined): StatusTone | 'plain' {
	return status === undefined || status === 'none' ? 'plain' : statusLook[status].tone;
}

/** Everything known of a figure in one line: `74.2%, 23 of 31, 56.8 to 86.3`, or why there is none. */
export function figureWords(figure: Figure, unit: Unit): string {
	const { value, lower, upper, reason } = figure;
	if (value === undefined) return reason ?? 'no figure';
	return [
		formatValue(value, unit),
		restsOn(figure),
		lower === undefined || upper === undefined ? undefined : formatInterval({ lower, upper }, unit)
	]
		.filter((part) => part !== undefined)
		.join(', ');
}

/** What a figure rests on: `23 of 31`; undefined where it was published without counts. */
export function restsOn({ count, denominator, rests }: Figure): string | undefined {
	if (rests !== undefined) return rests;
	return count === undefined || denominator === undefined ? undefined : outOf(count, denominator);
}
