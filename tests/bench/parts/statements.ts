import { benchExtracts } from '../bench-extracts.ts';
import type { BenchRun } from '../bench-run.ts';
import { addFurther, furtherFiles } from '../further-files.ts';
import type { FurtherFile } from '../further-files.ts';
import { loadFiles, newPage, openDataPage } from '../load-in-browser.ts';
import { inOwnBrowser } from '../own-browser.ts';
import type { Result } from '../result.ts';
import { sentStatements } from '../sent-statements.ts';
import { smallSize } from './small-county.ts';

/**
 * The SQL statements that the page sends its engine's worker for a load, every semicolon-separated
 * one counted. They do not grow with the rows; they are counted in visits of their own, because
 * listening takes time.
 */
export async function statements({ site, folder }: BenchRun): Promise<Result[]> {
	const extracts = await benchExtracts(folder, smallSize);
	const row = (what: string, measured: number, budget?: number): Result => ({
		what: `SQL statements: ${what}`,
		unit: 'statements',
		measured,
		budget
	});
	return inOwnBrowser(async (browser) => {
		const page = await newPage(browser);
		const sinceLast = await sentStatements(page);
		await openDataPage(browser, { site, page });
		const results = [row('engine made ready', await sinceLast())];
		await loadFiles(browser, page, extracts.eight);
		results.push(row('the clean county of eight files', await sinceLast(), 90));
		for (const file of Object.keys(furtherFiles) as FurtherFile[]) {
			const { undone } = await addFurther(browser, page, { file, extracts });
			results.push(row(`${file} added`, await sinceLast()));
			await undone();
			results.push(row(`one judgement undone in ${file}`, await sinceLast()));
		}
		return results;
	});
}
