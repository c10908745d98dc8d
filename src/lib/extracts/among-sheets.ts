import type { SourceFile } from '$lib/sql';

import { canonicalName } from './canonical-name';
import { contracts } from './contracts';
import type { Identified } from './identified-table';
import { knownNames } from './mapping/known-names';
import { mappingRefusal } from './mapping/mapping-refusal';
import { FileRefused } from './problem';
import type { Note } from './readers/note';
import type { ReadFile } from './readers/read-file';
import { namedColumns } from './reshaping/named-columns';

/** One of several tables, where a refusal of it leaves the others: what is wrong with one sheet is not wrong with the rest. */
export async function triedTable(
	read: ReadFile,
	identified: () => Promise<Identified>
): Promise<Identified> {
	try {
		return await identified();
	} catch (cause) {
		if (!(cause instanceof FileRefused)) throw cause;
		return { kind: 'refused', cause: ofSheet(cause, read) };
	}
}

/**
 * The tables of one workbook by what the others are. Beside one that is known, a table with
 * hardly a column of any extract is a cover or a key, left out and named in a note; one
 * with some is refused in words of its own. Where none is known all stay as they were.
 */
export function amongSheets(file: SourceFile, found: readonly Identified[]): readonly Identified[] {
	if (!found.some(isKnown)) return found;
	const foreign = found.flatMap((one) =>
		one.kind === 'extract' && !isKnown(one) && isForeign(one.read) ? [one] : []
	);
	const notes = leftOutNotes(foreign.flatMap(({ read }) => read.sheets?.chosen ?? []));
	return found.map((one): Identified => {
		if (one.kind !== 'extract') return one;
		const { read, proposal } = one;
		if (isKnown(one)) return { ...one, read: { ...read, notes: [...read.notes, ...notes] } };
		if (foreign.includes(one)) return { kind: 'left-out' };
		const head = { fileName: file.name, columns: read.columns, sample: [] };
		return {
			kind: 'refused',
			cause: ofSheet(mappingRefusal(file, head, { proposal, contracts }), read)
		};
	});
}

function isKnown(one: Identified): boolean {
	return one.kind === 'published' || (one.kind === 'extract' && one.proposal.candidates.length > 0);
}

// One name may stand over anything.
function isForeign({ columns }: ReadFile): boolean {
	return columns.filter((name) => knownNames.has(canonicalName(name))).length < 2;
}

function leftOutNotes(sheets: readonly string[]): readonly Note[] {
	if (sheets.length === 0) return [];
	const isOne = sheets.length === 1;
	return [
		{
			kind: 'sheets',
			message: `${namedColumns(sheets)} ${isOne ? 'holds' : 'hold'} no columns of any extract, so ${isOne ? 'that sheet was' : 'those sheets were'} left out.`
		}
	];
}

function ofSheet({ problem }: FileRefused, { sheets }: ReadFile): FileRefused {
	if (!sheets) return new FileRefused(problem);
	const message = `${problem.message} This is said of its ${sheets.chosen.length === 1 ? 'sheet' : 'sheets'} ${namedColumns(sheets.chosen)}.`;
	return new FileRefused({ ...problem, message });
}
