import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import {
	countsInWords,
	isProof,
	playwrightCounts,
	sumOfCounts,
	vitestCounts
} from './test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));

function reportFile(name: string, report: unknown): string {
	const file = join(folder, name);
	writeFileSync(file, JSON.stringify(report));
	return file;
}

test('a test file that could not be loaded counts as one failure', () => {
	const file = reportFile('vitest.json', {
		numPassedTests: 4,
		numFailedTests: 1,
		numPendingTests: 1,
		numTodoTests: 1,
		testResults: [
			{ status: 'failed', assertionResults: [{}, {}] },
			{ status: 'failed', assertionResults: [] }
		]
	});
	expect(vitestCounts(file)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

test('an error outside any journey counts as a failure', () => {
	const file = reportFile('playwright.json', {
		stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 2 },
		errors: [{}]
	});
	expect(playwrightCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a run that left no report counts no tests', () => {
	expect(vitestCounts(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('the last line leaves out skipped tests when there are none', () => {
	const vitest = { passed: 2, failed: 0, skipped: 0 };
	expect(countsInWords(sumOfCounts([vitest, { ...vitest, failed: 1 }]))).toBe('4 passed, 1 failed');
	expect(countsInWords({ ...vitest, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
});

test('tests that are all skipped prove nothing, other than where they may be', () => {
	const skipped = { passed: 0, failed: 0, skipped: 12 };
	expect(isProof(skipped)).toBe(false);
	expect(isProof(skipped, { mayAllBeSkipped: true })).toBe(true);
	expect(isProof({ ...skipped, passed: 1 })).toBe(true);
});

test('a run that broke before any test proves nothing anywhere', () => {
	const none = vitestCounts(join(folder, 'absent.json'));
	expect(isProof(none)).toBe(false);
	expect(isProof(none, { mayAllBeSkipped: true })).toBe(false);
});
