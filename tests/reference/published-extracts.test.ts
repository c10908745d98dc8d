import { existsSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { contractById, contracts } from '$lib/extracts/contracts';
import {
	createPublishedTables,
	publishedDocuments,
	publishedExtracts,
	publishedSources,
	readBoundaries,
	readStatisticalNeighbours
} from '$lib/extracts/published';
import { fillTypedTable } from '$lib/extracts/fill-typed-table';
import { reshapedFile } from '$lib/extracts/published/reference/reshaped-file';
import { sameNameMapping } from '$lib/extracts/recognise';
import { createTypedTables } from '$lib/extracts/typed-table';
import { createObservationTable } from '$lib/measures/observation-table';
import { readObservations } from '$lib/measures/read-observations';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { firstTable } from '../support/first-table';
import { sourceFileAt } from '../support/source-file-at';

// The publishers' own files, as downloaded. They are no part of the product, so they may be absent.
const folder = path.resolve(import.meta.dirname, '../../../shared/real');
const isHere = existsSync(folder);
const skipped = isHere ? '' : ' (skipped: the files, ../shared/real, are absent)';
const origin = { loadedAt: undefined, isIllustrative: false };

describe.skipIf(!isHere)(`published files as they are${skipped}`, () => {
	let engine: Engine;

	beforeAll(async () => {
		engine = await openWasmInNode();
		await createTypedTables(engine, contracts);
		await createObservationTable(engine);
		await createPublishedTables(engine);
		await engine.lock();
	});
	afterAll(() => engine.close());

	async function extract(name: string) {
		const file = await sourceFileAt(path.join(folder, name));
		const read = await firstTable(engine, file);
		const [found, ...more] = publishedExtracts.filter((one) => one.recognises(read.columns));
		expect(more).toEqual([]);
		expect(publishedSources.some((one) => one.recognises(read.columns))).toBe(false);
		const notes = await found!.notes(engine, read, file);
		const table = reshapedFile(engine, found!, read, file);
		const mapping = sameNameMapping(file, table.columns);
		const filled = await fillTypedTable(engine, table, {
			fileName: name,
			contract: contractById(mapping.extract)!,
			mapping,
			today: undefined,
			isUpdate: false
		});
		return { ...filled, notes };
	}

	async function source(name: string) {
		const file = await sourceFileAt(path.join(folder, name));
		const read = await firstTable(engine, file);
		const [found, ...more] = publishedSources.filter((one) => one.recognises(read.columns));
		expect(more).toEqual([]);
		return found!.load(engine, file, read, origin);
	}

	test('565 neighbourhoods of Leicestershire and Lewisham are ranked', async () => {
		expect(await extract('imd/imd2019-lsoa11-leicestershire-lewisham.csv')).toMatchObject({
			rowsIn: 565,
			rowsUsed: 565,
			problems: []
		});
		const authorities = await engine.rows(sql`
			SELECT authority_code, authority_name, count(*) AS n, count(DISTINCT locality_code) AS localities, max(imd_version) AS version
			FROM loaded.neighbourhood GROUP BY ALL ORDER BY ALL`);
		expect(authorities).toEqual([
			{
				authority_code: 'E09000023',
				authority_name: 'Lewisham',
				n: 169,
				localities: 1,
				version: 2019
			},
			{
				authority_code: 'E10000018',
				authority_name: 'Leicestershire',
				n: 396,
				localities: 7,
				version: 2019
			}
		]);
	});

	// England has 32,844 neighbourhoods of 2011 and 33,755 of 2021.
	test.each([
		['imd/imd2019-lsoa11-england.csv', 2019, 32_844],
		['imd/imd2025-lsoa21-england.csv', 2025, 33_755]
	])('%s ranks all England', async (name, version, neighbourhoods) => {
		expect(await extract(name)).toMatchObject({
			rowsIn: neighbourhoods,
			rowsUsed: neighbourhoods,
			problems: []
		});
		expect(
			await engine.rows(
				sql`SELECT imd_version AS version, count(*) AS n, min(imd_rank) AS first, max(imd_rank) AS last FROM loaded.deprivation_rank GROUP BY ALL`
			)
		).toEqual([{ version, n: neighbourhoods, first: 1, last: neighbourhoods }]);
	});

	// 139 neighbourhoods; the first has 6, 14, 8, 12 and 13 children under five.
	test('the population of Trafford is counted once', async () => {
		const { notes, ...filled } = await extract('trafford/population-by-lsoa-2024.csv');
		expect(filled).toMatchObject({ rowsIn: 139 * 91, rowsUsed: 139 * 91, problems: [] });
		expect(notes).toMatchObject([{ rows: 278 }]);
		expect(
			await engine.rows(sql`
				SELECT CAST(sum(people) AS INTEGER) AS n FROM loaded.population WHERE lsoa_code = 'E01006074' AND age < 5 AND year = 2024`)
		).toEqual([{ n: 53 }]);
	});

	test('the two centres of Trafford have a postcode to be placed by', async () => {
		expect(await extract('trafford/childrens-centres.csv')).toMatchObject({
			rowsIn: 2,
			rowsUsed: 2,
			problems: []
		});
		expect(await engine.rows(sql`SELECT postcode FROM loaded.centre ORDER BY centre_id`)).toEqual([
			{ postcode: 'M31 4FL' },
			{ postcode: 'M32 9AN' }
		]);
	});

	test('England had 73.9 % of its eligible two-year-olds in a funded place in January 2023', async () => {
		expect(await source('early-education/early-education-take-up-2018-2023.csv')).toMatchObject({
			rowsIn: 4910,
			rowsUsed: 982
		});
		expect(
			await engine.rows(
				sql`SELECT period_id AS period, numerator AS n, denominator AS "of" FROM observation WHERE measure_id = 'funded-2yo-takeup' AND area_id = 'E92000001' AND period_id = '2022/23'`
			)
		).toEqual([{ period: '2022/23', n: 124211, of: 167976 }]);
	});

	test('every Fingertips figure of Trafford and its neighbours is used', async () => {
		expect(await source('trafford/school-readiness.csv')).toMatchObject({
			rowsIn: 96,
			rowsUsed: 96
		});
		expect(await source('trafford/vaccination-mmr.csv')).toMatchObject({
			rowsIn: 192,
			rowsUsed: 192
		});
		const observations = await readObservations(engine);
		expect(
			observations.find(
				(o) =>
					o.areaId === 'E09000006' &&
					o.periodId === '2021/22' &&
					o.measureId === 'gld-percent' &&
					o.breakdown === 'all'
			)
		).toMatchObject({ value: 0.719, basis: 'school-location', areaLevel: 'authority' });
	});

	test('every authority has ten statistical neighbours', async () => {
		const report = await source('lait/statistical-neighbours-2025.csv');
		expect(report.rowsUsed).toBe(report.rowsIn);
		const neighbours = await readStatisticalNeighbours(engine);
		const of = new Set(neighbours.map(({ areaId }) => areaId));
		expect(neighbours).toHaveLength(10 * of.size);
		expect(of.size).toBeGreaterThan(150);
	});

	test('the neighbourhoods of Hinckley and Bosworth have the same shapes in both forms', async () => {
		const load = async (name: string) => {
			const file = await sourceFileAt(path.join(folder, 'boundaries', name));
			const [found] = publishedDocuments;
			expect(found!.recognises(new TextDecoder().decode(await file.slice(0, 65_536)))).toBe(true);
			return found!.load(engine, file, origin);
		};
		expect(await load('lsoa11-E07000132.geojson')).toMatchObject({ rowsIn: 66, rowsUsed: 66 });
		const asGeoJson = await readBoundaries(engine);
		expect(await load('lsoa11-E07000132.topo.json')).toMatchObject({ rowsIn: 66, rowsUsed: 66 });
		const asTopoJson = await readBoundaries(engine);
		expect(asTopoJson.map(({ areaId, name }) => [areaId, name])).toEqual(
			asGeoJson.map(({ areaId, name }) => [areaId, name])
		);
		const ranked = await engine.rows(sql`
			SELECT count(*) AS n FROM boundary JOIN loaded.neighbourhood ON lsoa_code = area_id WHERE locality_code = 'E07000132'`);
		expect(ranked).toEqual([{ n: 66 }]);
	});
});
