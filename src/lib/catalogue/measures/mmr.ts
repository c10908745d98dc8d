import type { CountedMeasure } from '../measure';
import { counted } from './counted';

const herdGoal = { value: 0.95, label: 'herd protection', source: 'WHO European Region' };

const common = {
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year', 'financial-quarter'],
	basis: 'residence',
	goal: herdGoal,
	margin: {
		value: 0.01,
		reason:
			'Most areas lie between 80 and 95 %, where one point is a tenth of the children who are missed.'
	},
	needs: ['immunisations', 'neighbourhoods'],
	place: 'lsoa',
	breakdowns: ['imd-quintile-national']
} as const satisfies Partial<CountedMeasure>;

export const mmr1At24Months = counted({
	...common,
	id: 'mmr1-24m',
	accountability: 'population',
	name: 'MMR first dose by second birthday',
	shortName: 'MMR first dose at two',
	phrase: { words: 'first MMR doses', isPlural: true },
	area: 'outcomes',
	isHeadline: true,
	noun: { one: 'two-year-old', many: 'two-year-olds' },
	achievement: 'had their first MMR dose by their second birthday'
});

export const mmr1At5Years = counted({
	...common,
	id: 'mmr1-5y',
	accountability: 'population',
	name: 'MMR first dose by fifth birthday',
	shortName: 'MMR first dose at five',
	phrase: { words: 'first MMR doses by five', isPlural: true },
	area: 'universal',
	noun: { one: 'five-year-old', many: 'five-year-olds' },
	achievement: 'had their first MMR dose by their fifth birthday'
});

export const mmr2At5Years = counted({
	...common,
	id: 'mmr2-5y',
	accountability: 'population',
	name: 'MMR two doses by fifth birthday',
	shortName: 'Both MMR doses at five',
	phrase: { words: 'second MMR doses', isPlural: true },
	area: 'outcomes',
	isHeadline: true,
	noun: { one: 'five-year-old', many: 'five-year-olds' },
	achievement: 'had both MMR doses by their fifth birthday'
});

export const mmr2At24Months = counted({
	...common,
	id: 'mmr2-24m',
	accountability: 'population',
	name: 'MMR two doses by second birthday',
	shortName: 'Both MMR doses at two',
	phrase: { words: 'second MMR doses by two', isPlural: true },
	area: 'universal',
	periodKinds: ['financial-quarter'],
	noun: { one: 'two-year-old', many: 'two-year-olds' },
	achievement: 'had both MMR doses by their second birthday'
});
