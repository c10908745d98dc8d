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

/** Adds one of them to a page that has loaded the rest, then undoes its judgement. */
export async function addAndUndo(
	browser: Browser,
	page: Page,
	{ file, extracts }: { file: FurtherFile; extracts: BenchExtracts }
): Promise<{ readonly added: Measured; readonly undone: Measured }> {
	const path = furtherFiles[file](extracts);
	await rest(browser);
	const added = await loadFiles(browser, page, [path]);
	await rest(browser);
	return { added, undone: await undo(browser, page, basename(path)) };
}
