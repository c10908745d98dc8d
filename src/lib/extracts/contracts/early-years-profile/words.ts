import type { Vocabulary } from '../../cleaning/words/vocabulary';

/** Free school meals. “All other pupils” is not here: the department counts the unknown among them. */
export const fsm: Vocabulary = {
	eligible: [
		'y',
		'yes',
		'true',
		'1',
		't',
		'fsm',
		'eligible',
		'fsm eligible',
		'eligible for fsm',
		'known to be eligible',
		'entitled',
		'known to be eligible for free school meals'
	],
	'not eligible': [
		'n',
		'no',
		'false',
		'0',
		'f',
		'non fsm',
		'not fsm',
		'no fsm',
		'not eligible',
		'ineligible',
		'not entitled',
		'not known to be eligible',
		'not eligible for fsm'
	],
	unknown: ['u']
};

/** Special educational needs: the codes of the school census, those before 2014 too. */
export const sen: Vocabulary = {
	none: [
		'n',
		'no',
		'none',
		'0',
		'no sen',
		'non sen',
		'no identified sen',
		'no special educational need',
		'no special educational needs',
		'no special educational provision'
	],
	support: [
		'k',
		'sen support',
		'support',
		'sen support k',
		'k sen support',
		'a',
		'p',
		'sa',
		'sap',
		'sa+',
		'school action',
		'school action plus',
		'early years action',
		'early years action plus'
	],
	plan: [
		'e',
		's',
		'ehcp',
		'ehc',
		'ehc plan',
		'e ehcp',
		'plan',
		'statement',
		'statemented',
		'sen statement',
		'education health and care plan',
		'education health and care ehc plan',
		'statement or ehc plan',
		'statement or ehcp'
	]
};

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
