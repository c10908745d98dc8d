import type { Definitions } from './definition';

export const gapsDefinitions: Definitions = {
	'gld-gap-fsm': {
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
		sources: ['DfE EYFSP headline measures'],
		evidence: 'verified'
	},
	'mmr2-gap-imd': {
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
		sources: ['UKHSA COVER programme', 'OHID PHEindicatormethods'],
		evidence: 'derived'
	}
};
