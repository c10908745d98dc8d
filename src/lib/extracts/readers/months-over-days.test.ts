import { expect, test } from 'vitest';

import { areMonthsOverDays } from './months-over-days';

test.each<[string, readonly string[], readonly string[]]>([
	['above the names', ['', '', 'Sep 2025', '', 'Oct 2025'], ['Child ID', 'Centre', '5', '12', '3']],
	['beside the names', ['Child ID', 'Centre', 'Sep 2025', ''], ['', '', '5', '12']],
	['of one year', ['Child ID', '2025', ''], ['', '5 Sep', '12 Sep']]
])('months merged over days %s are known', (_, row, under) => {
	expect(areMonthsOverDays(row, under)).toBe(true);
});

test.each<[string, readonly string[], readonly string[]]>([
	[
		'totals by month, the first of a centre that is not named again',
		['Centre', 'Apr 2025', 'May 2025'],
		['', '12', '15']
	],
	['totals by month', ['Centre', 'Apr 2025', '', 'May 2025'], ['Priory', '12', '15', '9']],
	['ages under a year', ['', '2025', '', ''], ['Code', '0', '1', '2']],
	['amounts under a month', ['', 'Apr 2025', ''], ['Line', '450', '12']],
	['names under a month', ['', 'Apr 2025', ''], ['Centre', 'Children', 'Adults']]
])('%s are no days under months', (_, row, under) => {
	expect(areMonthsOverDays(row, under)).toBe(false);
});
