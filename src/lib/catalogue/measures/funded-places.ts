import { fundedPlaceBreaks } from '../series-breaks';
import { counted } from './counted';

export const funded2YearOldTakeUp = counted({
	id: 'funded-2yo-takeup',
	accountability: 'how-well',
	name: 'Funded two-year-old take-up',
	shortName: 'Funded places at two',
	phrase: { words: 'take-up of funded places', isPlural: false },
	area: 'universal',
	isHeadline: true,
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'residence',
	noun: { one: 'eligible two-year-old', many: 'eligible two-year-olds' },
	achievement: 'used their funded place',
	breaks: fundedPlaceBreaks,
	needs: ['funded-places', 'neighbourhoods'],
	place: 'lsoa',
	breakdowns: ['imd-quintile-national']
});
