import { expect, test } from 'vitest';

import { examinedHead } from '../../mapping/file-head';
import { wardAreas } from './ward-areas';

function doubtOf(header: string, rows: readonly string[]) {
	const sample = rows.map((row) => row.split(','));
	return wardAreas.proposed(
		examinedHead({ fileName: 'areas.csv', columns: header.split(','), sample })
	);
}

const wards = [
	'P,E05005421,Barwell',
	'P,E05005422,Burbage',
	'P,E05005423,Earl Shilton',
	'Q,E05005424,Groby',
	'Q,E05005425,Markfield'
];

test.each([
	['by code and name', 'Centre,Ward code,Ward name'],
	['by code under any name', 'centre_id,Area code,Area name'],
	['by the names of the look-up', 'Hub,WD24CD,WD24NM']
])('reach areas as wards %s are refused with what to list instead', (_, header) => {
	expect(doubtOf(header, wards)).toMatchObject({
		kind: 'doubt',
		what: expect.stringMatching(/^gives the reach areas of centres as wards/) as string
	});
});

test.each([
	[
		'a list of centres, each with its ward',
		'Centre,Ward code,Ward name',
		wards.map((row, i) => `C${i}${row.slice(1)}`)
	],
	['children with their ward', 'Centre,Ward code,Child ID', wards],
	[
		'reach areas as neighbourhoods',
		'Centre,LSOA area,Area name',
		wards.map((row) => row.replace('E05', 'E01'))
	]
])('%s are none', (_, header, rows) => {
	expect(doubtOf(header, rows)).toBeUndefined();
});
