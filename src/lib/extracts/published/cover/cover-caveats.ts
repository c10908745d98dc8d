import { group } from 'd3';

import type { Problem } from '../../problem';
import type { Sheet } from '../../readers/sheet';
import { noteOnRows } from '../published-problems';
import type { CoverSheet } from './cover-sheet';

/** What the publisher itself says of the figures of a workbook. */
export interface CoverCaveats {
	/** The sheet of caveats, where there is one. */
	readonly sheet: Sheet | undefined;
	/** As notes of a report: the caveats of authorities in this quarter, then the notes over the tables that were read. */
	problems(file: string): readonly Problem[];
}

/**
 * The caveats of authorities for the quarter of the workbook, not those it
 * repeats of the quarter before, and the notes that stand over its tables,
 * such as that one authority is counted in another.
 */
export function coverCaveats(
	sheets: readonly Sheet[],
	{ read, counts }: { readonly read: readonly CoverSheet[]; readonly counts: Sheet | undefined }
): CoverCaveats {
	const sheet = sheets.find(({ name }) => /caveat/i.test(name));
	const caveats = sheet ? caveatsIn(sheet) : [];
	const notes = [
		...new Set([
			...read.flatMap(({ sheet: table, firstRow }) => notesOver(table, firstRow)),
			...(counts ? notesOver(counts, furthestNote) : [])
		])
	];
	return {
		sheet,
		problems: (file) => [
			...noteOnRows(
				file,
				caveats.length,
				`The publisher has caveats on ${caveats.length === 1 ? 'one authority' : `${caveats.length} authorities`}: ${inWords(caveats)}`,
				'They hold for these figures wherever they are shown.'
			),
			...noteOnRows(
				file,
				notes.length,
				`Over its tables ${notes.length === 1 ? 'stands' : 'stand'}: ${notes.map((note) => `“${note}”`).join(', ')}.`,
				'They hold for these figures wherever they are shown.'
			)
		]
	};
}

interface Caveat {
	readonly name: string;
	readonly text: string;
}

const furthestNote = 12;

function caveatsIn({ rows }: Sheet): readonly Caveat[] {
	const header = rows.findIndex(
		(row) => /authority|\bLA\b/i.test(row[0] ?? '') && isFilled(row[1])
	);
	if (header < 0) return [];
	const columns = [...rows[header]!.keys()].filter(
		(column) => column > 0 && !/\b(last|previous)\b/i.test(rows[header]![column]!)
	);
	return rows.slice(header + 1).flatMap((row) => {
		const name = row[0]?.trim() ?? '';
		const texts = columns.map((column) => row[column]?.trim() ?? '').filter(isFilled);
		return name !== '' && texts.length > 0
			? [{ name, text: texts.join('. ').replace(/\s+/g, ' ').replace(/\.$/, '') }]
			: [];
	});
}

function notesOver({ rows }: Sheet, end: number): readonly string[] {
	return rows
		.slice(0, end)
		.flat()
		.map((cell) => cell.trim().replace(/\.$/, ''))
		.filter((cell) => /^\[?note(:| \d)/i.test(cell));
}

// What is said of several authorities in the same words is said once.
function inWords(caveats: readonly Caveat[]): string {
	return [...group(caveats, ({ text }) => text)]
		.map(([text, of]) => `${of.map(({ name }) => name).join(', ')}: “${text}”`)
		.join('; ')
		.concat('.');
}

function isFilled(cell: string | undefined): boolean {
	return cell !== undefined && !/^(\[.*\])?$/.test(cell.trim());
}
