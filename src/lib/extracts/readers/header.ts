import { canonicalName } from '../canonical-name';
import { headerNames } from './header-names';
import { areMonthsOverDays } from './months-over-days';
import type { Note } from './note';

/** Where the header of a table is and what its columns are called. Rows are numbered from 0. */
export interface Header {
	readonly columns: readonly string[];
	readonly firstRow: number;
	readonly lastRow: number;
	readonly notes: readonly Note[];
}

const rowsSearched = 40;

/**
 * The header among the first 40 rows of a table, under whatever titles and blank
 * rows stand above it: the row with most names of `knownNames` (canonical, see
 * `canonicalName`), if any has two; otherwise the first that fills most of the
 * table's width, half of it or more with texts. Years and dates count as text, since columns
 * are called by them. Rows of group names above it, and a row of names below that
 * fills the gaps a merged cell left, belong to it. Undefined where every row is blank.
 */
export function foundHeader(
	rows: readonly (readonly string[])[],
	knownNames: ReadonlySet<string> = new Set()
): Header | undefined {
	const searched = rows.slice(0, rowsSearched);
	const anchor = anchorRow(searched, knownNames);
	if (anchor === undefined) return undefined;
	const isAbove = isGroupedBy(rows, anchor) || areMonthsOverDays(rows[anchor]!, rows[anchor + 1]);
	const lastRow = isAbove ? anchor + 1 : anchor;
	let firstRow = anchor;
	while (lastRow - firstRow < mostHeaderRows - 1 && isGroupRow(rows, firstRow - 1)) firstRow--;
	const { columns, notes } = headerNames(rows.slice(firstRow, lastRow + 1));
	return {
		columns,
		firstRow,
		lastRow,
		notes: [...positionNotes(rows, firstRow, lastRow), ...notes]
	};
}

const mostHeaderRows = 3;

function anchorRow(
	rows: readonly (readonly string[])[],
	knownNames: ReadonlySet<string>
): number | undefined {
	const width = Math.max(0, ...rows.map((row) => row.filter(isFilled).length));
	if (width === 0) return undefined;
	const isWide = (row: readonly string[]) => row.filter(isFilled).length >= width * mostOfWidth;
	const wide = rows.findIndex((row) => isWide(row) && isOfNames(row));
	const plain = wide >= 0 ? underBlank(rows, wide) : rows.findIndex(isWide);
	// What is chosen stands over a table in pairs, such as “gender, Total”, and is no header of it.
	const isTooNarrow = (row: readonly string[]) =>
		plain >= 0 && row.filter(isFilled).length * 2 < rows[plain]!.filter(isFilled).length;
	const known = rows.map((row) =>
		isTooNarrow(row)
			? 0
			: new Set(row.map(canonicalName).filter((name) => knownNames.has(name))).size
	);
	const most = Math.max(...known);
	return most >= 2 && most > known[plain]! ? known.indexOf(most) : plain;
}

const mostOfWidth = 0.6;

// A line such as “Printed, 3 May” stands over a blank row; the header under that fills more cells.
function underBlank(rows: readonly (readonly string[])[], at: number): number {
	const blank = rows.findIndex((row, i) => i > at && !row.some(isFilled));
	const filled = (row: readonly string[]) => row.filter(isFilled).length;
	const wider = rows.findIndex((row, i) => i > blank && filled(row) > filled(rows[at]!));
	const isNext =
		blank > at && wider > blank && rows.slice(blank, wider).every((row) => !row.some(isFilled));
	return isNext && blank - at <= mostHeaderRows && isOfNames(rows[wider]!) ? wider : at;
}

// Half will do: a first line with figures among its names is far more often a header than not.
function isOfNames(row: readonly string[]): boolean {
	const filled = row.filter(isFilled);
	const figures = filled.filter((cell) => !isName(cell)).map((cell) => cell.trim());
	return figures.length * 2 <= filled.length || areInTurn(figures);
}

// Ages and days of the month are names of columns where they stand in turn.
function areInTurn(figures: readonly string[]): boolean {
	return (
		figures.length > 1 &&
		figures.every((figure, i) => /^\d+$/.test(figure) && Number(figure) === Number(figures[0]) + i)
	);
}

function isFilled(cell: string): boolean {
	return cell.trim() !== '';
}

/** Whether a cell could be the name of a column: it is no number, amount, marker or long note; a year or a date may be. */
function isName(cell: string): boolean {
	const text = cell.trim();
	return isFilled(text) && (yearOrDate.test(text) || !isFigure(text));
}

const yearOrDate =
	/^((19|20)\d\d([/-]?\d\d(\d\d)?)?|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d\d-\d\d)$/;

function isFigure(cell: string): boolean {
	const text = cell.trim();
	return (
		/^[(<~£$-]*[\d.,]+\s?[%k)*]*$/i.test(text) ||
		/^(\[[a-z]{1,2}\]|[*:.-]|\.\.|#[A-Z/0!?]+)$/.test(text)
	);
}

// A row of merged group names: texts with gaps between them, directly above the names they group. A text alone is a title.
function isGroupRow(rows: readonly (readonly string[])[], at: number): boolean {
	const [row, under] = [rows[at], rows[at + 1]];
	if (!row || !under) return false;
	if (areMonthsOverDays(row, under)) return true;
	const filled = row.filter(isFilled);
	const between = row.slice(row.findIndex(isFilled), row.findLastIndex(isFilled));
	const leavesGap = between.some((cell) => !isFilled(cell));
	const isOverNames = row.some((cell, i) => isFilled(cell) && isFilled(under[i] ?? ''));
	return (
		filled.length > 1 &&
		filled.every((cell) => isName(cell) && !cell.trim().endsWith(':')) &&
		leavesGap &&
		isOverNames
	);
}

// The row itself groups the names under it: they fill its gaps, and the columns they name hold figures.
function isGroupedBy(rows: readonly (readonly string[])[], at: number): boolean {
	const [row, under] = [rows[at]!, rows[at + 1]];
	if (!under) return false;
	const named = under.flatMap((cell, i) => (isFilled(cell) ? [i] : []));
	const fillsGap = named.some((i) => !isFilled(row[i] ?? ''));
	const leavesGap = row.some((cell, i) => isFilled(cell) && !isFilled(under[i] ?? ''));
	const below = rows.slice(at + 2, at + 2 + rowsBelow);
	const holdFigures = named.filter((i) => {
		const cells = below.map((cells) => cells[i] ?? '').filter(isFilled);
		return cells.length > 0 && cells.filter(isFigure).length * 2 >= cells.length;
	});
	return (
		fillsGap &&
		leavesGap &&
		named.every((i) => isName(under[i]!)) &&
		holdFigures.length * 2 > named.length
	);
}

const rowsBelow = 20;

function positionNotes(
	rows: readonly (readonly string[])[],
	firstRow: number,
	lastRow: number
): Note[] {
	const above = rows.slice(0, firstRow).filter((row) => row.some(isFilled));
	const notes: Note[] = [];
	if (above.length > 0)
		notes.push({
			kind: 'header',
			message: `The column names were found on line ${lastRow + 1}; ${above.length === 1 ? 'the line of text above them was' : `the ${above.length} lines of text above them were`} left out, beginning “${above[0]!.find(isFilled)!.trim().slice(0, 80)}”.`
		});
	if (lastRow > firstRow)
		notes.push({
			kind: 'header',
			message: `The column names were put together from ${lastRow - firstRow + 1} rows, as in “12 months – MMR”.`
		});
	return notes;
}
