import type { Definitions } from './definition';

export const childWeightDefinitions: Definitions = {
	'ncmp-reception-overweight': {
		plain:
			'The share of reception children whose body mass index is in the range for overweight or obesity.',
		numerator:
			'Children with a body mass index on or above the 85th centile of the UK 1990 growth reference',
		denominator: 'Reception children who were measured',
		rules: [
			'The cut-offs are those for whole populations, the 85th and 95th centile, not those for a child in a clinic.',
			'By where the child lives.',
			'Only as it is published: no extract here counts it.'
		],
		caveats: [
			'It says nothing of children who were not measured; 94.1% were in 2024/25 in England.',
			'Below an authority a single year is mostly too few: three years together are published there, and not shown here.'
		],
		sources: ['OHID National Child Measurement Programme'],
		evidence: 'verified'
	}
};
