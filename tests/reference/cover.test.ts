import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { overview, standingsOf } from '$lib/answers/overview';
import { completeSelection } from '$lib/readings/selection';
import { standing } from '$lib/readings/standing';
import { measureById } from '$lib/catalogue/measures';
import type { Observation } from '$lib/catalogue/observation';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import { rowsSetAside } from '$lib/extracts/load-report';
import type { LoadReport } from '$lib/extracts/load-report';
import { coverTable } from '$lib/extracts/published/cover/cover-table';
import { coverWorkbook } from '$lib/extracts/published/cover/cover-workbook';
import { publishedAccordingToSheets } from '$lib/extracts/published/publication-date';
import { formatValue } from '$lib/format';
import { createObservationTable } from '$lib/measures/observation-table';
import { readObservations } from '$lib/measures/read-observations';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { firstTable } from '../support/first-table';
import { loadedWorkshop } from '../support/loaded-workshop';
import type { LoadedWorkshop } from '../support/loaded-workshop';
import { sheetsAt } from '../support/sheets-at';
import { sourceFileAt } from '../support/source-file-at';

// The Agency's own workbooks, as downloaded. They are no part of the product, so they may be absent.
const folder = path.resolve(import.meta.dirname, '../../../shared/real/cover');
const isHere = existsSync(folder);
const skipped = isHere ? '' : ' (skipped: the files, ../shared/real/cover, are absent)';

const workbooks = [
	['cover-2016-17-q1.xlsx', '2016/17 Q1', '2016-17 Q1'],
	['cover-2022-23-q1.ods', '2022/23 Q1', '2022-23 Q1'],
	['cover-2022-23-q2.ods', '2022/23 Q2', '2022-23 Q2'],
	['cover-2022-23-q3.ods', '2022/23 Q3', '2022-23 Q3'],
	['cover-2022-23-q4.ods', '2022/23 Q4', '2022-23 Q4'],
	['cover-2024-25-q1.ods', '2024/25 Q1', '2024-25 Q1']
] as const;

// Codes that changed, or were out of date, in the years between.
const todays: Readonly<Record<string, string>> = {
	E08000020: 'E08000037',
	E06000048: 'E06000057',
	E10000002: 'E06000060',
	E10000023: 'E06000065',
	E10000027: 'E06000066'
};

