import type { Vocabulary } from '../../cleaning/words/vocabulary';

/** What became of a dose. */
export const doseStatus: Vocabulary = {
	given: [
		'g',
		'given',
		'y',
		'yes',
		'done',
		'administered',
		'completed',
		'complete',
		'vaccinated',
		'immunised',
		'vaccine given',
		'dose given',
		'received'
	],
	refused: [
		'r',
		'ref',
		'refused',
		'declined',
		'refusal',
		'parent refused',
		'parental refusal',
		'parent declined',
		'consent refused',
		'consent declined',
		'consent withheld',
		'consent withdrawn',
		'withheld',
		'no consent'
	],
	missed: [
		'd',
		'dna',
		'did not attend',
		'missed',
		'missed appointment',
		'not brought',
		'was not brought',
		'wnb',
		'failed to attend',
		'fta',
		'no show'
	],
	none: [
		'none',
		'no dose',
		'not given',
		'no vaccine',
		'unvaccinated',
		'not vaccinated',
		'not immunised'
	]
};
