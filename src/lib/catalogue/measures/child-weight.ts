import type { ReleasedMeasure } from '../measure';

export const receptionOverweight: ReleasedMeasure = {
	making: 'released',
	figure: 'share',
	hasTotal: true,
	id: 'ncmp-reception-overweight',
	accountability: 'population',
	name: 'Reception children who are overweight, living with obesity included',
	shortName: 'Overweight in reception',
	phrase: { words: 'overweight in reception', isPlural: false },
	area: 'outcomes',
	isHeadline: false,
	unit: 'percent',
	polarity: 'lower-better',
	periodKinds: ['academic-year'],
	basis: 'residence',
	levels: ['authority'],
	breakdowns: ['sex'],
	noun: { one: 'reception child', many: 'reception children' },
	achievement: 'were overweight, living with obesity included',
	breaks: [],
	goal: undefined
};
