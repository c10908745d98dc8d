import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { overview, standingsOf } from '$lib/answers/overview';
import { completeSelection } from '$lib/readings/selection';
import { plainSentence } from '$lib/readings/standing-sentence';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';

import { textFile } from '../../../tests/support/extract-files';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { Workshop } from './workshop';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
});

const columns =
	'period,cohort,vaccine,ons_code,la_name,region_name,denominator,coverage_pct,suppressed_or_note';
const trafford = 'E08000009,Trafford,North West';

/** A quarter of vaccination coverage: rows of place, number of children and percentage. */
function quarter(period: string, ...rows: readonly string[]) {
	return textFile(
		`cover-${period}.csv`,
		[columns, ...rows.map((row) => `${period},24m,MMR1,${row},`)].join('\n')
	);
}

/** Four quarters of a year, each with the same rows. */
const quarters = (year: string, ...rows: readonly string[]) =>
	[1, 2, 3, 4].map((n) => quarter(`${year} Q${n}`, ...rows));

const add = (...files: readonly ReturnType<typeof textFile>[]) =>
	workshop.add(files, { origin: testOrigin });

/** The year of a place: numerator, denominator and value, with its source. */
async function yearAt(areaId: string, periodId = '2022/23') {
	const figures = await workshop.figures();
	const found = figures.at({
		measureId: 'mmr1-24m',
		areaId,
		periodId,
		periodKind: 'financial-year'
	});
	return found && [found.numerator, found.denominator, found.value, found.sourceId];
}

test('four quarters with counts are added up to their year, which says that it was pooled', async () => {
	const [q1, q2, q3] = quarters('2022-23', `${trafford},500,90`);
	await add(q1!, q2!, q3!);
	expect(await yearAt('E08000009')).toBeUndefined();
	await add(quarter('2022-23 Q4', `${trafford},700,80`));
	expect(await yearAt('E08000009')).toEqual([1910, 2200, undefined, 'published:cover-year']);
	const figures = await workshop.figures();
	expect(figures.source('published:cover-year')).toMatchObject({
		title:
			'Childhood vaccination coverage (COVER), UK Health Security Agency, years pooled from their four quarters',
		fileName:
			'cover-2022-23 Q1.csv, cover-2022-23 Q2.csv, cover-2022-23 Q3.csv, cover-2022-23 Q4.csv',
		dataTo: '2023-03-31'
	});
});

test('after the four quarters of a year alone the overview of a place in them shows the year', async () => {
	await add(...quarters('2022-23', `${trafford},500,90`, 'E92000001,England,,900,95'));
	const figures = await workshop.figures();
	const chosen = completeSelection(figures, { placeId: 'E08000009' })!;
	expect(chosen.year).toBe('2022/23');
	const { areas, sentence } = overview(figures, chosen);
	expect(sentence).toBe('First MMR doses are behind England.');
	expect(
		areas.flatMap(standingsOf).map((one) => [plainSentence(one.sentence), one.madeOf])
	).toEqual([
		[
			'Nine in ten two-year-olds had their first MMR dose by their second birthday, worse than England.',
			'pooled from its four quarters'
		]
	]);
});

test('a year follows its quarters as they are revised, and goes where one does', async () => {
	await add(...quarters('2022-23', `${trafford},500,90`));
	const { reports } = await add(quarter('2022-23 Q2', `${trafford},500,80`));
	expect(await yearAt('E08000009')).toEqual([1750, 2000, undefined, 'published:cover-year']);
	await workshop.remove(reports[0]!.id, { origin: testOrigin });
	expect(await yearAt('E08000009')).toEqual([1800, 2000, undefined, 'published:cover-year']);
	const first = workshop.reports.find(({ file }) => file === 'cover-2022-23 Q2.csv');
	await workshop.remove(first!.id, { origin: testOrigin });
	expect(await yearAt('E08000009')).toBeUndefined();
	expect((await workshop.figures()).source('published:cover-year')).toBeUndefined();
});

test('a load that is cancelled leaves the year as it was', async () => {
	await add(...quarters('2022-23', `${trafford},500,90`));
	const cancel = new AbortController();
	await expect(
		workshop.add([quarter('2022-23 Q2', `${trafford},500,80`)], {
			origin: testOrigin,
			signal: cancel.signal,
			onProgress: ({ stage }) => {
				if (stage === 'linking') cancel.abort(new Error('cancelled'));
			}
		})
	).rejects.toThrow('cancelled');
	expect(await yearAt('E08000009')).toEqual([1800, 2000, undefined, 'published:cover-year']);
});

test('percentages are weighted by their children where a count is missing, and give no year without them', async () => {
	const first = [`${trafford},5000,90.1`, 'E08000002,Bury,North West,,90.1'];
	await add(
		quarter('2022-23 Q1', ...first),
		...[2, 3, 4].map((n) =>
			quarter(
				`2022-23 Q${n}`,
				`${trafford},1000,80`,
				'E08000002,Bury,North West,1000,80',
				'E06000053,Isles of Scilly,South West,4,75'
			)
		)
	);
	const [count, of, value, source] = (await yearAt('E08000009'))!;
	expect([count, of, source]).toEqual([undefined, 8000, 'published:cover-year']);
	expect(value).toBeCloseTo((0.901 * 5000 + 0.8 * 3000) / 8000, 12);
	expect(await yearAt('E08000002')).toBeUndefined();
	expect(await yearAt('E06000053')).toBeUndefined();
});

test('a quarter in which there was no child adds none', async () => {
	const scilly = 'E06000053,Isles of Scilly,South West';
	const [q1, q2, q3] = quarters('2022-23', `${scilly},4,75`);
	await add(q1!, q2!, q3!, quarter('2022-23 Q4', `${scilly},0,n/a`));
	expect(await yearAt('E06000053')).toEqual([9, 12, undefined, 'published:cover-year']);
});

test('a year that is published wins over its quarters', async () => {
	const england = 'E92000001,England,';
	await add(
		...quarters('2022-23', `${trafford},500,90`, `${england},900,90`),
		...quarters('2023-24', `${trafford},500,90`, `${england},900,90`),
		textFile(
			'fingertips.csv',
			[
				'area_code,area_name,period,indicator,measure,unit,value',
				'E08000009,Trafford,2022/23,Population vaccination coverage: MMR for one dose (2 years old),Percentage,Persons,92.8'
			].join('\n')
		)
	);
	expect(await yearAt('E08000009')).toEqual([
		undefined,
		undefined,
		0.928,
		expect.stringMatching(/^published:fingertips/)
	]);
	expect(await yearAt('E08000009', '2023/24')).toEqual([
		1800,
		2000,
		undefined,
		'published:cover-year'
	]);
	expect(await yearAt('E92000001')).toEqual([3240, 3600, undefined, 'published:cover-year']);
	expect(await yearAt('E92000001', '2023/24')).toEqual([
		undefined,
		undefined,
		0.889,
		'published:england-cover'
	]);
});
