import { expect } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { rowsSetAside } from '$lib/extracts/load-report';
import type { LoadReport } from '$lib/extracts/load-report';
import type { PublishedSource, PublishedWorkbook } from '$lib/extracts/published';
import { textFile } from '$lib/extracts/published/text-file.test-data';
import type { Sheet } from '$lib/extracts/readers/sheet';
import { createObservationTable } from '$lib/measures/observation-table';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { firstTable } from './first-table';

/** An engine as the reader's, to load small files of a release on. */
export class PublishedBench {
	private constructor(readonly engine: Engine) {}

	static async open(): Promise<PublishedBench> {
		const bench = new PublishedBench(await openWasmInNode());
		await bench.engine.lock();
		return bench;
	}

	async clear(): Promise<void> {
		await createObservationTable(this.engine);
		for (const table of [sql`published_area`, sql`published_release`])
			await this.engine.run(sql`DROP TABLE IF EXISTS ${table}`);
	}

	/** Loads lines of text, and holds the report to its account of every row. */
	async load(source: PublishedSource, ...lines: readonly string[]): Promise<LoadReport> {
		const file = textFile('release.csv', ...lines);
		const read = await firstTable(this.engine, file);
		expect(source.recognises(read.columns)).toBe(true);
		return accounted(await source.load(this.engine, file, read, origin));
	}

	async loadWorkbook(source: PublishedWorkbook, sheets: readonly Sheet[]): Promise<LoadReport> {
		expect(source.recognises(sheets)).toBe(true);
		return accounted(
			await source.load(this.engine, textFile('release.xlsx', 'a workbook'), sheets, origin)
		);
	}

	/** Observations as short lines: measure, area, period, breakdown and category, numerator, denominator, value, status. */
	async observed(): Promise<readonly string[]> {
		const rows = await this.engine.rows<{ line: string }>(sql`
			SELECT concat_ws(' ', measure_id, area_id, period_id, breakdown || '=' || category, coalesce(CAST(CAST(numerator AS INTEGER) AS VARCHAR), '-'),
				coalesce(CAST(CAST(denominator AS INTEGER) AS VARCHAR), '-'), coalesce(CAST(value AS VARCHAR), '-'), status) AS line
			FROM observation ORDER BY rowid`);
		return rows.map(({ line }) => line);
	}

	close(): Promise<void> {
		return this.engine.close();
	}
}

const origin = { loadedAt: '2026-11-20T09:00:00Z', isIllustrative: false };

function accounted(report: LoadReport): LoadReport {
	const setAside = report.problems
		.filter(({ severity }) => severity === 'set-aside')
		.reduce((sum, { rows }) => sum + rows, 0);
	expect(setAside).toBe(rowsSetAside(report));
	return report;
}
