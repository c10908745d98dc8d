import { basename } from 'node:path';

import type { Browser, Page } from 'playwright';

import type { BenchExtracts } from './bench-extracts.ts';
import { loadFiles, undo } from './load-in-browser.ts';
import type { Measured } from './measured.ts';
import { rest } from './rest.ts';
import { smallJudgedFile } from './small-judged-file.ts';

/**
 * What a reader does next beside what is loaded: a file that few measures read, and one that all
 * that is counted at a centre goes by, each of thirty rows at most with a judgement to undo.
 */
export const furtherFiles = {
	'30 volunteers': ({ volunteers }: BenchExtracts) => smallJudgedFile(volunteers, 'left_on'),
	'a later list of 30 centres': ({ centres }: BenchExtracts) =>
		smallJudgedFile(centres, 'opened_on')
} as const;
export type FurtherFile = keyof typeof furtherFiles;

/** A further file that was added, and how its judgement is undone. */
export interface Further {
	readonly added: Measured;
	readonly undone: () => Promise<Measured>;
}

/** Adds one of them to a page that has loaded the rest. */
export async function addFurther(
	browser: Browser,
	page: Page,
	{ file, extracts }: { file: FurtherFile; extracts: BenchExtracts }
): Promise<Further> {
	const path = furtherFiles[file](extracts);
	await rest(browser);
	return {
		added: await loadFiles(browser, page, [path]),
		undone: async () => {
			await rest(browser);
			return undo(browser, page, basename(path));
		}
	};
}
