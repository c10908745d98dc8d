import type { ReleasedMeasure } from '../measure';

export const receptionOverweight: ReleasedMeasure = {
	making: 'released',
	figure: 'share',
	hasTotal: true,
	id: 'ncmp-reception-overweight',
	name: 'Reception children who are overweight, living with obesity included',
	shortName: 'Overweight in reception',
	phrase: { words: 'overweight in reception', isPlural: false },
	area: 'outcomes',
	isHeadline: false,
	plain:
		'The share of reception children whose body mass index is in the range for overweight or obesity.',
	numerator:
		'Children with a body mass index on or above the 85th centile of the UK 1990 growth reference',
	denominator: 'Reception children who were measured',
	rules: [
		'The cut-offs are those for whole populations, the 85th and 95th centile, not those for a child in a clinic.',
		'By where the child lives.',
		'Only as it is published: no extract here counts it.'
	],
	caveats: [
		'It says nothing of children who were not measured; 94.1% were in 2024/25 in England.',
		'Below an authority a single year is mostly too few: three years together are published there, and not shown here.'
	],
	unit: 'percent',
	polarity: 'lower-better',
	accountability: 'population',
	periodKinds: ['academic-year'],
	basis: 'residence',
	levels: ['authority'],
	breakdowns: ['sex'],
	noun: { one: 'reception child', many: 'reception children' },
	achievement: 'were overweight, living with obesity included',
	breaks: [],
	goal: undefined,
	sources: ['OHID National Child Measurement Programme'],
	evidence: 'verified'
};
