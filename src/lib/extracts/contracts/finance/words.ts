import type { Vocabulary } from '../../cleaning/words/vocabulary';

/** What a line of the budget is for. */
export const budgetLine: Vocabulary = {
	'under-fives': [
		'under fives',
		'under five',
		'under 5',
		'under 5s',
		'under5s',
		'u5',
		'u5s',
		'0 4',
		'0 4s',
		'0 5',
		'0 5s',
		'early years',
		'under fives services'
	],
	'over-fives': [
		'over fives',
		'over five',
		'over 5',
		'over 5s',
		'over5s',
		'o5',
		'o5s',
		'5+',
		'five and over',
		'5 and over'
	]
};
