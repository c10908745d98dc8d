import type { Status } from '$lib/ui';

/** What each status word means, for the reader. */
export const statusMeanings: Readonly<Partial<Record<Status, string>>> = {
	better:
		'The whole 99.8% interval lies on the good side of the comparator, which is taken as fixed: chance would do that once in five hundred times. Fingertips calls this and the next “better”.',
	'probably-better':
		'The same of the 95% interval alone: chance would do that once in twenty times.',
	'slightly-better':
		'Better, but by less than matters: the whole 95% interval lies within the margin of the measure, three points where nothing better is known. Never a headline.',
	worse: 'The whole 99.8% interval lies on the bad side of the comparator.',
	'probably-worse': 'The whole 95% interval lies on the bad side.',
	'slightly-worse': 'Worse, but by less than matters.',
	higher: 'Above the comparator, where neither high nor low is good of itself.',
	lower: 'Below the comparator, where neither high nor low is good of itself.',
	same: 'The 95% interval contains the comparator and lies within the margin: the two are the same for all practical purposes.',
	'not-told-apart':
		'The 95% interval contains the comparator and reaches further than the margin: they may differ or not. Fingertips calls this and the last “similar”.',
	improving:
		'Moved the good way along the line through three to five comparable years, or between two, further than chance would take it once in five hundred times; and no one year makes it so.',
	'probably-improving': 'The same at once in twenty times.',
	worsening: 'Moved the bad way, as surely.',
	'probably-worsening': 'Moved the bad way, at once in twenty times.',
	'no-clear-change': 'Chance alone could move it as far.',
	closing:
		'The gap became smaller, from whichever side. Whether the lower group rose or the higher fell is said beside it.',
	widening: 'The gap became larger.',
	'turned-round': 'The group that was behind is ahead, and the other way round.',
	'too-few':
		'Fewer than ten were counted, in either group of a gap; or no difference was found and the interval is wider than thirty points. The figure is shown; no judgement is made.',
	'not-comparable':
		'There is nothing it may be held against: no comparator for that period, or a figure without counts.'
};
