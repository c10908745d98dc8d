import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import { unpacked } from '$lib/answers/pack';
import type { Pack } from '$lib/answers/pack';
import type { Engine } from '$lib/sql';

import { diskFile } from '../../src/cli/disk-file';
import { loadedWorkshop } from '../support/loaded-workshop';

const demonstration = 'data/demonstration';
const out = mkdtempSync(join(tmpdir(), 'pack-'));

let engine: Engine;
let inBrowser: Figures;
let fromTerminal: Figures;
let terminal: { status: number | null; stdout: string };

beforeAll(async () => {
	terminal = spawnSync(
		'npm',
		['run', '--silent', 'pack', '--', demonstration, '--out', out, '--illustrative'],
		{ encoding: 'utf8', shell: process.platform === 'win32' }
	);
	fromTerminal = unpacked(JSON.parse(readFileSync(join(out, 'pack.json'), 'utf8')) as Pack);
	const names = readdirSync(demonstration).filter((name) =>
		/\.(csv|parquet)$|^datapackage\.json$/.test(name)
	);
	const files = await Promise.all(names.sort().map((name) => diskFile(join(demonstration, name))));
	({ engine, figures: inBrowser } = await loadedWorkshop(files));
}, 300_000);

afterAll(async () => {
	await engine.close();
	rmSync(out, { recursive: true });
});

test('the terminal makes a pack of the demonstration without complaint', () => {
	expect(terminal.status).toBe(0);
	expect(terminal.stdout).toContain(`${fromTerminal.observations.length} observations`);
});

test('both engines make the same observations, to the last digit', () => {
	expect(inBrowser.observations.length).toBeGreaterThan(10_000);
	expect(only(lines(inBrowser), lines(fromTerminal))).toEqual([]);
	expect(only(lines(fromTerminal), lines(inBrowser))).toEqual([]);
});

test('both engines speak of the same places and the same sources', () => {
	expect(fromTerminal.areas).toEqual(JSON.parse(JSON.stringify(inBrowser.areas)));
	expect(fromTerminal.sources).toEqual(JSON.parse(JSON.stringify(inBrowser.sources)));
});

/** Each observation as one line, its numbers as they stand. */
function lines({ observations }: Figures): readonly string[] {
	return observations.map((row) =>
		[
			row.measureId,
			row.areaId,
			row.areaLevel,
			row.periodKind,
			row.periodId,
			row.breakdown,
			row.category,
			row.basis,
			row.status,
			row.sourceId,
			row.numerator,
			row.denominator,
			row.value,
			row.spread
		].join(' | ')
	);
}

/** The first few lines that the others lack; a line that stands twice must stand twice there. */
function only(these: readonly string[], those: readonly string[]): readonly string[] {
	const left = new Map<string, number>();
	for (const line of those) left.set(line, (left.get(line) ?? 0) + 1);
	const missing = these.filter((line) => {
		const count = left.get(line) ?? 0;
		left.set(line, count - 1);
		return count === 0;
	});
	return missing.slice(0, 5);
}