describe.skipIf(!isHere)(`COVER workbooks${skipped}`, () => {
	let engine: Engine;
	let observations: readonly Observation[];
	const reports = new Map<string, LoadReport>();

	beforeAll(async () => {
		engine = await openWasmInNode();
		await createObservationTable(engine);
		await engine.lock();
		for (const [name] of workbooks) {
			const sheets = await sheetsAt(path.join(folder, name));
			expect(coverWorkbook.recognises(sheets)).toBe(true);
			const file = await sourceFileAt(path.join(folder, name));
			const origin = {
				loadedAt: undefined,
				isIllustrative: false,
				publishedAt: publishedAccordingToSheets(sheets)
			};
			reports.set(name, await coverWorkbook.load(engine, file, sheets, origin));
		}
		observations = await readObservations(engine);
	});
	afterAll(() => engine.close());

	const at = (measureId: string, areaId: string, periodId: string) => {
		const found = observations.filter(
			(o) => o.measureId === measureId && o.areaId === areaId && o.periodId === periodId
		);
		expect(found.length).toBeLessThan(2);
		return found[0];
	};
	const percentOf = ({ numerator, denominator, value }: Observation) =>
		100 * (value ?? numerator! / denominator!);

	test.each(workbooks)(
		'%s agrees with the table of all quarters for every authority',
		async (_name, quarter, period) => {
			const rows = csvParse(
				await readFile(path.join(folder, 'mmr-by-la-quarterly-2014-2025.csv'), 'utf8')
			);
			let compared = 0;
			let missing = 0;
			for (const row of rows.filter((candidate) => candidate.period === period)) {
				const old = row.ons_code!;
				const areaId = old === 'E10000009' && quarter > '2019' ? 'E06000059' : (todays[old] ?? old);
				const found = at(`${row.vaccine!.toLowerCase()}-${row.cohort}`, areaId, quarter);
				if (row.coverage_pct === '') {
					expect(found?.status).toBe(row.denominator === '0' ? 'not-applicable' : 'not-available');
					missing++;
					continue;
				}
				expect(Math.abs(percentOf(found!) - Number(row.coverage_pct))).toBeLessThan(0.05 + 1e-9);
				expect(found?.denominator).toBe(
					row.denominator === '' ? undefined : Number(row.denominator)
				);
				compared++;
			}
			// The table leaves out the three authorities without an ONS code; the City of London is in Hackney.
			expect(compared + missing).toBe(3 * (quarter.startsWith('2022/23') ? 149 : 152));
			expect(missing).toBeLessThan(7);
		}
	);

	// Read by eye in sheet 24m_UTLA_GOR of 2022/23 Q1, where these rows have no ONS code.
	test('authorities that stand there without an ONS code are read', () => {
		expect(
			['E06000062', 'E06000061', 'E06000060'].map((areaId) => {
				const found = at('mmr1-24m', areaId, '2022/23 Q1');
				return [found?.numerator, found?.denominator];
			})
		).toEqual([
			[1041, 1162],
			[828, 888],
			[1406, 1508]
		]);
	});

	test.each(workbooks.slice(1))(
		'counts of %s are those that the workbook gives apart',
		async (name, quarter, period) => {
			const rows = csvParse(
				await readFile(path.join(folder, 'mmr-by-la-counts-2018-2025.csv'), 'utf8')
			);
			const names = await engine.rows<{ area_id: string; name: string }>(
				sql`SELECT DISTINCT area_id, name FROM published_area WHERE area_level = 'authority'`
			);
			const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
			const byName = new Map(names.map(({ area_id, name }) => [letters(name), area_id]));
			let compared = 0;
			for (const row of rows.filter((candidate) => candidate.period === period)) {
				const areaId = byName.get(letters(row.la_name!));
				if (!areaId) continue;
				for (const [measureId, column] of [
					['mmr1-24m', 'mmr1_24m'],
					['mmr1-5y', 'mmr1_5y'],
					['mmr2-5y', 'mmr2_5y']
				] as const) {
					const found = at(measureId, areaId, quarter);
					// Not printed for the few children of the Isles of Scilly.
					if (!found?.denominator) continue;
					expect([areaId, found.numerator, found.denominator]).toEqual([
						areaId,
						Number(row[`${column}_num`]),
						Number(row[`${column}_denom`])
					]);
					compared++;
				}
			}
			expect(compared).toBeGreaterThan(3 * 145);
			const messages = reports.get(name)?.problems.map(({ message }) => message);
			expect(messages?.some((message) => /behind 48[03] of the percentages/.test(message))).toBe(
				true
			);
			expect(messages?.filter((message) => message.includes('not make the percentage'))).toEqual(
				[]
			);
		}
	);

	// Read by eye in sheets 24m_UTLA_GOR and 5y_UTLA_GOR of each workbook.
	test('England and its regions are read', () => {
		expect(at('mmr1-24m', 'E92000001', '2016/17 Q1')).toMatchObject({
			value: 0.914,
			denominator: 163_448
		});
		expect(at('mmr2-5y', 'E92000001', '2024/25 Q1')).toMatchObject({
			numerator: 137_277,
			denominator: 164_172
		});
		expect(at('mmr2-5y', 'E12000007', '2016/17 Q1')).toMatchObject({
			value: 0.802,
			denominator: 31_184
		});
		expect(at('mmr1-24m', 'E12000009', '2024/25 Q1')?.denominator).toBe(12_548);
		const regions = observations.filter(({ areaLevel }) => areaLevel === 'region');
		expect(regions).toHaveLength(workbooks.length * 3 * 9);
	});

	test('every figure of the sheets read is used or set aside with a reason', () => {
		for (const report of reports.values()) {
			const setAside = report.problems.filter(({ severity }) => severity === 'set-aside');
			expect(setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsSetAside(report));
			expect(report.rowsUsed).toBe(3 * (1 + 9 + 152));
			expect(rowsSetAside(report)).toBeLessThan(5);
		}
	});

	test('the date of publication stands in the workbook', () => {
		expect(reports.get('cover-2024-25-q1.ods')?.source?.publishedAt).toBe('2024-09-26');
		expect(reports.get('cover-2016-17-q1.xlsx')?.source).toMatchObject({ dataTo: '2016-06-30' });
	});

	test('the table of all quarters gives the same figures as the workbooks', async () => {
		const file = await sourceFileAt(path.join(folder, 'mmr-by-la-quarterly-2014-2025.csv'));
		const read = await firstTable(engine, file);
		expect(coverTable.recognises(read.columns)).toBe(true);
		const report = await coverTable.load(engine, file, read, {
			loadedAt: undefined,
			isIllustrative: false
		});
		expect(report).toMatchObject({ rowsIn: 17_286, rowsUsed: 17_286 });
		const after = await readObservations(engine);
		const keyOf = (o: Observation) => `${o.measureId} ${o.areaId} ${o.periodId}`;
		const byKey = new Map(after.map((o) => [keyOf(o), o]));
		for (const before of observations.filter(({ areaLevel }) => areaLevel === 'authority')) {
			const now = byKey.get(keyOf(before))!;
			expect([now.status, now.numerator, now.denominator, now.value]).toEqual([
				before.status,
				before.numerator,
				before.denominator,
				before.value
			]);
		}
		expect(byKey.size).toBe(after.length);
		expect(byKey.get('mmr2-5y E92000001 2024/25 Q4')).toMatchObject({ areaLevel: 'england' });
	});
});

