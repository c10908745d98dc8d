import { counted } from './counted';

export const satisfaction = counted({
	id: 'satisfaction',
	accountability: 'how-well',
	name: 'Parents satisfied',
	shortName: 'Parents satisfied',
	phrase: { words: 'satisfaction of parents', isPlural: false },
	area: 'parents',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'parent who answered', many: 'parents who answered' },
	achievement: 'called the service good or very good',
	needs: ['parents-survey', 'centres', 'neighbourhoods'],
	place: 'centre',
	breakdowns: ['relationship']
});

export const fathersEngaged = counted({
	id: 'fathers-engaged',
	accountability: 'how-well',
	name: 'Fathers and male carers who came',
	shortName: 'Fathers who came',
	phrase: { words: 'engagement of fathers', isPlural: false },
	area: 'parents',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'adult who came', many: 'adults who came' },
	achievement: 'were fathers or male carers',
	needs: ['contacts', 'centres', 'neighbourhoods'],
	place: 'centre',
	countsDistinctUnits: true
});

export const returnRate = counted({
	id: 'return-rate',
	accountability: 'how-well',
	name: 'Came back within three months',
	shortName: 'Came back',
	phrase: { words: 'return of new families', isPlural: false },
	area: 'parents',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'new family', many: 'new families' },
	achievement: 'came back within three months',
	needs: ['contacts', 'registrations', 'centres', 'neighbourhoods'],
	place: 'centre'
});
