import { profileBreaks } from '../series-breaks';
import { counted } from './counted';

export const gldPercent = counted({
	id: 'gld-percent',
	accountability: 'population',
	name: 'Good level of development at age 5',
	shortName: 'Ready for school',
	phrase: { words: 'readiness for school', isPlural: false },
	area: 'outcomes',
	isHeadline: true,
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['academic-year'],
	basis: 'residence',
	noun: { one: 'five-year-old', many: 'five-year-olds' },
	achievement: 'reached a good level of development',
	breaks: profileBreaks,
	goal: { value: 0.75, label: '2028 aim', source: 'National milestone, Plan for Change' },
	needs: ['early-years-profile', 'neighbourhoods'],
	place: 'lsoa',
	breakdowns: ['sex', 'fsm', 'imd-quintile-national', 'ethnicity', 'first-language']
});
