import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { csvFile } from '../../../../../tests/support/extract-files';
import { countsAt, testOrigin } from '../../../../../tests/support/loaded-workshop';
import { authority, centres, neighbourhoods } from '../../../../../tests/support/small-county';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
});
afterAll(() => engine.close());

const options = { origin: testOrigin };
const children = Array.from({ length: 9 }, (_, i) => `K${i}`);
const registrations = csvFile(
	'registrations.csv',
	children.map((child_id) => ({
		child_id,
		family_id: child_id,
		centre_id: 'P',
		registered_on: '2024-05-01',
		date_of_birth: '2023-04-01',
		lsoa_code: 'A'
	}))
);
const population = csvFile(
	'population.csv',
	[0, 1, 2, 3, 4].map((age) => ({ lsoa_code: 'A', year: 2024, age, people: 4 }))
);
const reach = csvFile('reach-areas.csv', [
	{ centre_id: 'P', lsoa_code: 'A', valid_from: '2015-04-01' }
]);
const outcomes = [
	'Completed',
	'Completed',
	'Completed',
	'No access',
	'No access',
	'No reply',
	'Not in',
	'Cancelled',
	'Not at home'
];
const visits = csvFile('visits.csv', [
	...outcomes.map((outcome, i) => ({
		'Visit No': `V${i}`,
		'Child ID': children[i]!,
		Centre: 'P',
		'Visit Date': `0${i + 1}/10/2024`,
		'Contact Type': 'Home Visit',
		Outcome: outcome
	})),
	{
		'Visit No': 'V9',
		'Child ID': 'K0',
		Centre: 'P',
		'Visit Date': '31/03/2025',
		'Contact Type': 'Home Visit',
		Outcome: 'Completed'
	}
]);

test('visits whose outcome may say that nobody was found are asked of once, and such a visit is not being seen', async () => {
	const { waiting } = await workshop.add(
		[neighbourhoods, centres, registrations, population, reach, visits],
		options
	);
	expect(waiting.map(({ file }) => file.name)).toEqual(['visits.csv']);
	const { mapping } = waiting[0]!.proposal.candidates[0]!;
	expect(mapping).toMatchObject({
		extract: 'contacts',
		columns: { contact_id: ['Visit No'], contact_type: ['Contact Type'], did_attend: ['Outcome'] }
	});
	await workshop.settle(waiting[0]!.id, mapping, options);
	expect(
		countsAt(await workshop.figures(), {
			measureId: 'reach-seen',
			areaId: authority,
			periodId: '2024/25',
			periodKind: 'financial-year'
		})
	).toBe('3/20');
});
