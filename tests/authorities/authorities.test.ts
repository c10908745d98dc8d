import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { gldGapFsm } from '$lib/catalogue/measures/gaps';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import { isRefused } from '$lib/extracts/load-report';
import { figureAt } from '$lib/readings/figure';
import type { Figures } from '$lib/readings/figures';
import { memoryFile } from '$lib/sql';
import type { Engine } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { countsAt, testOrigin } from '../support/loaded-workshop';
import type { Authority } from './authority';
import { makeBorough } from './borough';
import { makeDistrict } from './district';
import boroughExpected from './expected/borough.json';
import districtExpected from './expected/district.json';
import { expectedOf } from './expected';
import type { Expected, Reach } from './expected';
import type { MadeFile } from './files';
import { loadableBoroughFiles, loadableDistrictFiles } from './loadable-files';

interface Loaded {
	readonly engine: Engine;
	readonly figures: Figures;
	/** The files of which something was asked. */
	readonly asked: readonly string[];
	readonly refused: readonly string[];
}

/** Loads files as a reader does who says yes to what is proposed for a file that waits, and nothing else. */
async function loaded(files: readonly MadeFile[]): Promise<Loaded> {
	const engine = await openWasmInNode();
	const workshop = await Workshop.on(engine);
	const options = { origin: testOrigin };
	const { reports, waiting } = await workshop.add(
		files.map(({ name, bytes }) => memoryFile(name, bytes)),
		options
	);
	for (const { id, proposal } of waiting)
		await workshop.settle(id, proposal.candidates[0]!.mapping, options);
	return {
		engine,
		figures: await workshop.figures(),
		asked: waiting.map(({ file }) => file.name),
		refused: reports.filter(isRefused).map(({ file }) => file)
	};
}

interface Case {
	readonly authority: Authority;
	readonly areaId: string;
	readonly files: () => readonly MadeFile[];
	readonly frozen: unknown;
	/** Files that wait for a yes to what is proposed. */
	readonly asked: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
	'a district of a county': {
		authority: makeDistrict(),
		areaId: 'E07000302',
		files: loadableDistrictFiles,
		frozen: districtExpected,
		asked: [
			'Synergy registered people 02-06-2026.csv',
			'Synergy session attendance Apr24-May26.csv',
			'Neighbourhoods and localities.csv',
			'ONSPD_MAY_2026_PE.csv'
		]
	},
	'a borough without districts': {
		authority: makeBorough(),
		areaId: 'E09000034',
		files: loadableBoroughFiles,
		frozen: boroughExpected,
		asked: ['Outreach contacts.csv']
	}
};

describe.each(Object.entries(cases))('%s', (_, { authority, areaId, files, frozen, asked }) => {
	let found: Loaded;
	const expected = expectedOf(authority);

	beforeAll(async () => {
		found = await loaded(files());
	});
	afterAll(() => found.engine.close());

	test('has the figures that were counted before anything was loaded', () => {
		expect(expected).toEqual(frozen);
	});

	test('is loaded with at most one answer a file', () => {
		expect(found.refused).toEqual([]);
		expect([...found.asked].sort()).toEqual([...asked].sort());
	});

	test('shows what the script counts', () => {
		expect(shownAt(found.figures, areaId)).toEqual(asShown(expected));
	});

	test('shows what the script counts of the residents of each reach area', () => {
		for (const { id, name } of authority.centres)
			expect([name, shownAt(found.figures, `centre:${id}`)]).toEqual([
				name,
				asShown(expected.byCentre[name]!)
			]);
	});

	test('shows the good level of development and the gap of free school meals', () => {
		expect(goodLevelAt(found.figures, areaId)).toEqual(asGoodLevel(expected));
	});
});

const year = { periodId: '2025/26', periodKind: 'financial-year' } as const;

function shownAt(figures: Figures, areaId: string) {
	const counts = (measureId: string) => countsAt(figures, { measureId, areaId, ...year });
	return {
		registered: counts('reach-registered'),
		seen: counts('reach-seen'),
		seenThreeTimes: counts('reach-sustained'),
		unreached: counts('unreached-under-fives'),
		mmr1AtTwo: counts('mmr1-24m'),
		mmr2AtFive: counts('mmr2-5y')
	};
}

function asShown({
	underFives,
	mmr1AtTwo,
	mmr2AtFive,
	...reach
}: Reach): ReturnType<typeof shownAt> {
	return {
		registered: `${reach.registered}/${underFives}`,
		seen: `${reach.seen}/${underFives}`,
		seenThreeTimes: `${reach.seenThreeTimes}/${underFives}`,
		unreached: `${reach.unreached}/${underFives}`,
		mmr1AtTwo: `${mmr1AtTwo.numerator}/${mmr1AtTwo.denominator}`,
		mmr2AtFive: `${mmr2AtFive.numerator}/${mmr2AtFive.denominator}`
	};
}

function goodLevelAt(figures: Figures, areaId: string) {
	const academic = { areaId, periodId: '2025/26', periodKind: 'academic-year' } as const;
	const of = (category: string) =>
		countsAt(figures, { measureId: 'gld-percent', ...academic, breakdown: 'fsm', category });
	const gap = figureAt(figures, gldGapFsm, { ...academic, breakdown: 'all', category: 'all' });
	return {
		all: countsAt(figures, { measureId: 'gld-percent', ...academic }),
		eligible: of('eligible'),
		notEligible: of('not eligible'),
		gap: gap.kind === 'available' ? 100 * gap.value : gap.reason
	};
}

function asGoodLevel({ goodLevel, goodLevelFreeMeals, goodLevelOthers, freeMealsGap }: Expected) {
	const share = ({ numerator, denominator }: Expected['goodLevel']) =>
		`${numerator}/${denominator}`;
	return {
		all: share(goodLevel),
		eligible: share(goodLevelFreeMeals),
		notEligible: share(goodLevelOthers),
		gap: expect.closeTo(freeMealsGap, 9) as number
	};
}
