import { profileBreaks } from '../series-breaks';
import { gap } from './counted';

export const gldGapFsm = gap({
	id: 'gld-gap-fsm',
	name: 'Readiness gap: free school meals',
	shortName: 'Free-school-meals gap',
	phrase: { words: 'the free-school-meals gap', isPlural: false },
	area: 'outcomes',
	isHeadline: true,
	of: 'gld-percent',
	breakdown: 'fsm',
	higher: 'not eligible',
	lower: 'eligible',
	plain: 'How many percentage points behind their classmates children on free school meals are.',
	numerator:
		'Good level of development of all others, minus that of children eligible for free school meals',
	denominator: 'Two rates, each over its own children',
	rules: [
		'Taken from unrounded rates.',
		'Children whose eligibility is not known are in neither group. Up to 2018/19, and in the 2021/22 release, the Department folds them into “all others”: such a figure stands on no line with the rest, and is held against none that leaves them out.',
		'Judged only where both groups have at least ten children.'
	],
	caveats: ['A gap can close because the higher group falls: both are shown.'],
	polarity: 'lower-better',
	accountability: 'population',
	periodKinds: ['academic-year'],
	basis: 'residence',
	levels: ['centre', 'locality', 'authority'],
	noun: { one: 'child on free school meals', many: 'children on free school meals' },
	achievement: 'behind the others in reaching a good level of development',
	breaks: profileBreaks,
	sources: ['DfE EYFSP headline measures'],
	evidence: 'verified'
});

export const mmr2GapImd = gap({
	id: 'mmr2-gap-imd',
	name: 'MMR gap by deprivation',
	shortName: 'MMR deprivation gap',
	phrase: { words: 'the MMR gap by deprivation', isPlural: false },
	area: 'outcomes',
	isHeadline: true,
	of: 'mmr2-5y',
	breakdown: 'imd-quintile-national',
	higher: '5',
	lower: '1',
	plain:
		'How much lower the uptake of two MMR doses is in the most deprived neighbourhoods than in the least deprived.',
	numerator:
		'Two doses by the fifth birthday in the least deprived national fifth, minus that in the most deprived',
	denominator: 'Two rates, each over its own children',
	rules: [
		'Fifths of England by the Indices of Deprivation.',
		'Judged only where both fifths have at least ten children.'
	],
	caveats: ['The ends of the range only; the whole slope is on the measure’s own page.'],
	polarity: 'lower-better',
	accountability: 'population',
	periodKinds: ['financial-year'],
	basis: 'residence',
	levels: ['locality', 'authority'],
	noun: { one: 'child in the most deprived fifth', many: 'children in the most deprived fifth' },
	achievement: 'behind those in the least deprived fifth in having both MMR doses',
	breaks: [],
	sources: ['UKHSA COVER programme', 'OHID PHEindicatormethods'],
	evidence: 'derived'
});
