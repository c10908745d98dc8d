import type { SourceFile } from '../../src/lib/sql';
import type { FileReport, Waiting } from '../../src/lib/state/held';
import type { Workshop } from '../../src/lib/state/workshop';

import { testOrigin } from './loaded-workshop';

/** What became of one of several files that were added at once. */
export interface Outcome {
	readonly reports: readonly FileReport[];
	readonly waiting: readonly Waiting[];
	/** How long it took to read it. */
	readonly milliseconds: number;
}

/**
 * Adds files at once, so that all is counted once only, and gives what became of
 * each, in their order. Each needs a name of its own. Rejects naming the file that
 * was being read where the workshop did.
 */
export async function addedInTurn(
	workshop: Workshop,
	files: readonly SourceFile[]
): Promise<readonly Outcome[]> {
	const starts: number[] = [];
	let doing = '';
	try {
		const { reports, waiting } = await workshop.add(files, {
			origin: testOrigin,
			onProgress: ({ stage, file }) => {
				if (file !== undefined || stage === 'linking') starts.push(performance.now());
				doing = file ?? stage;
			}
		});
		const end = performance.now();
		return files.map(({ name }, i) => ({
			reports: reports.filter(({ file }) => isOf(name, file)),
			waiting: waiting.filter(({ file }) => isOf(name, file.name)),
			milliseconds: (starts[i + 1] ?? end) - starts[i]!
		}));
	} catch (cause) {
		throw new Error(`expected files that are added, found an error at “${doing}”`, { cause });
	}
}

function isOf(name: string, made: string): boolean {
	return made === name || made.startsWith(`${name} ›`);
}
