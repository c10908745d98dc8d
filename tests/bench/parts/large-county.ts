import type { Browser } from 'playwright';

import { benchExtracts } from '../bench-extracts.ts';
import type { BenchExtracts } from '../bench-extracts.ts';
import type { BenchRun } from '../bench-run.ts';
import { changeMs, changes, openDataAgain, openOverview } from '../change-on-overview.ts';
import { addFurther, furtherFiles } from '../further-files.ts';
import type { FurtherFile } from '../further-files.ts';
import { inTurn } from '../in-turn.ts';
import { loadFiles, openDataPage } from '../load-in-browser.ts';
import { loadNatively } from '../load-natively.ts';
import type { Measured } from '../measured.ts';
import { median, medianMeasured } from '../median.ts';
import { inOwnBrowser } from '../own-browser.ts';
import { peakPageBytes } from '../renderer-memory.ts';
import type { Result } from '../result.ts';
import { loadInRival } from '../rival-page.ts';

interface Budgets {
	readonly loadMs?: number;
	readonly timesNative?: number;
	readonly timesRival?: number;
	readonly peakMB: number;
	readonly changeMs: number;
	readonly undoMs?: number;
}

const ofOneMillion: Budgets = {
	timesNative: 2,
	timesRival: 3,
	peakMB: 600,
	changeMs: 50,
	undoMs: 300
};
const ofMore: Budgets = { loadMs: 22_000, peakMB: 2200, changeMs: 100 };

const further = Object.keys(furtherFiles) as FurtherFile[];

/** A county of so many contacts: the load, what it holds in memory, and what a reader does next. */
export async function largeCounty(run: BenchRun, size: number): Promise<Result[]> {
	const { site, runs } = run;
	const rival = await run.rival();
	const extracts = await benchExtracts(run.folder, size);
	const budgets = size > 1_000_000 ? ofMore : ofOneMillion;
	const { ours, native, bare } = await inTurn(runs, {
		ours: () => inOwnBrowser((browser) => visit(browser, { site, extracts })),
		native: () => loadNatively(extracts.eight),
		bare: () =>
			inOwnBrowser(async (browser) => ({
				load: await loadInRival(browser, { site: rival, contacts: extracts.contacts }),
				peakBytes: await peakPageBytes(browser)
			}))
	});
	const row = (what: string, { total, worker }: Measured, more: Partial<Result> = {}): Result => ({
		what: `${(size / 1e6).toLocaleString('en-GB')} M contacts, ${what}`,
		unit: 'ms',
		measured: total,
		worker,
		...more
	});
	const theirs = medianMeasured(bare.map(({ load }) => load));
	return [
		row('CSV to first answer', medianMeasured(ours.map(({ load }) => load)), {
			budget: budgets.loadMs,
			native: { measured: median(native.map(({ total }) => total)), most: budgets.timesNative },
			rival: { measured: theirs.total, most: budgets.timesRival }
		}),
		row('the rival: contacts alone, CSV to chart', theirs),
		...memory(
			row('peak memory of the page', { total: 0, worker: undefined }, { budget: budgets.peakMB }),
			{ ours, bare }
		),
		...changes.map((change, i) =>
			row(
				`change of ${change.toLowerCase()} to painted`,
				{ total: median(ours.map(({ changed }) => changed[i]!)), worker: undefined },
				{ budget: budgets.changeMs }
			)
		),
		...further.flatMap((file, i) => [
			row(`${file} added`, medianMeasured(ours.map(({ then }) => then[i]!.added))),
			row(
				`one judgement undone in ${file}`,
				medianMeasured(ours.map(({ then }) => then[i]!.undone)),
				{ budget: budgets.undoMs }
			)
		])
	];
}

async function visit(
	browser: Browser,
	{ site, extracts }: { site: string; extracts: BenchExtracts }
) {
	const page = await openDataPage(browser, { site });
	const load = await loadFiles(browser, page, extracts.eight);
	const peakBytes = await peakPageBytes(browser);
	await openOverview(page);
	const changed: number[] = [];
	for (const change of changes) changed.push(await changeMs(page, change));
	await openDataAgain(page);
	const then: Record<'added' | 'undone', Measured>[] = [];
	for (const file of further) {
		const { added, undone } = await addFurther(browser, page, { file, extracts });
		then.push({ added, undone: await undone() });
	}
	return { load, peakBytes, changed, then };
}

/** The line of the memory, filled in; none where the system does not tell. */
function memory(
	line: Result,
	{ ours, bare }: Record<'ours' | 'bare', readonly { peakBytes: number | undefined }[]>
): Result[] {
	const [own, theirs] = [ours, bare].map((runs) =>
		runs.map(({ peakBytes }) => peakBytes).filter((bytes) => bytes !== undefined)
	);
	if (!own?.length || !theirs?.length) return [];
	return [
		{
			...line,
			unit: 'MB',
			measured: median(own) / 1e6,
			rival: { measured: median(theirs) / 1e6 }
		}
	];
}
