import { expect, test } from 'vitest';

import { contracts } from '../contracts';
import { recognisedContract } from '../recognise';
import { exportHeaders } from './export-headers.test-data';
import { mappingMemory } from './mapping-memory';
import { mappingRefusal } from './mapping-refusal';
import { proposedMapping } from './proposed-mapping';

const file = (name: string) => ({ name, size: 0, slice: () => Promise.resolve(new Uint8Array()) });

function refused(header: string, fileName = 'export.csv') {
	const head = { fileName, columns: header.split(','), sample: [] };
	const proposal = proposedMapping(head, contracts, mappingMemory());
	return mappingRefusal(file(fileName), head, { proposal, contracts });
}

test.each([
	['volunteer_id,centre_id,financial_year', 'volunteers.csv'],
	['a,b,c', 'x.csv'],
	['volunteer_id,centre_id,Centre ID,financial_year,sessions_given', 'volunteers.csv']
])('of %s the words are what they were before mapping', (header, fileName) => {
	expect(() => recognisedContract(file(fileName), header.split(','))).toThrow(
		refused(header, fileName).problem.message
	);
});

test('a file known by other names is told only what is still missing', () => {
	const { message, advice } = refused(exportHeaders.referrals.replace('received,', '')).problem;
	expect(message).toBe(
		'export.csv looks like Referrals, but has no column for “centre_id” or “received_on”.'
	);
	expect(advice).toBe(
		'Add “centre_id” (Centre that received it) and “received_on” (Day it was received) and load the file again.'
	);
});

test('a file in doubt is told each doubt', () => {
	expect(refused(exportHeaders.finance).problem.message).toBe(
		'export.csv may be Budget and spend, but that is not certain: “fin_year” and “cost_centre” and “line” may be “line_id”; “centre_or_cluster” may be “locality_code”.'
	);
});

test('a proposal that is certain is no refusal', () => {
	expect(() => refused(exportHeaders.registrations)).toThrow(RangeError);
});

test.each([
	[
		'time_period,geographic_level,la_name,new_la_code,sex,pupil_count,attendance_rate',
		'in the layout of the Department for Education’s statistics'
	],
	[
		'Local authority,Year,Number of pupils,Good level of development (%),Percentage',
		'in the layout of figures by area'
	],
	['Area Code,Area Name,Month,Coverage', 'in the layout of figures by area']
])(
	'a table of figures, %s, is offered as no records and asked for no number of a child',
	(header, layout) => {
		const { message, advice } = refused(header).problem;
		expect(message).toContain(layout);
		expect(`${message} ${advice}`).not.toMatch(/add “|pupil_id|child_id/i);
	}
);

test('records of an area that lack a column are told which', () => {
	expect(refused('child_id,centre_id,la_code,percent_attended').problem.message).not.toContain(
		'table of figures'
	);
});
