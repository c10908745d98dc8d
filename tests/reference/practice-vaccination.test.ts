import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Observation } from '$lib/catalogue/observation';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { LoadReport } from '$lib/extracts/load-report';
import { practiceVaccination } from '$lib/extracts/published/vaccination/practice-vaccination';
import { createObservationTable } from '$lib/measures/observation-table';
import { readObservations } from '$lib/measures/read-observations';
import type { Engine } from '$lib/sql';

import { firstTable } from '../support/first-table';
import { sourceFileAt } from '../support/source-file-at';

// As a council prepared it. It is no part of the product, so it may be absent.
const file = path.resolve(import.meta.dirname, '../../../shared/real/practice/mmr-by-practice.csv');
const isHere = existsSync(file);
const skipped = isHere ? '' : ' (skipped: the file, ../shared/real/practice, is absent)';

describe.skipIf(!isHere)(`vaccination by practice${skipped}`, () => {
	let engine: Engine;
	let observations: readonly Observation[];
	let report: LoadReport;

	beforeAll(async () => {
		engine = await openWasmInNode();
		await createObservationTable(engine);
		await engine.lock();
		const source = await sourceFileAt(file);
		const read = await firstTable(engine, source);
		expect(practiceVaccination.recognises(read.columns)).toBe(true);
		report = await practiceVaccination.load(engine, source, read, {
			loadedAt: undefined,
			isIllustrative: false
		});
		observations = await readObservations(engine);
	});
	afterAll(() => engine.close());

	test('every row is used or set aside with a reason', () => {
		expect(report).toMatchObject({ rowsIn: 3712, rowsUsed: observations.length });
	});

	test('every figure is the one that a plain reading of the file gives', async () => {
		const ids: Readonly<Record<string, string>> = {
			'MMR1 24 months': 'mmr1-24m',
			'MMR1 5 years': 'mmr1-5y',
			'MMR2 5 years': 'mmr2-5y'
		};
		const expected = new Set(
			csvParse((await readFile(file, 'utf8')).replace(/^\ufeff/, '')).flatMap((row) => {
				const id = ids[`${row['Item']} ${row['Age']}`];
				const [vaccinated, all] = [row['Numerator']!, row['Denominator']!];
				if (id === undefined) return [];
				const status = all === '0' ? 'not-applicable' : vaccinated === '' ? 'suppressed' : 'ok';
				return [
					[
						id,
						row['ODS_Code'],
						row['Year'],
						status === 'ok' ? Math.round(Number(vaccinated)) : undefined,
						all === '' ? undefined : Number(all),
						status
					].join(' ')
				];
			})
		);
		const found = observations.map((o) =>
			[
				o.measureId,
				o.areaId.replace('practice:', ''),
				o.periodId,
				o.numerator,
				o.denominator,
				o.status
			].join(' ')
		);
		expect(new Set(found)).toEqual(expected);
		expect(found).toHaveLength(expected.size);
		expect(observations.every(({ value }) => value === undefined)).toBe(true);
	});

	// Added up in the file by another reader.
	test('its 81 practices of 2019/20 gave 9,038 of 9,775 children both doses by five', () => {
		const both = observations.filter(
			({ measureId, periodId }) => measureId === 'mmr2-5y' && periodId === '2019/20'
		);
		const sum = (name: 'numerator' | 'denominator') =>
			both.reduce((total, one) => total + one[name]!, 0);
		expect([both.length, sum('numerator'), sum('denominator')]).toEqual([81, 9038, 9775]);
	});
});
