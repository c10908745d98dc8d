import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { processorSeconds } from './processor-time.ts';

const file = join(mkdtempSync(join(tmpdir(), 'stat-')), 'stat');
const stat = (user: number, system: number) =>
	`7 (a (b) c) S 1 7 7 0 -1 4194304 100 200 0 0 11 12 ${user} ${system} 20 0 1 0 300`;

test('processor time is that of programs which ended since the last call, of themselves and of the system', () => {
	writeFileSync(file, stat(1000, 500));
	const seconds = processorSeconds(file);
	writeFileSync(file, stat(1250, 550));
	expect(seconds()).toBe(3);
	expect(seconds()).toBe(0);
});

test('processor time is not given where the system does not tell it', () => {
	expect(processorSeconds(join(tmpdir(), 'absent'))()).toBeUndefined();
});
