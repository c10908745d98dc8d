import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

export interface TimedTest {
	title: string;
	file: string;
	seconds: number;
}

/** How long each test took that a JSON report of Vitest tells of, without what was set up before it. None where there is no report. */
export function vitestTimes(reportFile: string): readonly TimedTest[] {
	const report = reportIn<VitestReport>(reportFile);
	return (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
		assertionResults.map(({ fullName, duration }) => ({
			title: fullName,
			file: relative('.', name),
			seconds: (duration ?? 0) / 1000
		}))
	);
}

/** The same of a JSON report of Playwright. */
export function playwrightTimes(reportFile: string): readonly TimedTest[] {
	return (reportIn<PlaywrightReport>(reportFile)?.suites ?? []).flatMap(timesIn);
}

/** A line a test, the slowest first. */
export function slowestInWords(times: readonly TimedTest[], count: number): readonly string[] {
	return times
		.toSorted((a, b) => b.seconds - a.seconds)
		.slice(0, count)
		.map(({ title, file, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${title} (${file})`);
}

interface VitestReport {
	testResults: {
		name: string;
		assertionResults: { fullName: string; duration?: number | null }[];
	}[];
}

interface PlaywrightReport {
	suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
	suites?: PlaywrightSuite[];
	specs: {
		title: string;
		file: string;
		tests: { projectName: string; results: { duration: number }[] }[];
	}[];
}

function timesIn({ suites = [], specs }: PlaywrightSuite): readonly TimedTest[] {
	const own = specs.flatMap(({ title, file, tests }) =>
		tests.map(({ projectName, results }) => ({
			title: `${title}, ${projectName}`,
			file: `tests/journeys/${file}`,
			seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000
		}))
	);
	return [...own, ...suites.flatMap(timesIn)];
}

function reportIn<Report>(file: string): Report | undefined {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}
