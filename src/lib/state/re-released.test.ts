import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';

import { textFile } from '../../../tests/support/extract-files';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { sheetsFile } from '../../../tests/support/sheets-file';
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
	'time_period,geographic_level,country_code,new_la_code,la_name,fsm,gender,children_number,gld_number,gld_percentage';
const row = (group: string, children: number, good: number, place = 'E10000018,Leicestershire') =>
	`202223,Local authority,E92000001,${place},${group},Total,${children},${good},${((good / children) * 100).toFixed(1)}`;

/** A profile release of lines above a header and rows under it. */
function release(name: string, above: readonly string[], ...rows: readonly string[]) {
	return textFile(name, [...above, columns, ...rows].join('\n'));
}

const add = async (...files: readonly Parameters<Workshop['add']>[0][number][]) =>
	(await workshop.add(files, { origin: testOrigin })).reports;

/** The good level of a group in Leicestershire, as its numerator and denominator. */
async function good(category = 'all') {
	const found = (await workshop.figures()).at({
		measureId: 'gld-percent',
		areaId: 'E10000018',
		periodId: '2022/23',
		periodKind: 'academic-year',
		breakdown: category === 'all' ? 'all' : 'fsm',
		category
	});
	return found && [found.numerator, found.denominator];
}

const said = (report: { problems: readonly { message: string }[] } | undefined) =>
	report?.problems.map(({ message }) => message) ?? [];

const first = release(
	'profile-november.csv',
	['Published: 28 November 2023'],
	row('Total', 1000, 700),
	row('FSM', 100, 50)
);
const corrected = release(
	'profile-january.csv',
	['Published: 28 November 2023', 'Revised: 30 January 2024'],
	row('Total', 1000, 680)
);

test('the later published of two files of a release holds, whichever is loaded last', async () => {
	for (const files of [
		[first, corrected],
		[corrected, first]
	]) {
		await workshop.add(files, { origin: testOrigin });
		expect(await good()).toEqual([680, 1000]);
		// What the earlier gave of the same place and year is of figures that no longer hold.
		expect(await good('eligible')).toBeUndefined();
		for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
	}
});

test('a corrected release lists what changed, by which days, and what went with it', async () => {
	await add(first);
	const [report] = await add(corrected);
	expect(said(report)).toEqual([
		'1 row gives another figure than profile-november.csv, loaded before, and takes its place: this file was published on 30 January 2024, profile-november.csv on 28 November 2023. 1 figure that profile-november.csv gives of the same places and years, and this file does not, went with it.'
	]);
	expect(report?.problems[0]?.examples).toEqual([
		{ line: 0, found: 'Leicestershire 2022/23: 70.0% of 1000, now 68.0% of 1000' }
	]);
	expect(report?.source?.publishedAt).toBe('2024-01-30');
});

test('a file that was published earlier is not used where a later one is loaded, and says so', async () => {
	await add(corrected);
	const rutland = row('Total', 400, 300, 'E06000017,Rutland');
	const [report] = await add(
		release('older.csv', ['Published: 28 November 2023'], row('Total', 1000, 700), rutland)
	);
	expect(report).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
	expect(said(report)).toEqual([
		'1 row is of a place and year that a file of this release loaded before gives, which was published later: “Leicestershire 2022/23: 68.0% of 1000 there, 70.0% of 1000 here” (1).'
	]);
	expect(await good()).toEqual([680, 1000]);
	const [refused] = await add(first);
	expect(refused?.source).toBeUndefined();
	expect(said(refused)[0]).toContain('has no row that can be used');
});

test('where the days are not told the file that is loaded last holds, in words, and taking it out brings the other back', async () => {
	await add(release('a.csv', [], row('Total', 1000, 700), row('FSM', 100, 50)));
	const [later] = await add(release('b.csv', [], row('Total', 1000, 680)));
	expect(said(later)[0]).toMatch(
		/takes its place: neither says when it was published, so that the one loaded last holds\./
	);
	expect(later?.problems[0]?.advice).toBe(
		'A corrected release does that. Where a.csv is the one that is right, remove this file: its figures then stand again.'
	);
	expect(await good()).toEqual([680, 1000]);
	await workshop.remove(later!.id, { origin: testOrigin });
	expect(await good()).toEqual([700, 1000]);
	expect(await good('eligible')).toEqual([50, 100]);
});

test('a release that is loaded twice under two names is said to be, and counts once until both are gone', async () => {
	const rows = [row('Total', 1000, 700), row('FSM', 100, 50)];
	await add(release('profile.csv', [], ...rows));
	const [again] = await add(release('profile (1).csv', [], ...rows));
	expect(said(again)).toEqual([
		'This is the same file as profile.csv, loaded before under that name: its figures are counted once.'
	]);
	expect(
		(await workshop.figures()).sources.find(({ id }) => id === again!.source!.id)
	).toMatchObject({ fileName: 'profile.csv and profile (1).csv', rows: 2 });
	await workshop.remove(again!.id, { origin: testOrigin });
	expect(await good()).toEqual([700, 1000]);
	const [other] = await add(
		sheetsFile('the same in a workbook.xlsx', { Data: [columns, ...rows].map((r) => r.split(',')) })
	);
	expect(said(other)).toEqual([
		'2 rows say what profile.csv, loaded before, says too: they are counted once.'
	]);
});

test('a file of the totals alone leaves the groups of one that gives the same totals', async () => {
	await add(release('groups.csv', [], row('Total', 1000, 700), row('FSM', 100, 50)));
	await add(release('series.csv', [], row('Total', 1000, 700)));
	expect(await good('eligible')).toEqual([50, 100]);
	expect(await good()).toEqual([700, 1000]);
});

test('the day stands on the cover of a workbook or in a column too', async () => {
	const rows = (good: number) => [columns, row('Total', 1000, good)].map((r) => r.split(','));
	await add(
		sheetsFile('second.xlsx', {
			Cover: [['Profile results'], ['Publication date'], ['30 January 2024']],
			Data: rows(680)
		})
	);
	const dated = rows(700).map((cells, i) => [
		...cells,
		i === 0 ? 'publication_date' : '28/11/2023'
	]);
	const [refused] = await add(textFile('first.csv', dated.map((r) => r.join(',')).join('\n')));
	expect(refused?.source).toBeUndefined();
	expect(await good()).toEqual([680, 1000]);
});

test('removing a file reads those of its release again that speak of its years, and no other', async () => {
	const of = (name: string, period: string) =>
		textFile(name, [columns, row('Total', 1000, 700).replace('202223', period)].join('\n'));
	await add(of('a.csv', '202223'), of('b.csv', '202324'), of('c.csv', '202223'));
	const [, , { id }] = workshop.reports as [unknown, unknown, { id: string }];
	const again = '2026-11-21T09:00:00Z';
	await workshop.remove(id, { origin: { ...testOrigin, loadedAt: again } });
	expect(
		workshop.reports
			.map(({ file, source }) => [file, source?.loadedAt === again] as const)
			.sort(([one], [other]) => one.localeCompare(other))
	).toEqual([
		['a.csv', true],
		['b.csv', false]
	]);
});
