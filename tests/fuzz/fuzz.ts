import { parseArgs } from 'node:util';

import { openWasmInNode } from '../../src/lib/database/wasm-in-node.ts';
import { rowsAccountedFor, rowsSetAside } from '../../src/lib/extracts/load-report.ts';
import type { LoadReport } from '../../src/lib/extracts/load-report.ts';
import { Workshop } from '../../src/lib/state/workshop.ts';
import { addedInTurn } from '../support/added-in-turn.ts';
import type { Outcome } from '../support/added-in-turn.ts';
import { csvOf, demonstrationRows } from '../support/damaged/good-files.ts';
import { withoutNames, wordsOfTools } from '../support/damaged/words-of-tools.ts';
import { textFile } from '../support/extract-files.ts';
import { testOrigin } from '../support/loaded-workshop.ts';
import { oddFile } from './odd-file.ts';
import type { OddFile } from './odd-file.ts';

/**
 * Gives the browser's engine files that are odd in many ways at once, seeded, and says of how many
 * nothing was lost, none hung, and no word of a tool was said to a reader. What is wrong is printed
 * with the number of its file; leaves with 1 where anything is.
 *
 *     npm run fuzz -- [--files 1500] [--seed 1] [--from 0]
 */
const { values } = parseArgs({
	options: {
		files: { type: 'string', default: '1500' },
		seed: { type: 'string', default: '1' },
		from: { type: 'string', default: '0' }
	}
});
const [files, seed, from] = [values.files, values.seed, values.from].map(Number);
if (!(files! > 0 && Number.isInteger(seed) && from! >= 0))
	throw new RangeError(
		`expected numbers, found --files ${values.files} --seed ${values.seed} --from ${values.from}`
	);

const longestMs = 10_000;
const filesAtOnce = 25;
const kinds = { loaded: 0, refused: 0, waiting: 0 };
let faults = 0;
let slowest = 0;

for (let start = from!; start < from! + files!; start += filesAtOnce) {
	const count = Math.min(filesAtOnce, from! + files! - start);
	const odd = Array.from({ length: count }, (_, i) => oddFile(seed!, start + i));
	const found = await faultsOf(odd);
	for (const fault of found) console.log(fault);
	faults += found.length;
}
console.log(
	`${files} odd files of seed ${seed}: ${kinds.loaded} loaded, ${kinds.waiting} waiting for an answer, ${kinds.refused} refused; the slowest took ${Math.round(slowest)} ms; ${faults} faults.`
);
process.exitCode = faults === 0 ? 0 : 1;

// Each lot meets a workshop of its own, in which figures stand that no odd file may touch.
async function faultsOf(odd: readonly OddFile[]): Promise<readonly string[]> {
	const engine = await openWasmInNode();
	try {
		const workshop = await Workshop.on(engine);
		const good = ['neighbourhoods', 'centres', 'parents-survey'].map((extract) =>
			textFile(`${extract}.csv`, csvOf(demonstrationRows(extract, 60)))
		);
		await workshop.add(good, { origin: testOrigin });
		const before = survey(workshop);
		const outcomes = await addedInTurn(
			workshop,
			odd.map(({ file }) => file)
		);
		for (const { id } of workshop.waiting) workshop.dismiss(id);
		return [
			...odd.flatMap((one, i) => faultsIn(one, outcomes[i]!)),
			...(survey(workshop) === before
				? []
				: [`One of ${odd[0]!.file.name} … ${odd.at(-1)!.file.name} touched the parents’ survey.`])
		];
	} catch (cause) {
		return [
			`${odd[0]!.file.name} … ${odd.at(-1)!.file.name}: ${cause instanceof Error ? `${cause.message} ${String(cause.cause)}` : String(cause)}`
		];
	} finally {
		await engine.close();
	}
}

function survey(workshop: Workshop): string {
	const report = workshop.reports.find(({ source }) => source?.id === 'parents-survey');
	return JSON.stringify([report?.rowsIn, report?.rowsUsed]);
}

function faultsIn(
	{ what, file }: OddFile,
	{ reports, waiting, milliseconds }: Outcome
): readonly string[] {
	slowest = Math.max(slowest, milliseconds);
	const said = (fault: string) => `${file.name} (${what}): ${fault}`;
	if (reports.some(({ source }) => source)) kinds.loaded++;
	else if (waiting.length > 0) kinds.waiting++;
	else kinds.refused++;
	return [
		...(milliseconds > longestMs ? [said(`took ${Math.round(milliseconds)} ms`)] : []),
		...(reports.length + waiting.length === 0 ? [said('nothing is said of it')] : []),
		...reports.flatMap((report) => faultsOfReport(report).map(said))
	];
}

function faultsOfReport(report: LoadReport): readonly string[] {
	const words = report.problems.flatMap(({ message, advice }) => [
		withoutNames(message, report.file),
		withoutNames(advice, report.file)
	]);
	return [
		...(rowsAccountedFor(report) === rowsSetAside(report)
			? []
			: [
					`${rowsSetAside(report)} rows are set aside and ${rowsAccountedFor(report)} accounted for`
				]),
		...words.filter((text) => wordsOfTools.test(text)).map((text) => `says “${text}”`)
	];
}
