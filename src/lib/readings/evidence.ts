import { normalCriticalValue } from '$lib/statistics';

/** How sure a finding is: `clear` at 99.8 %, `likely` at 95 %, `none` short of that. One ladder for all that is said. */
export type Evidence = 'clear' | 'likely' | 'none';

/** The limits of an interval, in the unit of its value. */
export interface Limits {
	readonly lower: number;
	readonly upper: number;
}

/** The confidence that each step of the ladder asks for. */
export const confidenceOf = { clear: 0.998, likely: 0.95 } as const;

/** A difference from a level: which way, and how sure; `none` has no way. */
export interface Difference {
	readonly evidence: Evidence;
	readonly sign: -1 | 0 | 1;
}

/** Whether limits at 95 % and at 99.8 % lie wholly to one side of a level; one that touches it does not. */
export function differenceFrom(
	level: number,
	{ inner, outer }: { readonly inner: Limits; readonly outer: Limits | undefined }
): Difference {
	const sign = sideOf(level, inner);
	if (sign === 0) return { evidence: 'none', sign };
	return { evidence: outer && sideOf(level, outer) === sign ? 'clear' : 'likely', sign };
}

/** How sure a chi-square with one degree of freedom makes a finding. */
export function evidenceOfChiSquare(chiSquare: number): Evidence {
	if (chiSquare > normalCriticalValue(confidenceOf.clear) ** 2) return 'clear';
	return chiSquare > normalCriticalValue(confidenceOf.likely) ** 2 ? 'likely' : 'none';
}

function sideOf(level: number, { lower, upper }: Limits): Difference['sign'] {
	return lower > level ? 1 : upper < level ? -1 : 0;
}
