/** A share of people that somebody might be known by. */
export interface Cell {
	readonly count: number;
	readonly denominator: number;
	/** Child protection, domestic abuse, substance use, mental health and the like. */
	readonly isSensitive: boolean;
}

const smallestCount = 5;
const smallestDenominator = 10;
const smallestSensitiveDenominator = 30;

/**
 * Whether a share has to be hidden before it is published.
 *
 * Our own rule, “local default”: it is hidden where one to four people are in
 * the group or out of it, where fewer than ten are counted, or fewer than thirty
 * on a sensitive matter. None or all of ten or more may be shown, unless the
 * matter is sensitive. Throws RangeError unless 0 ≤ count ≤ denominator, in
 * whole numbers.
 *
 * Source: our own rule, after the published practice of DfE and NHS England.
 */
export function isDisclosive({ count, denominator, isSensitive }: Cell): boolean {
	if (
		!Number.isInteger(count) ||
		!Number.isInteger(denominator) ||
		count < 0 ||
		count > denominator
	)
		throw new RangeError(
			`expected a whole count of a whole denominator, found ${count} of ${denominator}`
		);
	const others = denominator - count;
	if (denominator < (isSensitive ? smallestSensitiveDenominator : smallestDenominator)) return true;
	if (isSensitive && (count === 0 || others === 0)) return true;
	return isSmall(count) || isSmall(others);
}

/** Whether so few people are counted that one of them might be known: one to four. */
export function isSmall(count: number): boolean {
	return count > 0 && count < smallestCount;
}
