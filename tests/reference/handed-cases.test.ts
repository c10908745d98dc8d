import { existsSync } from 'node:fs';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { isRefused } from '$lib/extracts/load-report';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { textFile } from '../support/extract-files';
import { testOrigin } from '../support/loaded-workshop';
import { sourceFileAt } from '../support/source-file-at';

// Small inputs that once were taken for what they are not, each with its right outcome. They are no part of the product, so they may be absent.
const folder = path.resolve(import.meta.dirname, '../../../shared/cases');
const isHere = existsSync(folder);
const skipped = isHere ? '' : ' (skipped: the files, ../shared/cases, are absent)';

describe.skipIf(!isHere)(`files that once went wrong${skipped}`, () => {
	let engine: Engine;
	let workshop: Workshop;

	beforeAll(async () => {
		engine = await openWasmInNode();
		workshop = await Workshop.on(engine);
	});
	afterAll(() => engine.close());
	afterEach(async () => {
		for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
		for (const { id } of workshop.waiting) workshop.dismiss(id);
	});

	async function loaded(name: string) {
		const { reports, waiting } = await workshop.add([await sourceFileAt(path.join(folder, name))], {
			origin: testOrigin
		});
		return {
			reports,
			waiting,
			messages: reports.flatMap(({ problems }) => problems.map(({ message }) => message))
		};
	}

	const observed = async () =>
		(
			await engine.rows<{ line: string }>(sql`
			SELECT concat_ws(' ', measure_id, area_id, period_id, breakdown || '=' || category, concat(CAST(numerator AS INTEGER), '/', CAST(denominator AS INTEGER)),
				CAST(value AS VARCHAR), status) AS line FROM observation ORDER BY line`)
		).map(({ line }) => line);

	test.each([
		[
			'ees-gld-by-idaci-decile.csv',
			[
				'gld-percent E07000132 2024/25 all=all 704/1100 ok',
				'gld-percent E92000001 2024/25 all=all 6500/10000 ok'
			]
		],
		[
			'ees-gld-by-fsm-2018-19.csv',
			[
				'gld-percent E10000018 2018/19 all=all 722/1000 ok',
				'gld-percent E10000018 2018/19 fsm=eligible 52/100 ok',
				'gld-percent E10000018 2018/19 fsm=not eligible 670/900 ok'
			]
		],
		['fingertips-inequality-column.csv', ['mmr1-24m E10000018 2023/24 all=all / 0.92 ok']],
		['ees-gld-as-fraction.csv', ['gld-percent E10000018 2023/24 all=all /7000 0.684 ok']],
		[
			'fingertips-proportion.csv',
			[
				'mmr1-24m E10000018 2023/24 all=all / 0.934 ok',
				'mmr1-24m E92000001 2023/24 all=all / 0.889 ok'
			]
		],
		[
			'fingertipsR-output.csv',
			[
				'mmr1-24m E06000017 2023/24 all=all / suppressed',
				'mmr1-24m E10000018 2023/24 all=all 6538/7000 ok'
			]
		],
		[
			'fingertips-fsm-older-name.csv',
			[
				'gld-percent E10000018 2018/19 all=all / 0.72 ok',
				'gld-percent E10000018 2018/19 fsm=eligible / 0.52 ok'
			]
		],
		['early-education-take-up.csv', ['funded-2yo-takeup E10000018 2022/23 all=all 900/1200 ok']],
		['eyfsp-2019-x.csv', ['gld-percent E06000053 2018/19 all=all / suppressed']],
		[
			'eyfsp-england-only.csv',
			[
				'gld-percent E12000004 2023/24 all=all 6700/10000 ok',
				'gld-percent E92000001 2022/23 all=all 67000/100000 ok',
				'gld-percent E92000001 2023/24 all=all 68000/100000 ok'
			]
		],
		[
			'csv-semicolons.csv',
			[
				'gld-percent E06000016 2024/25 all=all 601/1000 ok',
				'gld-percent E06000017 2024/25 all=all 602/1000 ok',
				'gld-percent E10000018 2024/25 all=all 600/1000 ok'
			]
		],
		[
			'cover-no-ons-code.xlsx',
			[
				'mmr1-24m E06000062 2022/23 Q1 all=all /1162 0.896 ok',
				'mmr1-24m E10000018 2022/23 Q1 all=all /1650 0.936 ok',
				'mmr1-24m E92000001 2022/23 Q1 all=all /2812 0.92 ok'
			]
		],
		[
			'cover-percent-formatted.xlsx',
			[
				'mmr1-24m E06000016 2024/25 Q1 all=all /1100 0.88 ok',
				'mmr1-24m E10000018 2024/25 Q1 all=all /1650 0.936 ok',
				'mmr1-24m E92000001 2024/25 Q1 all=all /2750 0.914 ok'
			]
		]
	])('%s gives its figures', async (name, lines) => {
		await loaded(name);
		expect(await observed()).toEqual(lines);
	});

	test('a table by deciles without its totals gives no figure, and says by what it is divided', async () => {
		const file = await sourceFileAt(path.join(folder, 'ees-gld-by-idaci-decile.csv'));
		const text = new TextDecoder().decode(await file.slice(0, file.size));
		const parts = text.split('\n').filter((line) => !line.includes(',Total,Total,'));
		const { reports } = await workshop.add([textFile('parts.csv', parts.join('\n'))], {
			origin: testOrigin
		});
		expect(reports.map(isRefused)).toEqual([true]);
		expect(reports[0]?.problems[0]?.message).toContain('idaci_decile');
		expect(await observed()).toEqual([]);
	});

	test.each([
		['population-gender-column-2020.csv', [{ year: 2020, people: 50 }]],
		['nomis-lsoa-age.csv', [{ year: 2022, people: 180 }]],
		[
			'sapelsoasyoa20222024.xlsx',
			[
				{ year: 2022, people: 120 },
				{ year: 2023, people: 150 },
				{ year: 2024, people: 180 }
			]
		],
		[
			'lsoa population downloaded 2026-11-28.xlsx',
			[
				{ year: 2022, people: 120 },
				{ year: 2023, people: 150 },
				{ year: 2024, people: 180 }
			]
		]
	])('%s gives the children of its years', async (name, people) => {
		await loaded(name);
		expect(
			await engine.rows(
				sql`SELECT year, CAST(sum(people) AS INTEGER) AS people FROM loaded.population WHERE age < 5 GROUP BY year ORDER BY year`
			)
		).toEqual(people);
	});

	test('the indices of 2019 on neighbourhoods of 2021 are of 2019, and it is said', async () => {
		const { messages } = await loaded('imd2019-on-lsoa21.csv');
		expect(messages.join(' ')).toContain('ranks of 2019 for the neighbourhoods of 2021');
		expect(await engine.rows(sql`SELECT imd_version AS version FROM loaded.neighbourhood`)).toEqual(
			[{ version: 2019 }]
		);
	});

	test.each([
		['csv-width-change.csv', 6],
		['csv-trailing-blank.csv', 78],
		['neighbourhoods-small.csv', 1]
	])('%s is read as before, %i rows of it used', async (name, rows) => {
		const { reports } = await loaded(name);
		expect(reports.map(({ rowsUsed }) => rowsUsed)).toEqual([rows]);
	});

	test('schools are no centres', async () => {
		const { reports } = await loaded('schools-list.csv');
		expect(reports.map(isRefused)).toEqual([true]);
		expect(await engine.rows(sql`SELECT * FROM loaded.centre`)).toEqual([]);
	});

	test('postcodes with neighbourhoods of two censuses wait for a person', async () => {
		const { waiting } = await loaded('onspd-extract.csv');
		expect(waiting.map(({ proposal }) => proposal.candidates[0]?.contract.id)).toEqual([
			'postcodes'
		]);
	});
});
