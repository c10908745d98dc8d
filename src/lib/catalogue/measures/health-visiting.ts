import type { CountedMeasure } from '../measure';
import { counted } from './counted';

const common = {
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year', 'financial-quarter'],
	basis: 'residence',
	needs: ['health-visitor-reviews', 'neighbourhoods'],
	place: 'lsoa',
	breakdowns: ['imd-quintile-national']
} as const satisfies Partial<CountedMeasure>;

export const asq3AllFive = counted({
	...common,
	id: 'asq3-all-five',
	accountability: 'population',
	name: 'On track at two to two and a half',
	shortName: 'On track at two and a half',
	phrase: { words: 'development at two and a half', isPlural: false },
	area: 'outcomes',
	isHeadline: true,
	noun: { one: 'two-year-old', many: 'two-year-olds' },
	achievement: 'were on track in all five areas of development',
	breakdowns: ['imd-quintile-national', 'sex']
});

export const review2YearCoverage = counted({
	...common,
	id: 'review-2y-coverage',
	accountability: 'how-well',
	name: 'Two-year review done in time',
	shortName: 'Two-year review',
	phrase: { words: 'coverage of two-year reviews', isPlural: false },
	area: 'universal',
	noun: { one: 'two-year-old', many: 'two-year-olds' },
	achievement: 'had their review by two and a half'
});

export const newBirthVisit = counted({
	...common,
	id: 'nbv-14-days',
	accountability: 'how-well',
	name: 'New birth visit within 14 days',
	shortName: 'New birth visit',
	phrase: { words: 'timeliness of new birth visits', isPlural: false },
	area: 'universal',
	noun: { one: 'baby', many: 'babies' },
	achievement: 'were visited within 14 days of birth'
});

export const breastfeeding = counted({
	...common,
	id: 'breastfeeding-6-8w',
	accountability: 'population',
	name: 'Breastfeeding at six to eight weeks',
	shortName: 'Breastfeeding',
	phrase: { words: 'breastfeeding', isPlural: false },
	area: 'outcomes',
	noun: { one: 'baby', many: 'babies' },
	achievement: 'were breastfed at six to eight weeks'
});
