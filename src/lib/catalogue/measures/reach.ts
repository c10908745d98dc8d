import type { CountedMeasure } from '../measure';
import { counted } from './counted';

const common = {
	periodKinds: ['financial-year'],
	needs: ['contacts', 'registrations', 'neighbourhoods', 'population'],
	helps: ['reach-areas'],
	place: 'lsoa',
	basis: 'residence',
	levels: ['lsoa', 'centre', 'locality', 'authority'],
	breakdowns: ['imd-quintile-national', 'age']
} as const satisfies Partial<CountedMeasure>;

export const reachSeen = counted({
	...common,
	id: 'reach-seen',
	accountability: 'how-much',
	name: 'Under-fives seen at least once in the year',
	shortName: 'Under-fives seen',
	phrase: { words: 'reach', isPlural: false },
	area: 'universal',
	isHeadline: true,
	unit: 'percent',
	polarity: 'higher-better',
	noun: { one: 'under-five', many: 'under-fives' },
	achievement: 'were seen by a centre in the year',
	goal: { value: 0.65, label: 'inspection-era line', source: 'Inspection practice 2013 to 2015' }
});

export const reachSustained = counted({
	...common,
	id: 'reach-sustained',
	accountability: 'how-well',
	name: 'Under-fives seen on three or more days',
	shortName: 'Seen three times',
	phrase: { words: 'reach three times over', isPlural: false },
	area: 'universal',
	unit: 'percent',
	polarity: 'higher-better',
	breakdowns: ['imd-quintile-national'],
	levels: ['centre', 'locality', 'authority'],
	noun: { one: 'under-five', many: 'under-fives' },
	achievement: 'were seen on three or more days in the year'
});

export const unreachedUnderFives = counted({
	...common,
	id: 'unreached-under-fives',
	accountability: 'how-well',
	name: 'Under-fives not yet reached',
	shortName: 'Not yet reached',
	phrase: { words: 'the number not yet reached', isPlural: false },
	area: 'need',
	unit: 'percent',
	polarity: 'lower-better',
	noun: { one: 'under-five', many: 'under-fives' },
	achievement: 'were not seen by any centre in the year'
});

export const reachRegistered = counted({
	...common,
	id: 'reach-registered',
	accountability: 'how-much',
	name: 'Under-fives registered with a centre',
	shortName: 'Registered',
	phrase: { words: 'registration', isPlural: false },
	area: 'universal',
	unit: 'percent',
	polarity: 'higher-better',
	breakdowns: ['imd-quintile-national'],
	noun: { one: 'under-five', many: 'under-fives' },
	achievement: 'were registered with a centre at the end of the year'
});

export const attenders = counted({
	id: 'attenders',
	accountability: 'how-much',
	name: 'Children who came, and where they live',
	shortName: 'Children who came',
	phrase: { words: 'attendance', isPlural: false },
	area: 'universal',
	unit: 'count',
	polarity: 'neutral',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'under-five', many: 'under-fives' },
	achievement: 'came in the year',
	needs: ['contacts', 'registrations', 'centres', 'neighbourhoods', 'reach-areas'],
	place: 'centre',
	figure: 'count',
	breakdowns: ['home'],
	countsDistinctUnits: true
});
