import type { Vocabulary } from './vocabulary';

/** Scores of the profile’s goals. `N` and a blank are missing, as the schools’ systems write them. */
export const goalScore: Vocabulary = {
	'1': ['1', '01', '1 0', 'emg', 'emerging', 'emerg', '1 emerging'],
	'2': ['2', '02', '2 0', 'exp', 'expected', '2 expected'],
	'3': ['3', '03', '3 0', 'exc', 'exceeding', 'exceeded', '3 exceeding'],
	a: ['a', 'not assessed', 'absent', 'exempt', 'a not assessed'],
	'': ['n', 'nil', 'no score', 'no result']
};

/** Points of the thirteen scales to 2011/12. */
export const scalePoints: Vocabulary = {
	...Object.fromEntries(
		Array.from({ length: 10 }, (_, points) => [
			String(points),
			[
				`${points}`,
				`0${points}`,
				`${points} 0`,
				...(points === 1 ? ['1 point'] : [`${points} points`])
			]
		])
	),
	a: ['a', 'not assessed', 'absent', 'exempt'],
	'': ['n', 'nil', 'no score', 'no result']
};

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

/** Which review of the healthy child programme. */
export const review: Vocabulary = {
	'new-birth': [
		'new birth',
		'new birth visit',
		'new birth review',
		'nbv',
		'nb',
		'nb visit',
		'newborn visit',
		'new baby visit',
		'new baby review',
		'10 14 day',
		'10 14 days',
		'birth visit',
		'primary birth visit'
	],
	'six-to-eight-weeks': [
		'6 8w',
		'6 8 w',
		'6 8 week',
		'6 8 weeks',
		'6 8wk',
		'6 8 wk',
		'6 8 wks',
		'6 8 week review',
		'6 8 week check',
		'6 to 8 weeks',
		'6 to 8 week',
		'6 to 8 week review',
		'6 week',
		'6 weeks',
		'6 week review',
		'8 week review',
		'six to eight weeks',
		'six to eight week review',
		'six eight weeks'
	],
	'twelve-months': [
		'12 month',
		'12 months',
		'12m',
		'12 m',
		'12mth',
		'12 month review',
		'12 months review',
		'1 year',
		'1 yr',
		'1 year review',
		'one year review',
		'one year',
		'twelve months',
		'twelve month review',
		'9 12 month',
		'9 12 months',
		'9 12 month review',
		'9 to 12 month review',
		'9 12m',
		'8 12 month review'
	],
	'two-to-two-and-a-half-years': [
		'2 2 5',
		'2 2 5 year',
		'2 2 5 years',
		'2 2 5 year review',
		'2 2 5yr',
		'2 2 5y',
		'2 21 2',
		'2 21 2 year',
		'2 21 2 years',
		'2 21 2 year review',
		'2 2 1 2 year',
		'2 2 1 2 years',
		'2 2 1 2 year review',
		'2 to 21 2 years',
		'2 to 2 5 years',
		'2 to 2 5 year review',
		'2 year',
		'2 years',
		'2 year review',
		'2yr',
		'2 yr',
		'2y',
		'2 yr review',
		'2 5 year',
		'2 5 years',
		'2 5 year review',
		'21 2 year review',
		'two year review',
		'two year',
		'24 30 months',
		'24 30 month review',
		'27 month',
		'27 months',
		'27 month review',
		'30 month review',
		'two to two and a half years',
		'two to two and a half year review',
		'asq3 review'
	]
};

/** Questionnaires. The short form of WEMWBS is scored otherwise, and is not here. */
export const questionnaire: Vocabulary = {
	topse: ['topse', 'tool to measure parenting self efficacy', 'parenting self efficacy'],
	sdq: ['sdq', 'strengths and difficulties', 'strengths and difficulties questionnaire'],
	wemwbs: [
		'wemwbs',
		'warwick edinburgh',
		'warwick edinburgh mental wellbeing scale',
		'warwick edinburgh mental well being scale'
	],
	star: ['star', 'outcomes star', 'outcome star', 'family star', 'family star plus']
};
