import { describe, expect, test } from 'vitest';

import { contracts } from '../contracts';
import { mappingMemory } from './mapping-memory';
import { proposedMapping } from './proposed-mapping';
import { shapeOf } from './shape';

function proposalFor(header: string, rows: readonly string[], memory = mappingMemory()) {
	const columns = header.split(',');
	const sample = rows.map((row) => row.split(','));
	return proposedMapping({ fileName: 'export.csv', columns, sample }, contracts, memory);
}

describe('codes of another kind of place under the name of neighbourhoods', () => {
	test.each([
		[
			'wards',
			'E0500000',
			'population',
			'lsoa_code,year,age,people',
			(code: string) => `${code},2023,1,10`
		],
		[
			'middle layer areas (MSOA)',
			'E0200000',
			'population',
			'lsoa_code,year,age,people',
			(code: string) => `${code},2023,1,10`
		],
		[
			'wards',
			'E0500000',
			'postcodes',
			'postcode,lsoa_code',
			(code: string) => `LE10 ${code.slice(-1)}AB,${code}`
		],
		[
			'councils',
			'E0700000',
			'reach-areas',
			'centre_id,lsoa_code,valid_from',
			(code: string) => `P,${code},2015-04-01`
		]
	])('%s (%s…) are asked about in %s', (of, start, extract, header, row) => {
		const rows = [1, 2, 3, 4, 5, 6].map((i) => row(`${start}${i}`));
		const { isCertain, candidates } = proposalFor(header, rows);
		expect(isCertain).toBe(false);
		expect(candidates[0]?.contract.id).toBe(extract);
		expect(candidates[0]?.cautions.join(' ')).toContain(
			`“lsoa_code” holds codes of ${of}, such as ${start}1, and none of neighbourhoods`
		);
	});

	test('those of neighbourhoods, and of a local list, are not', () => {
		for (const start of ['E0100000', 'N'])
			expect(
				proposalFor(
					'lsoa_code,year,age,people',
					[1, 2, 3, 4, 5, 6].map((i) => `${start}${i},2023,1,10`)
				).isCertain
			).toBe(true);
	});
});

test('a column that is called as the extract’s own comes before one that was chosen for a file without it', () => {
	const earlier = 'contact_id,child_id,Setting,contact_date,contact_type';
	const memory = mappingMemory({
		[shapeOf(earlier.split(','))]: {
			extract: 'contacts',
			columns: {
				contact_id: ['contact_id'],
				child_id: ['child_id'],
				centre_id: ['Setting'],
				contact_date: ['contact_date'],
				contact_type: ['contact_type']
			},
			choices: { undone: [], words: {} }
		}
	});
	const { candidates, isCertain } = proposalFor(
		`${earlier},centre_id`,
		['1,c,Hall,2023-05-01,attended,P'],
		memory
	);
	const centre = candidates[0]!.columns.find(({ column }) => column.name === 'centre_id');
	expect(centre).toMatchObject({ from: ['centre_id'], because: 'same name' });
	expect(isCertain).toBe(false);
});
