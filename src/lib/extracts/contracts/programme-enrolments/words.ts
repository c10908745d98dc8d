import type { Vocabulary } from '../../cleaning/words/vocabulary';

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