describe.skipIf(!isHere)(`The four quarters of 2022/23 alone${skipped}`, () => {
	let loaded: LoadedWorkshop;

	beforeAll(async () => {
		loaded = await loadedWorkshop(
			await Promise.all(
				[1, 2, 3, 4].map((n) => sourceFileAt(path.join(folder, `cover-2022-23-q${n}.ods`)))
			)
		);
	}, 120_000);
	afterAll(() => loaded.engine.close());

	const selection = (placeId: string) => ({
		placeId,
		year: '2022/23',
		comparatorId: 'E92000001'
	});

	// Added up apart from the sheets Data_file of the four workbooks, all authorities for England.
	test.each([
		['E92000001', 'mmr1-24m', 534_260, 597_020, '89.5%'],
		['E92000001', 'mmr2-5y', 572_610, 675_025, '84.8%'],
		['E08000009', 'mmr1-24m', 2185, 2354, '92.8%'],
		['E08000009', 'mmr2-5y', 2595, 2896, '89.6%']
	] as const)('give %s %s as %d of %d', (placeId, measureId, count, denominator, words) => {
		const measure = measureById(measureId)!;
		const here = standing(loaded.figures, measure, selection(placeId));
		expect(here).toMatchObject({
			period: { periodId: '2022/23', periodKind: 'financial-year' },
			figure: { kind: 'available', count, denominator },
			madeOf: 'pooled from its four quarters'
		});
		expect(here.figure.kind === 'available' && formatValue(here.figure.value, 'percent')).toBe(
			words
		);
		expect(
			here.figure.kind === 'available' && loaded.figures.source(here.figure.sourceId)?.title
		).toContain('pooled from their four quarters');
	});

	test('give Leicestershire 95.1% and 93.0%', () => {
		expect(
			['mmr1-24m', 'mmr2-5y'].map((id) => {
				const { figure } = standing(loaded.figures, measureById(id)!, selection('E10000018'));
				return figure.kind === 'available' && formatValue(figure.value, 'percent');
			})
		).toEqual(['95.1%', '93.0%']);
	});

	test('give Trafford the headlines of its overview', () => {
		expect(completeSelection(loaded.figures, { placeId: 'E08000009' })?.year).toBe('2022/23');
		const whole = overview(loaded.figures, selection('E08000009'));
		const leads = whole.areas.flatMap(standingsOf).map(({ measure }) => measure.id);
		expect(leads).toEqual(expect.arrayContaining(['mmr1-24m', 'mmr2-5y']));
		expect(whole.sentence).toBe('First MMR doses and second MMR doses are ahead of England.');
	});

	test('are held against their authorities: no place is without a year but where a quarter is not printed', () => {
		const without = loaded.figures
			.places('authority')
			.filter(
				({ id }) =>
					!['mmr1-24m', 'mmr1-5y', 'mmr2-5y'].every(
						(measureId) =>
							loaded.figures.at({
								measureId,
								areaId: id,
								periodId: '2022/23',
								periodKind: 'financial-year'
							})?.numerator !== undefined
					)
			)
			.map(({ name }) => name);
		expect(without).toEqual(['City of London', 'Isles of Scilly']);
	});
});
