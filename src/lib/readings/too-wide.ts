import type { Measure } from '$lib/catalogue/measure';

import type { Limits } from './evidence';

/** Of a share, an interval wider than this says nothing where it finds no difference. */
const widestToJudge = 0.3;

/** Whether an interval is so wide that finding no difference in it says nothing: too few were counted. */
export function isTooWide({ unit }: Measure, { lower, upper }: Limits): boolean {
	return (unit === 'percent' || unit === 'percentage-points') && upper - lower > widestToJudge;
}
