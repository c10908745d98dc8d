import { expect, test } from 'vitest';

import { proposedMapping } from '../../mapping/proposed-mapping';
import { noMemory } from '../../mapping/mapping-memory';
import { contracts } from '..';

const proposalFor = (brands: readonly string[]) =>
	proposedMapping(
		{
			fileName: 'chis.csv',
			columns: ['NHS Number', 'DOB', 'LSOA', 'Antigen', 'Vaccine', 'Date Given', 'Status'],
			sample: brands.map((brand, i) => [
				`99900002${10 + i}`,
				'10/01/2023',
				`E0109900${i % 5}`,
				'MMR',
				brand,
				`${10 + i}/01/2024`,
				'Given'
			])
		},
		contracts,
		noMemory
	);

test('where the brand of a vaccine is blank and its antigen is not, the file waits and says so', () => {
	const proposal = proposalFor(['Priorix', 'Priorix', '', '', 'Priorix', '', 'Priorix', 'Priorix']);
	expect(proposal.isCertain).toBe(false);
	expect(proposal.candidates[0]!.cautions).toEqual([
		'“Antigen” says which doses are MMR and “Vaccine” does not always: doses would be missed.'
	]);
});

test('where every dose has its brand nothing is asked', () => {
	const proposal = proposalFor(Array.from({ length: 8 }, () => 'Priorix'));
	expect(proposal.candidates[0]!.cautions).toEqual([]);
	expect(proposal.isCertain).toBe(true);
});
