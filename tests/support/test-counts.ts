import { existsSync, readFileSync } from 'node:fs';

export interface TestCounts {
	passed: number;
	failed: number;
	skipped: number;
}

/**
 * How many tests a JSON report of Vitest says ran. A test file that could not be loaded counts as
 * one failure. No report at all means that the run broke before any test: all zero.
 */
export function vitestCounts(reportFile: string): TestCounts {
	const report = reportIn<VitestReport>(reportFile);
	if (report === undefined) return none;
	const unloadable = report.testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloadable.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** The same of a JSON report of Playwright, where an error outside any test counts as a failure. */
export function playwrightCounts(reportFile: string): TestCounts {
	const report = reportIn<PlaywrightReport>(reportFile);
	if (report === undefined) return none;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

export function sumOfCounts(all: readonly TestCounts[]): TestCounts {
	return all.reduce(
		(sum, counts) => ({
			passed: sum.passed + counts.passed,
			failed: sum.failed + counts.failed,
			skipped: sum.skipped + counts.skipped
		}),
		none
	);
}

/** Whether anything was tested, or may have been skipped in whole: a run that broke before any test did neither. */
export function isProof(
	{ passed, skipped }: TestCounts,
	{ mayAllBeSkipped = false }: { mayAllBeSkipped?: boolean | undefined } = {}
): boolean {
	return passed > 0 || (mayAllBeSkipped && skipped > 0);
}

/** Such as "12 passed, 0 failed", with ", 3 skipped" after it only when some were. */
export function countsInWords({ passed, failed, skipped }: TestCounts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const none: TestCounts = { passed: 0, failed: 0, skipped: 0 };

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

function reportIn<Report>(file: string): Report | undefined {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}
