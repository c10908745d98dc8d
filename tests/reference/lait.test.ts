import { existsSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Observation } from '$lib/catalogue/observation';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import { rowsSetAside } from '$lib/extracts/load-report';
import type { LoadReport } from '$lib/extracts/load-report';
import { localAuthorityInteractiveTool } from '$lib/extracts/published/lait/lait';
import { createObservationTable } from '$lib/measures/observation-table';
import { readObservations } from '$lib/measures/read-observations';
import type { Engine } from '$lib/sql';

import { firstTable } from '../support/first-table';
import { sourceFileAt } from '../support/source-file-at';

// The Department's own file, as downloaded. It is no part of the product, so it may be absent.
const file = path.resolve(
	import.meta.dirname,
	'../../../shared/real/lait/lait-indicators-2016-2025.parquet'
);
const isHere = existsSync(file);
const skipped = isHere ? '' : ' (skipped: the file, ../shared/real/lait, is absent)';

describe.skipIf(!isHere)(`the Local Authority Interactive Tool${skipped}`, () => {
	let engine: Engine;
	let observations: readonly Observation[];
	let report: LoadReport;
	let seconds: number;

	beforeAll(async () => {
		engine = await openWasmInNode();
		await createObservationTable(engine);
		await engine.lock();
		const source = await sourceFileAt(file);
		const read = await firstTable(engine, source);
		expect(localAuthorityInteractiveTool.recognises(read.columns)).toBe(true);
		const start = performance.now();
		report = await localAuthorityInteractiveTool.load(engine, source, read, {
			loadedAt: undefined,
			isIllustrative: false
		});
		seconds = (performance.now() - start) / 1000;
		observations = await readObservations(engine);
	});
	afterAll(() => engine.close());

	const at = (measureId: string, areaId: string, periodId: string, category = 'all') => {
		const found = observations.filter(
			(o) =>
				o.measureId === measureId &&
				o.areaId === areaId &&
				o.periodId === periodId &&
				o.category === category
		);
		expect(found).toHaveLength(1);
		return found[0]!.status === 'ok' ? found[0]!.value : found[0]!.status;
	};

	test('every row is used or set aside with a reason', () => {
		expect(report.rowsIn).toBe(641_070);
		expect(report.rowsUsed).toBe(observations.length);
		const setAside = report.problems.filter(({ severity }) => severity === 'set-aside');
		expect(setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsSetAside(report));
		expect(setAside.map(({ column }) => column)).toEqual(['Short Desc']);
	});

	// Read in the file with another reader; the profile's also stand in the England series.
	test('its figures are those of the file', () => {
		expect(at('gld-percent', 'E92000001', '2024/25')).toBe(0.683);
		expect(at('gld-percent', 'E10000018', '2024/25')).toBe(0.704);
		expect(at('gld-percent', 'E10000018', '2024/25', 'eligible')).toBe(0.461);
		expect(at('gld-percent', 'E06000021', '2023/24', 'not eligible')).toBe(0.684);
		expect(at('breastfeeding-6-8w', 'E92000001', '2023/24')).toBe(0.5271);
		expect(at('breastfeeding-6-8w', 'E10000018', '2019/20')).toBe('not-available');
	});

	test('the profile of 2019/20 and 2020/21 was not collected', () => {
		expect(at('gld-percent', 'E92000001', '2019/20')).toBe('not-collected');
		expect(at('gld-percent', 'E06000021', '2020/21', 'white')).toBe('not-collected');
	});

	test('a take-up of more than every eligible child is of low reliability', () => {
		expect(at('funded-2yo-takeup', 'E08000009', '2022/23')).toBe('low-reliability');
		expect(at('funded-2yo-takeup', 'E92000001', '2023/24')).toBe(0.748);
	});

	test('England, nine regions, two parts of London and 158 authorities are named', () => {
		expect(new Set(observations.map(({ areaId }) => areaId)).size).toBe(1 + 9 + 2 + 158);
	});

	test('it is read in one pass, in seconds', () => {
		expect(seconds).toBeLessThan(10);
	});
});
