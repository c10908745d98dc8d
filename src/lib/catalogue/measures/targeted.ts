import { counted } from './counted';

export const sustainedContact = counted({
	id: 'sustained-contact',
	accountability: 'how-well',
	name: 'Sustained contact with families in greatest need',
	shortName: 'Sustained contact',
	phrase: { words: 'sustained contact', isPlural: false },
	area: 'targeted',
	isHeadline: true,
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'residence',
	noun: { one: 'family in greatest need', many: 'families in greatest need' },
	achievement: 'came on three or more days in the year',
	needs: ['contacts', 'registrations', 'neighbourhoods'],
	helps: ['reach-areas'],
	place: 'lsoa',
	breakdowns: ['imd-quintile-national']
});

export const reachPriorityGroup = counted({
	id: 'reach-priority-group',
	accountability: 'how-well',
	name: 'Children in priority groups seen',
	shortName: 'Priority groups seen',
	phrase: { words: 'reach of priority groups', isPlural: false },
	area: 'targeted',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'residence',
	noun: { one: 'child in the group', many: 'children in the group' },
	achievement: 'were seen in the year',
	needs: ['contacts', 'registrations', 'neighbourhoods'],
	helps: ['reach-areas'],
	place: 'lsoa',
	hasTotal: false,
	breakdowns: ['priority-group']
});

export const programmeCompletion = counted({
	id: 'programme-completion',
	accountability: 'how-well',
	name: 'Evidence-based programmes finished',
	shortName: 'Programmes finished',
	phrase: { words: 'completion of programmes', isPlural: false },
	area: 'targeted',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'parent', many: 'parents' },
	achievement: 'finished the programme they started',
	needs: ['programme-enrolments', 'centres', 'neighbourhoods'],
	place: 'centre',
	breakdowns: ['relationship']
});

export const parentEfficacyTopse = counted({
	id: 'parent-efficacy-topse',
	accountability: 'better-off',
	name: 'Parents’ confidence gained (TOPSE)',
	shortName: 'Parents’ confidence',
	phrase: { words: 'parents’ gain in confidence', isPlural: false },
	area: 'targeted',
	isHeadline: true,
	unit: 'score-points',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'parent', many: 'parents' },
	achievement: 'gained in confidence',
	needs: ['programme-enrolments', 'centres', 'neighbourhoods'],
	place: 'centre',
	figure: 'mean'
});
