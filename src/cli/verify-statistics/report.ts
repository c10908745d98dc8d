import { max } from 'd3';

import type { Case, Verdict } from './case';
import { verdict } from './case';
import { differenceFamilies } from './difference-families';
import type { Family } from './family';
import { funnelFamilies } from './funnel-families';
import { inequalityFamilies } from './inequality-families';
import { intervalFamilies } from './interval-families';
import { ruleFamilies } from './rule-families';
import { runChartFamilies } from './run-chart-families';
import { trendFamilies } from './trend-families';
import type { VectorFile } from './vector-file';
import { xmrFamilies } from './xmr-families';

const families: readonly Family[] = [
	...intervalFamilies,
	...differenceFamilies,
	...inequalityFamilies,
	...funnelFamilies,
	...xmrFamilies,
	...ruleFamilies,
	...runChartFamilies,
	...trendFamilies
];

/** How one family of vectors fared. */
export type FamilyReport = {
	readonly name: string;
	readonly verdicts: readonly Verdict[];
	readonly notes: readonly string[];
};

/** How every family fared, and the files that are no statistics. */
export type VectorReport = {
	readonly families: readonly FamilyReport[];
	readonly leftToDisclosure: readonly string[];
};

/**
 * Puts every case of every file to our statistics.
 *
 * A file that no family knows is a failure of its own: vectors that are not run
 * say nothing. Disclosure vectors test tables, not estimators, and are left out.
 */
export function vectorReport(files: readonly VectorFile[]): VectorReport {
	const reports = new Map<string, { verdicts: Verdict[]; notes: string[] }>();
	const leftToDisclosure: string[] = [];
	for (const file of files) {
		if (file.folder === 'disclosure') {
			leftToDisclosure.push(file.path);
			continue;
		}
		const family = families.find(({ recognises }) => recognises(file));
		const name = family?.name ?? 'not recognised';
		const report = reports.get(name) ?? { verdicts: [], notes: [] };
		reports.set(name, report);
		report.verdicts.push(...casesOf({ file, family, files }).map(verdict));
		const note = family?.note?.(file, files);
		if (note !== undefined) report.notes.push(`${file.path}: ${note}`);
	}
	return {
		families: [...reports].map(([name, report]) => ({ name, ...report })),
		leftToDisclosure
	};
}

/** The cases of a file; a file that cannot be read at all, or holds nothing, is one case that fails. */
function casesOf({
	file,
	family,
	files
}: {
	readonly file: VectorFile;
	readonly family: Family | undefined;
	readonly files: readonly VectorFile[];
}): readonly Case[] {
	const unreadable = (problem: string) => [{ id: file.path, unreadable: problem }];
	if (file.kind === 'broken') return unreadable(file.problem);
	if (family === undefined) return unreadable('no family knows it');
	if (file.kind === 'sheet' && file.rows.length === 0) return unreadable('it has no rows');
	try {
		return family.cases(file, files);
	} catch (problem) {
		if (problem instanceof RangeError || problem instanceof TypeError)
			return unreadable(problem.message);
		throw problem;
	}
}

/** The report as lines to print: one a family, then what failed and what was left out. */
export function reportLines({ families, leftToDisclosure }: VectorReport): string[] {
	const mostFailuresShown = 5;
	return [
		row(['family', 'cases', 'passed', 'worst relative error']),
		...families.flatMap(({ name, verdicts, notes }) => {
			const failures = verdicts.filter(({ passed }) => !passed);
			const worst = max(verdicts, ({ worstError }) => worstError) ?? 0;
			const worstSimulated = max(verdicts, (verdict) => verdict.worstSimulated);
			return [
				row([
					name,
					String(verdicts.length),
					String(verdicts.length - failures.length),
					worst.toExponential(1)
				]),
				...failures
					.slice(0, mostFailuresShown)
					.map(({ id, problem }) => `    failed: ${id}: ${problem}`),
				...(failures.length > mostFailuresShown
					? [`    and ${failures.length - mostFailuresShown} more`]
					: []),
				...(worstSimulated === undefined
					? []
					: [`    simulated limits: worst relative error ${worstSimulated.toExponential(1)}`]),
				...notes.map((note) => `    note: ${note}`)
			];
		}),
		...leftToDisclosure.map((path) => `${path}: not statistics: left to disclosure`)
	];
}

/** Whether there was anything to verify, and all of it passed. */
export function isVerified({ families }: VectorReport): boolean {
	const verdicts = families.flatMap((family) => family.verdicts);
	return verdicts.length > 0 && verdicts.every(({ passed }) => passed);
}

function row([name = '', ...columns]: readonly string[]): string {
	return name.padEnd(34) + columns.map((column) => column.padStart(8)).join('  ');
}
