import type { Column } from '../contracts';
import type { CellKinds } from './cell-kinds';

/** What the cells of a file's column say of its being a column of an extract. */
export type ValueEvidence = 'confirm' | 'deny' | 'silent';

/**
 * Whether the cells look like what the column is to hold. Dirty cells are no denial: only cells that
 * are nearly all of another clear kind deny, and too few cells say nothing.
 */
export function valueEvidence(column: Column, kinds: CellKinds | undefined): ValueEvidence {
	if (!kinds || kinds.filled < fewestCells) return 'silent';
	const likeness = likenessOf(column, kinds);
	if (likeness === undefined) return isOfAnotherKind(column, kinds) ? 'deny' : 'silent';
	if (likeness >= mostAlike) return 'confirm';
	return likeness <= hardlyAlike && isTellingKind(column) ? 'deny' : 'silent';
}

/** Whether the cells hold the words of the column's own list, more than one of them. */
export function holdsWordsOf(column: Column, kinds: CellKinds): boolean {
	if (!column.oneOf || kinds.filled < fewestCells || kinds.distinct < 2) return false;
	const words = column.oneOf.filter((word) => word.length > 2 && !everywhere.has(word));
	return words.filter((word) => kinds.texts.has(word)).length >= 2;
}

/** Whether every one of the cells that hold something holds a text of its own. */
export function isUnique(kinds: CellKinds | undefined): boolean {
	return kinds !== undefined && kinds.filled >= fewestCells && kinds.distinct === kinds.filled;
}

/** Whether the cells repeat more than now and then, as those of a row's own number do not. */
export function repeats(kinds: Pick<CellKinds, 'filled' | 'distinct'> | undefined): boolean {
	return (
		kinds !== undefined && kinds.filled >= fewestCells && kinds.distinct < kinds.filled * nearlyAll
	);
}

const fewestCells = 5;
const mostAlike = 0.7;
const hardlyAlike = 0.1;
const nearlyAll = 0.9;
const everywhere: ReadonlySet<string> = new Set(['unknown', 'other', 'none']);

// Undefined where the column may hold any text at all.
function likenessOf(column: Column, { share, texts }: CellKinds): number | undefined {
	const special = specialKinds[column.name];
	if (special) return share[special];
	if (column.oneOf) {
		const known = [...texts].filter((text) => column.oneOf!.includes(text)).length;
		return texts.size > 0 && known / texts.size >= mostAlike ? 1 : undefined;
	}
	switch (column.type) {
		case 'date':
			return Math.max(share.date, share['date-serial']);
		case 'integer':
			return share['whole-number'];
		case 'number':
			return share.number;
		case 'boolean':
			return share.flag >= mostAlike ? share.flag : undefined;
		case 'year':
			return share.year;
		case 'text':
			return undefined;
		default:
			return column.type satisfies never;
	}
}

const specialKinds: Readonly<Record<string, 'postcode' | 'neighbourhood' | 'sex'>> = {
	postcode: 'postcode',
	lsoa_code: 'neighbourhood',
	sex: 'sex'
};

function isTellingKind(column: Column): boolean {
	return column.name in specialKinds || column.type === 'date' || column.type === 'year';
}

// A text, word or flag that is a date or a place's code throughout is something else.
function isOfAnotherKind(column: Column, { share }: CellKinds): boolean {
	const kinds = [share.date, share.postcode, share.neighbourhood];
	return !column.name.endsWith('_code') && kinds.some((one) => one >= nearlyAll);
}
