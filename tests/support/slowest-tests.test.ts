import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { playwrightTimes, slowestInWords, vitestTimes } from './slowest-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));

function reportFile(name: string, report: unknown): string {
	const file = join(folder, name);
	writeFileSync(file, JSON.stringify(report));
	return file;
}

const vitest = reportFile('vitest.json', {
	testResults: [
		{
			name: resolve('src/a.test.ts'),
			assertionResults: [{ fullName: 'one', duration: 1500 }, { fullName: 'left out' }]
		}
	]
});
const playwright = reportFile('playwright.json', {
	suites: [
		{
			specs: [],
			suites: [
				{
					specs: [
						{
							title: 'two',
							file: 'b.spec.ts',
							tests: [
								{ projectName: 'desktop', results: [{ duration: 12_340 }] },
								{ projectName: 'phone', results: [{ duration: 200 }] }
							]
						}
					]
				}
			]
		}
	]
});

test('the slowest tests come first, of both runners, however deep they stand in a report', () => {
	expect(slowestInWords([...vitestTimes(vitest), ...playwrightTimes(playwright)], 3)).toEqual([
		'  12.3 s  two, desktop (tests/journeys/b.spec.ts)',
		'   1.5 s  one (src/a.test.ts)',
		'   0.2 s  two, phone (tests/journeys/b.spec.ts)'
	]);
});

test('a run that left no report gives no times', () => {
	expect(vitestTimes(join(folder, 'absent'))).toEqual([]);
	expect(playwrightTimes(join(folder, 'absent'))).toEqual([]);
});
