import { formatNumber } from './format-number';

/** A whole number with commas between thousands: `1,235`. */
export function formatCount(count: number): string {
	return formatNumber(count);
}

/** A count and what it is part of, so that no rate stands without its children: `794 of 1,235`. */
export function outOf(count: number, denominator: number): string {
	return `${formatCount(count)} of ${formatCount(denominator)}`;
}
