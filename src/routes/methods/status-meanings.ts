import type { Status } from '$lib/ui';

/** What each status word means, for the reader. */
export const statusMeanings: Readonly<Partial<Record<Status, string>>> = {
	better:
		'The whole 95% interval lies on the good side of the comparator, which is taken as fixed.',
	similar: 'The interval contains the comparator: the difference is within what chance allows.',
	worse: 'The whole 95% interval lies on the bad side of the comparator.',
	higher: 'Above the comparator, where neither high nor low is good of itself.',
	lower: 'Below the comparator, where neither high nor low is good of itself.',
	improving: 'Moved the good way by more than chance, within one unbroken series.',
	'no-clear-change': 'Any movement is within what chance allows.',
	worsening: 'Moved the bad way by more than chance.',
	closing:
		'The gap became smaller by more than chance. Whether the lower group rose or the higher fell is said beside it.',
	widening: 'The gap became larger by more than chance.',
	'too-few':
		'Fewer than ten were counted, in either group of a gap. The figure is shown; no judgement is made.',
	'not-comparable':
		'There is nothing it may be held against: no comparator for that period, or a figure without counts.'
};
