import { profileBreaks } from '../series-breaks';
import { gap } from './counted';

export const gldGapFsm = gap({
	id: 'gld-gap-fsm',
	accountability: 'population',
	name: 'Readiness gap: free school meals',
	shortName: 'Free-school-meals gap',
	phrase: { words: 'the free-school-meals gap', isPlural: false },
	area: 'outcomes',
	isHeadline: true,
	of: 'gld-percent',
	breakdown: 'fsm',
	higher: 'not eligible',
	lower: 'eligible',
	polarity: 'lower-better',
	periodKinds: ['academic-year'],
	basis: 'residence',
	levels: ['centre', 'locality', 'authority'],
	noun: { one: 'child on free school meals', many: 'children on free school meals' },
	achievement: 'behind the others in reaching a good level of development',
	breaks: profileBreaks
});

export const mmr2GapImd = gap({
	id: 'mmr2-gap-imd',
	accountability: 'population',
	name: 'MMR gap by deprivation',
	shortName: 'MMR deprivation gap',
	phrase: { words: 'the MMR gap by deprivation', isPlural: false },
	area: 'outcomes',
	isHeadline: true,
	of: 'mmr2-5y',
	breakdown: 'imd-quintile-national',
	higher: '5',
	lower: '1',
	polarity: 'lower-better',
	periodKinds: ['financial-year'],
	basis: 'residence',
	levels: ['locality', 'authority'],
	noun: { one: 'child in the most deprived fifth', many: 'children in the most deprived fifth' },
	achievement: 'behind those in the least deprived fifth in having both MMR doses',
	breaks: []
});
