import { describe, expect, test } from 'vitest';

import { sentenceFaults, wordFaults } from './word-rules';

describe('a text is at fault that', () => {
	test.each([
		['names a value that is none', 'better than undefined'],
		['has a number that is none', 'NaN% of children'],
		['counts one of many', 'in 1 places'],
		['counts one of many in words', 'one centres is open'],
		['counts many of one', '12 centre'],
		['counts many of one in words', 'two quarter'],
		['says of one that they are many', '1 referral were received'],
		['counts none of many', 'none centres'],
		['rests on a share of nothing', '153 of 0'],
		['has nothing between its commas', 'Weir Lane, , closed'],
		['has nothing between its brackets', 'Weir Lane ()'],
		['says a word twice', 'of of children'],
		['has an interval of a share above all', '92.1% (88.0 to 104.2)'],
		['has an interval of a share below none', '2.1% (−3.0 to 12.0)'],
		['says a negative twice', 'the gap is −2.1 points'],
		['holds markup', 'it is <strong>clear</strong>']
	])('%s', (_, text) => {
		expect(wordFaults(text)).toHaveLength(1);
	});

	test.each(['Reach was 64.2%', 'reach was 64.2%.', ''])('is no whole sentence: “%s”', (text) => {
		expect(sentenceFaults(text)).not.toEqual([]);
	});
});

test.each([
	'Of 1,001 under-fives who live here, 21 were seen in the year, 2.1%: <strong>980 were not</strong>.',
	'1 child was seen.',
	'About one in four children are on track (95.0 to 100%).',
	'The gap is 2.1 points (−4.0 to 8.2 points).',
	'One in four were seen; 1 of 3 children had had two two-year-olds.',
	'The centre history says: “New name, same families.”',
	'Doses count from the first birthday on; two on one day are one.',
	'101 five-year-olds reached it in year 2024/25.'
])('nothing is wrong with “%s”', (text) => {
	expect(sentenceFaults(text)).toEqual([]);
});
