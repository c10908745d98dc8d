import { listInWords } from '$lib/format';

import type { Series } from '../chart-data';

/**
 * Why periods have no value, for under a chart: `2020/21 and 2021/22: not
 * collected`. Periods with one reason share a note; where there are several
 * series it says which one it speaks of.
 */
export function missingNotes(series: readonly Series[]): readonly string[] {
	return series.flatMap(({ label, segments }) => {
		const byReason = new Map<string, string[]>();
		for (const { value, reason = 'no figure', periodLabel } of segments.flat()) {
			if (value === undefined) byReason.set(reason, [...(byReason.get(reason) ?? []), periodLabel]);
		}
		const whose = series.length > 1 ? `${label}, ` : '';
		return [...byReason].map(([reason, periods]) => `${whose}${listInWords(periods)}: ${reason}`);
	});
}
