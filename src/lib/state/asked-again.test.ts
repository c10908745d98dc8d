import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { neighbourhoods } from '../../../tests/support/small-county';
import { doseColumnsFile } from '../../../tests/support/dose-columns-file';
import { Workshop } from './workshop';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
});
afterAll(() => engine.close());

const options = { origin: testOrigin };

test('a loaded file that is looked at again counts no more, waits as it was read, and comes to the same', async () => {
	await workshop.add([neighbourhoods, doseColumnsFile], options);
	const before = workshop.reports.find(({ file }) => file === doseColumnsFile.name)!;
	const figures = (await workshop.figures()).observations;

	await workshop.askAgain(before.id, options);
	expect(workshop.reports.map(({ file }) => file)).toEqual([neighbourhoods.name]);
	const [waiting] = workshop.waiting;
	expect(waiting!.proposal.candidates[0]!.mapping).toEqual(before.details!.mapping);
	expect((await workshop.figures()).observations.length).toBeLessThan(figures.length);

	await workshop.settle(waiting!.id, waiting!.proposal.candidates[0]!.mapping, options);
	expect((await workshop.figures()).observations).toEqual(figures);
	expect(workshop.reports.find(({ file }) => file === before.file)).toEqual(before);
});

test('columns that nothing is read from are in the report, those that say who a child is are not', async () => {
	const extra = csvFile('centres.csv', [
		{ centre_id: 'P', centre_name: 'Park', Notes: 'x', Telephone: '0116 496 0000' }
	]);
	await workshop.add([extra], options);
	const report = workshop.reports.find(({ file }) => file === 'centres.csv')!;
	expect(report.details!.unused).toEqual(['Notes']);
});
