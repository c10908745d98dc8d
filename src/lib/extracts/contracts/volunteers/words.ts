import type { Vocabulary } from '../../cleaning/words/vocabulary';

/** What a volunteer went on to. */
export const destination: Vocabulary = {
	work: [
		'employment',
		'job',
		'paid work',
		'paid employment',
		'employed',
		'working',
		'work',
		'full time work',
		'part time work',
		'self employed',
		'self employment'
	],
	training: ['training', 'in training', 'apprenticeship', 'training course'],
	education: [
		'education',
		'college',
		'university',
		'further education',
		'higher education',
		'fe',
		'he',
		'studying',
		'full time education'
	],
	none: ['none', 'nothing', 'no destination', 'no change'],
	unknown: ['u']
};
