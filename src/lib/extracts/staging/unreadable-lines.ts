import type { Cleaning, CleaningKind } from '../cleaning/cleaning';
import { rowKind } from '../cleaning/row-kind';
import type { Problem } from '../problem';
import type { UnreadableLine } from '../readers/read-file';

/** What became of the lines that are no rows: footnotes and totals beside the table, and those that are broken. */
export interface UnreadableLines {
	readonly problems: readonly Problem[];
	readonly cleaned: readonly Cleaning[];
}

/** Sorts the lines that could not be read as rows: by what is wrong with them, or by what they are instead. */
export function sortedUnreadableLines(
	file: string,
	lines: readonly UnreadableLine[],
	header: readonly string[]
): UnreadableLines {
	const kindOf = (line: UnreadableLine) => rowKind([firstText(line.text)], header);
	const broken = lines.filter((line) => kindOf(line) === undefined);
	const kinds = new Set(lines.map(kindOf).filter((kind) => kind !== undefined));
	const isForeign = ({ reason }: UnreadableLine) => reason === 'INVALID ENCODING';
	return {
		problems: [
			...problem(
				file,
				broken.filter((line) => !isForeign(line)),
				'too few or too many cells, or a quotation mark that is never closed',
				'Open the file at the lines named and mend them, or export it again.'
			),
			...problem(
				file,
				broken.filter(isForeign),
				'a letter in it is not UTF-8',
				'Export the file again as CSV (UTF-8).'
			)
		],
		cleaned: [...kinds].map((kind) =>
			cleaning(
				kind,
				lines.filter((line) => kindOf(line) === kind)
			)
		)
	};
}

// The text of a line before its first separator, without quotation marks.
function firstText(line: string): string {
	return (/^"?([^",;\t]*)/.exec(line)?.[1] ?? '').trim();
}

function cleaning(kind: CleaningKind, lines: readonly UnreadableLine[]): Cleaning {
	return {
		kind,
		column: undefined,
		rows: lines.length,
		examples: examples(lines).map(({ line, found }) => ({ line, found, became: undefined }))
	};
}

function problem(
	file: string,
	lines: readonly UnreadableLine[],
	why: string,
	advice: string
): readonly Problem[] {
	if (lines.length === 0) return [];
	return [
		{
			file,
			severity: 'set-aside',
			column: undefined,
			message: `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} of ${file} could not be read as a row: ${why}.`,
			advice,
			rows: lines.length,
			examples: examples(lines)
		}
	];
}

function examples(lines: readonly UnreadableLine[]) {
	return lines.slice(0, 3).map(({ line, text }) => ({ line, found: text.trim().slice(0, 80) }));
}
