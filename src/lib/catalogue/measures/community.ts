import { counted } from './counted';

export const volunteersActive = counted({
	id: 'volunteers-active',
	accountability: 'how-much',
	name: 'Active volunteers',
	shortName: 'Volunteers',
	phrase: { words: 'volunteering', isPlural: false },
	area: 'hub',
	unit: 'count',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'person', many: 'people' },
	achievement: 'gave time as volunteers',
	needs: ['volunteers', 'centres', 'neighbourhoods'],
	place: 'centre',
	figure: 'count',
	countsDistinctUnits: true
});

export const volunteerProgression = counted({
	id: 'volunteer-progression',
	accountability: 'better-off',
	name: 'Volunteers moving on to work or learning',
	shortName: 'Volunteers moving on',
	phrase: { words: 'progress of volunteers', isPlural: false },
	area: 'hub',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'volunteer who left', many: 'volunteers who left' },
	achievement: 'went on to work, training or education',
	needs: ['volunteers', 'centres', 'neighbourhoods'],
	place: 'centre',
	countsDistinctUnits: true
});
