import { formatValue } from '$lib/format';

import type { Available } from './figure';

/** Whether a share of money is that of the children it is for, as both are shown; neither is counted of a sample, so chance has no part. */
export function fairShareWords(
	spend: Pick<Available, 'value'>,
	children: Pick<Available, 'value'>
): string {
	if (formatValue(spend.value, 'percent') === formatValue(children.value, 'percent'))
		return 'their share';
	return spend.value > children.value ? 'more than their share' : 'less than their share';
}
