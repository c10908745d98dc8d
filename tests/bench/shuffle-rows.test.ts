import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { shuffleRows } from './shuffle-rows';

const folder = mkdtempSync(join(tmpdir(), 'core-purpose-shuffle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = Array.from({ length: 50_000 }, (_, i) => `row ${i}`);

function shuffled(seed: number): string[] {
	const path = join(folder, 'rows.csv');
	writeFileSync(path, `header\n${rows.join('\n')}\n`);
	shuffleRows(path, seed);
	return readFileSync(path, 'utf8').split('\n');
}

test('shuffled rows are the rows there were, under their header, in another order', () => {
	const [header, ...after] = shuffled(1);
	expect(header).toBe('header');
	expect(after.pop()).toBe('');
	expect(after.slice(0, 100)).not.toEqual(rows.slice(0, 100));
	expect([...after].sort()).toEqual([...rows].sort());
});

test('one seed gives one order of rows, and another seed another', () => {
	expect(shuffled(1)).toEqual(shuffled(1));
	expect(shuffled(1)).not.toEqual(shuffled(2));
});

test('rows without a last line break are not shuffled', () => {
	const path = join(folder, 'unfinished.csv');
	writeFileSync(path, 'header\none\ntwo');
	expect(() => shuffleRows(path, 1)).toThrow(RangeError);
});
