import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { isRefused } from '$lib/extracts/load-report';
import { memoryFile } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { dirt } from '../../../data/generator/messy/dirt';
import { cleanCounty, messyCounty } from '../../../data/generator/messy/messy-county';
import type { MadeFile } from '../../../data/generator/messy/messy-county';
import { randomFor } from '../../../data/generator/random';
import type { Random } from '../../../data/generator/random';
import { textFile } from '../../../tests/support/extract-files';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { Workshop } from './workshop';

const options = { origin: testOrigin };
const size = { children: 60, contacts: 400, seed: 11 };
const kinds = new Set(dirt.map(({ kind }) => kind));

const asFile = ({ name, bytes }: MadeFile) => memoryFile(name, bytes);
const dirty = messyCounty(size, kinds).map(asFile);
const later = cleanCounty({ ...size, seed: 12 });
const release = textFile(
	'eyfsp.csv',
	'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,lad_code,lad_name,characteristic,characteristic_type,gender,children_number,gld_number,gld_percentage\n' +
		'202122,Academic year,National,E92000001,England,,,,,,,,Total,Total,Total,1000,672,67.2\n'
);

let engine: Engine;
let other: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	other = await openWasmInNode();
});
afterAll(async () => {
	await engine.close();
	await other.close();
});

/** All that answers rest on and all that a reader is told, as one value to compare. */
async function everything(workshop: Workshop) {
	const { observations, areas, sources } = await workshop.figures();
	return {
		observations,
		areas,
		sources,
		reports: workshop.reports,
		waiting: workshop.waiting.length
	};
}

/** The same state, loaded into an engine that knows of nothing. */
async function loadedAfresh(workshop: Workshop) {
	await other.close();
	other = await openWasmInNode();
	const afresh = await Workshop.on(other);
	await afresh.reopen(await workshop.files(), options, workshop.waiting);
	return everything(afresh);
}

type Step = (workshop: Workshop, random: Random) => Promise<unknown>;

/** What a reader may do, each to something of chance. */
const steps: Readonly<Record<string, Step>> = {
	'a further file': (workshop, random) =>
		workshop.add([random.pick([...dirty, ...later.map(asFile), release])], options),
	'a file taken out': (workshop, random) =>
		workshop.remove(random.pick(workshop.reports).id, options),
	'a judgement undone or done again': async (workshop, random) => {
		const { id, details } = random.pick(workshop.reports.filter(isJudged));
		const { mapping, cleaned } = details!;
		const { undone } = mapping.choices;
		const kind = random.pick([...undone, ...cleaned.map((one) => one.kind)]);
		const choices = {
			...mapping.choices,
			undone: undone.includes(kind) ? undone.filter((one) => one !== kind) : [...undone, kind]
		};
		await workshop.change(id, { ...mapping, choices }, options);
	},
	'a suggestion taken': async (workshop, random) => {
		const suggested = workshop.reports.filter(({ details }) => details?.suggestions.length);
		if (suggested.length === 0) return;
		const { id, details } = random.pick(suggested);
		const { column, text, meaning } = random.pick(details!.suggestions);
		const { mapping } = details!;
		const { words } = mapping.choices;
		const said = { ...words, [column]: { ...words[column], [text]: meaning.value } };
		await workshop.change(
			id,
			{ ...mapping, choices: { ...mapping.choices, words: said } },
			options
		);
	},
	'a file that is refused': async (workshop, random) => {
		const { name, bytes } = random.pick(later);
		const [header] = new TextDecoder().decode(bytes).split('\n');
		const { reports } = await workshop.add([textFile(name, `${header}\n`)], options);
		expect(reports.every(isRefused)).toBe(true);
	},
	'a file given up while it is counted, and taken after all': async (workshop, random) => {
		const file = asFile(random.pick(later));
		const stage = random.pick(['linking', 'counting']);
		const cancel = new AbortController();
		const before = await everything(workshop);
		const adding = workshop.add([file], {
			...options,
			signal: cancel.signal,
			onProgress: (progress) => {
				if (progress.stage === stage) cancel.abort();
			}
		});
		await adding.catch((cause: unknown) => expect(cause).toBeInstanceOf(DOMException));
		if (cancel.signal.aborted) expect(await everything(workshop)).toEqual(before);
		await workshop.add([file], options);
	}
};

const isJudged = ({ details }: Workshop['reports'][number]) =>
	details !== undefined && details.cleaned.length + details.mapping.choices.undone.length > 0;

/** Each kind of step twice, in an order of chance. */
function inSomeOrder(random: Random): readonly string[] {
	const names = Object.keys(steps).flatMap((name) => [name, name]);
	return names
		.map((name) => ({ name, at: random.unit() }))
		.sort((a, b) => a.at - b.at)
		.map(({ name }) => name);
}

describe.each([1])(
	'in order %i of chance, figures and reports are those of a fresh load after',
	(seed) => {
		const random = randomFor(seed, 'steps');
		let workshop: Workshop;

		beforeAll(async () => {
			await engine.close();
			engine = await openWasmInNode();
			workshop = await Workshop.on(engine);
			await workshop.add(
				dirty.filter(() => random.chance(0.8)),
				options
			);
		}, 120_000);

		test.each(inSomeOrder(random))('%s', { timeout: 60_000 }, async (name) => {
			await steps[name]!(workshop, random);
			expect(await everything(workshop)).toEqual(await loadedAfresh(workshop));
		});
	}
);
