import { describe, expect, it } from 'vitest';

import { mendedAlone } from '../column.test-data';
import { ethnicGroup } from './ethnicity';

// Categories of the censuses of 2001, 2011 and 2021, codes of the NHS data dictionary and of the school census.
describe('ethnic categories', () => {
	it.each([
		[
			'white',
			[
				'A',
				'B',
				'C',
				'WBRI',
				'WIRI',
				'WIRT',
				'WROM',
				'WOTH',
				'White British',
				'White - British',
				'White: English, Welsh, Scottish, Northern Irish or British',
				'White: English/Welsh/Scottish/Northern Irish/British',
				'White: Irish',
				'White: Gypsy or Irish Traveller',
				'White: Roma',
				'Any other White background',
				'Other White',
				'White - Any other White background',
				'Gypsy/Roma',
				'Traveller of Irish Heritage',
				'A - White British',
				'White Eastern European'
			]
		],
		[
			'mixed',
			[
				'D',
				'E',
				'F',
				'G',
				'MWBC',
				'MWBA',
				'MWAS',
				'MOTH',
				'White and Black Caribbean',
				'White/Black African',
				'White & Asian',
				'Mixed - White and Asian',
				'Mixed/multiple ethnic groups: White and Black Caribbean',
				'Mixed or Multiple ethnic groups: Other Mixed or Multiple ethnic groups',
				'Any other mixed background',
				'Dual heritage',
				'Mixed'
			]
		],
		[
			'asian',
			[
				'H',
				'J',
				'K',
				'L',
				'R',
				'AIND',
				'APKN',
				'ABAN',
				'AOTH',
				'CHNE',
				'Indian',
				'Asian or Asian British - Pakistani',
				'Asian/Asian British: Bangladeshi',
				'Asian, Asian British or Asian Welsh: Chinese',
				'Any other Asian background',
				'Chinese',
				'British Asian'
			]
		],
		[
			'black',
			[
				'M',
				'N',
				'P',
				'BCRB',
				'BAFR',
				'BSOM',
				'BOTH',
				'Caribbean',
				'African',
				'Black or Black British - African',
				'Black/African/Caribbean/Black British: Caribbean',
				'Black, Black British, Black Welsh, Caribbean or African: African',
				'Black African',
				'Any other Black background',
				'Any other Black/African/Caribbean background'
			]
		],
		[
			'other',
			[
				'S',
				'OOTH',
				'Arab',
				'Any other ethnic group',
				'Other ethnic group: Arab',
				'Other ethnic group - Any other ethnic group',
				'Other'
			]
		]
	] as const)('of the group “%s” are put there', (group, texts) => {
		for (const text of texts) expect([text, ethnicGroup(text)]).toEqual([text, group]);
	});

	it.each([
		'White African',
		'Asian & Chinese',
		'Asian - Other White',
		'Muslim',
		'Martian',
		'Chinese or other ethnic group',
		'XXXX',
		'British?'
	])('do not take in “%s”', (text) => expect(ethnicGroup(text)).toBeUndefined());

	it('that are not stated and not known are unknown, for different reasons', () => {
		const column = 'registrations.ethnicity';
		expect(mendedAlone(column, 'Not stated')).toEqual(['unknown', 'not-stated']);
		expect(mendedAlone(column, 'Z')).toEqual(['unknown', 'not-stated']);
		expect(mendedAlone(column, 'REFU')).toEqual(['unknown', 'not-stated']);
		expect(mendedAlone(column, 'Not known')).toEqual(['unknown', 'missing-word']);
		expect(mendedAlone(column, 'NOBT')).toEqual(['unknown', 'missing-word']);
		expect(mendedAlone(column, '99')).toEqual(['unknown', 'missing-word']);
		expect(mendedAlone(column, 'Indian')).toEqual(['asian', 'ethnic-group']);
	});
});
