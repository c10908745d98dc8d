import type { Vocabulary } from '../../cleaning/words/vocabulary';

/**
 * Answers on how good a service is, of five. Numbers by themselves are not
 * here: some surveys give the best answer 5, some 1.
 */
export const surveyAnswer: Vocabulary = {
	'very good': [
		'very good',
		'v good',
		'excellent',
		'very satisfied',
		'extremely satisfied',
		'very happy'
	],
	good: [
		'good',
		'satisfied',
		'quite good',
		'fairly good',
		'fairly satisfied',
		'quite satisfied',
		'happy'
	],
	neither: [
		'neither',
		'neutral',
		'neither good nor poor',
		'neither good nor bad',
		'neither poor nor good',
		'neither satisfied nor dissatisfied',
		'neither satisfied or dissatisfied',
		'neither good or poor'
	],
	poor: [
		'poor',
		'bad',
		'dissatisfied',
		'unsatisfied',
		'fairly poor',
		'quite poor',
		'fairly dissatisfied',
		'quite dissatisfied',
		'unhappy'
	],
	'very poor': [
		'very poor',
		'v poor',
		'very bad',
		'very dissatisfied',
		'extremely dissatisfied',
		'very unhappy'
	]
};
