import { counted } from './counted';

export const costPerChildReached = counted({
	id: 'cost-per-child-reached',
	accountability: 'how-well',
	name: 'Cost per child reached',
	shortName: 'Cost per child',
	phrase: { words: 'cost per child', isPlural: false },
	area: 'need',
	isHeadline: true,
	unit: 'pounds-per-child',
	polarity: 'neutral',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	levels: ['locality', 'authority'],
	noun: { one: 'child', many: 'children' },
	achievement: 'is what each child seen cost in the year',
	needs: ['finance', 'contacts', 'registrations', 'centres', 'neighbourhoods'],
	place: 'locality',
	figure: 'ratio',
	countsDistinctUnits: true
});

export const spendShare30 = counted({
	id: 'spend-share-30pct',
	accountability: 'how-well',
	name: 'Spend in the 30% most deprived neighbourhoods',
	shortName: 'Spend where need is',
	phrase: { words: 'the share of money where need is', isPlural: false },
	area: 'need',
	isHeadline: true,
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'pound', many: 'pounds' },
	achievement: 'were spent for children in the 30% most deprived neighbourhoods',
	needs: ['finance', 'contacts', 'registrations', 'centres', 'neighbourhoods'],
	place: 'centre',
	figure: 'ratio'
});

export const childrenInDep30 = counted({
	id: 'children-30pct',
	accountability: 'population',
	name: 'Under-fives in the 30% most deprived neighbourhoods',
	shortName: 'Children where need is',
	phrase: { words: 'the share of children where need is', isPlural: false },
	area: 'need',
	unit: 'percent',
	polarity: 'neutral',
	periodKinds: ['financial-year'],
	basis: 'residence',
	noun: { one: 'under-five', many: 'under-fives' },
	achievement: 'live in the 30% most deprived neighbourhoods',
	isWithoutChance: true,
	needs: ['population', 'neighbourhoods'],
	helps: ['reach-areas'],
	place: 'lsoa'
});

export const dataCompleteness = counted({
	id: 'data-completeness',
	accountability: 'how-well',
	name: 'Key fields complete',
	shortName: 'Records complete',
	phrase: { words: 'the completeness of records', isPlural: false },
	area: 'need',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'registered child', many: 'registered children' },
	achievement: 'have a complete record',
	goal: {
		value: 0.95,
		label: 'local standard',
		source: 'Common local standard; not confirmed in a source'
	},
	needs: ['registrations', 'contacts', 'centres', 'neighbourhoods'],
	place: 'centre'
});
