import type { Cleaning } from '../cleaning/cleaning';
import type { Problem } from '../problem';
import type { ReadFile } from '../readers/read-file';

/** What was found in the rows of a file. */
interface Findings {
	readonly problems: readonly Problem[];
	readonly cleaned: readonly Cleaning[];
}

/** Findings whose examples name a row, from 1, with the line of the file that the row begins on instead. */
export async function withLines(
	read: ReadFile,
	{ problems, cleaned }: Findings
): Promise<Findings> {
	const rows = [...problems, ...cleaned].flatMap(({ examples }) =>
		examples.map(({ line }) => line)
	);
	const distinct = [...new Set(rows)].sort((a, b) => a - b);
	const lines = distinct.length === 0 ? [] : await read.linesOf(distinct);
	const lineOf = new Map(distinct.map((row, i) => [row, lines[i]!]));
	const located = <T extends { readonly line: number }>(example: T): T => ({
		...example,
		line: lineOf.get(example.line)!
	});
	return {
		problems: problems.map((problem) => ({ ...problem, examples: problem.examples.map(located) })),
		cleaned: cleaned.map((cleaning) => ({ ...cleaning, examples: cleaning.examples.map(located) }))
	};
}
