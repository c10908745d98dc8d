import { beforeAll, expect, test } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import { rowsAccountedFor, rowsSetAside } from '$lib/extracts/load-report';
import { memoryFile } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';
import type { Added } from '$lib/state/workshop';

import { dirt } from '../../data/generator/messy/dirt';
import { cleanCounty, messyCounty } from '../../data/generator/messy/messy-county';
import type { MadeFile } from '../../data/generator/messy/messy-county';
import { differencesFromFrozen } from '../support/frozen';
import { testOrigin } from '../support/loaded-workshop';

const size = { children: 400, contacts: 4000, seed: 7 };
const kinds = new Set(dirt.map(({ kind }) => kind));

let clean: Figures;
let cleanReports: Added['reports'];
let messy: Figures;
let added: Added;

beforeAll(async () => {
	const ofClean = await loaded(cleanCounty(size));
	clean = ofClean.figures;
	cleanReports = ofClean.added.reports;
	({ figures: messy, added } = await loaded(messyCounty(size, kinds)));
}, 300_000);

async function loaded(files: readonly MadeFile[]): Promise<{ figures: Figures; added: Added }> {
	const engine = await openWasmInNode();
	const workshop = await Workshop.on(engine);
	const added = await workshop.add(
		files.map(({ name, bytes }) => memoryFile(name, bytes)),
		{ origin: testOrigin }
	);
	const figures = await workshop.figures();
	await engine.close();
	return { figures, added };
}

test('every kind of dirt is named, from 1 to 28', () => {
	expect(dirt.map(({ kind }) => kind)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
});

test('every messy file is loaded without asking', () => {
	expect(added.waiting.map(({ file }) => file.name)).toEqual([]);
	expect(added.reports.filter(({ source }) => !source).map(({ problems }) => problems)).toEqual([]);
});

test('its figures and the words of its reports are those that were frozen, clean and messy', () => {
	expect(differencesFromFrozen('clean-county', { figures: clean, reports: cleanReports })).toEqual(
		[]
	);
	expect(differencesFromFrozen('messy-county', { figures: messy, reports: added.reports })).toEqual(
		[]
	);
});

test('every row that is not used is accounted for', () => {
	for (const report of added.reports) expect(rowsAccountedFor(report)).toBe(rowsSetAside(report));
});

test('a messy county makes the observations of the clean one, to the last digit', () => {
	expect(clean.observations.length).toBeGreaterThan(1000);
	expect(only(lines(messy), lines(clean))).toEqual([]);
	expect(only(lines(clean), lines(messy))).toEqual([]);
});

/** Each observation as one line, its numbers as they stand. */
function lines({ observations }: Figures): readonly string[] {
	return observations.map((row) => JSON.stringify(row));
}

function only(these: readonly string[], those: readonly string[]): readonly string[] {
	const known = new Set(those);
	return these.filter((line) => !known.has(line)).slice(0, 5);
}
