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
	const { message, advice } = refused(exportHeaders.referrals).problem;
	expect(message).toBe('export.csv looks like Referrals, but has no column for “centre_id”.');
	expect(advice).toBe('Add “centre_id” (Centre that received it) and load the file again.');
});

test('a file in doubt is told each doubt', () => {
	expect(refused(exportHeaders.finance).problem.message).toBe(
		'export.csv may be Budget and spend, but that is not certain: “fin_year” and “cost_centre” and “line” may be “line_id”; “centre_or_cluster” may be “locality_code”.'
	);
});

test('a proposal that is certain is no refusal', () => {
	expect(() => refused(exportHeaders.registrations)).toThrow(RangeError);
});
