import type { Problem } from '../problem';
import type { UnreadableLine } from '../readers/read-file';

/** The problem that lines of a file are no rows, if there are any. */
export function unreadableLineProblems(
	file: string,
	lines: readonly UnreadableLine[]
): readonly Problem[] {
	if (lines.length === 0) return [];
	return [
		{
			file,
			severity: 'set-aside',
			column: undefined,
			message: `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} of ${file} could not be read as a row: too few or too many cells, or a quotation mark that is never closed.`,
			advice: 'Download the file again.',
			rows: lines.length,
			examples: lines
				.slice(0, 3)
				.map(({ line, text }) => ({ line, found: text.trim().slice(0, 80) }))
		}
	];
}
