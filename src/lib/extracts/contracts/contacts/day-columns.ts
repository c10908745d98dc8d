import { rowKind } from '../../cleaning/row-kind';
import type { ExaminedHead } from '../../mapping/file-head';
import { nameForms } from '../../mapping/name-forms';
import { doubt } from '../../reshaping/doubt';
import type { Recipe } from '../../reshaping/recipe';
import type { ProposedReshaping, Reshaping } from '../../reshaping/reshaping';
import { dayDoubt, doubtOfMarks } from './day-doubts';
import type { DayColumn } from './day-doubts';
import { dayHeaders } from './day-headers';
import { markOf, wordsOfMarks } from './day-marks';
import { columnNames, eventNumber } from './names';

/**
 * A register: one row a child, or a child and activity, with a column a day and
 * marks for those who came. Every mark becomes a contact, whose number is put
 * together of the child, centre, activity and day; what is blank becomes none. Marks that say the
 * child did not come are contacts that were missed.
 */
export const dayColumns: Reshaping = {
	each: 'day',
	proposed,
	doubtOfTexts: { into: marksInto, doubt: doubtOfMarks },
	cannotSay: () =>
		'A register says who came on which day, and neither in which way nor with whom: all who came count as attended.'
};

function proposed(head: ExaminedHead): ProposedReshaping | undefined {
	const child = named('child_id', head);
	const rows = head.sample.filter((row) => rowKind(row, head.columns) === undefined);
	const columns = registerColumns(head, rows);
	if (columns.length < fewestDays) return undefined;
	if (child === undefined) return isOfMarks(columns) ? { kind: 'doubt', ...ofNobody } : undefined;
	const centre = named('centre_id', head);
	const keys = [
		child,
		centre,
		named('activity', head),
		namedBy(eventNumber.sure, head),
		sheetOf(head)
	].filter((name) => name !== undefined);
	const found = dayDoubt({
		columns,
		hasCentre: centre !== undefined,
		hasSameRows: areSame(
			rows,
			keys.map((name) => head.columns.indexOf(name))
		)
	});
	if (found) return { kind: 'doubt', ...found };
	return { kind: 'recipe', recipe: recipeOf(columns, keys, head) };
}

// One column called by a day may be of anything.
const fewestDays = 2;

// Numbers of people by the day are no marks.
function isOfMarks(columns: readonly DayColumn[]): boolean {
	return columns.some(
		({ header, marks }) => header.kind === 'day' && marks.some((mark) => !isCount(mark))
	);
}

const ofNobody = doubt(
	'has a column a day, and none for the child’s number',
	'Marks of children who are not known by a number are activity, never reach. Add a column “child_id”, with the numbers that the registrations have.'
);

function recipeOf(
	columns: readonly DayColumn[],
	keys: readonly string[],
	head: ExaminedHead
): Recipe {
	const hasSort = namedBy(['contact_type', ...columnNames.contact_type!.sure], head) !== undefined;
	const into = hasSort ? 'did_attend' : 'contact_type';
	const isCrossCame = columns.some(({ marks }) => marks.some((mark) => markOf(mark) === 'cross'));
	const words = hasSort
		? { came: 'true', didNotCome: 'false' }
		: { came: 'attended', didNotCome: 'missed' };
	return [
		{
			kind: 'columns-to-rows',
			each: 'day',
			rows: columns.flatMap(({ name, header }) =>
				header.kind === 'day' && header.day !== undefined
					? [{ says: { contact_date: header.day }, takes: { [into]: name } }]
					: []
			),
			whereNone: 'no-row',
			words: { [into]: wordsOfMarks(words, { isCrossCame }) },
			numbers: { contact_id: [...keys, 'contact_date'] }
		}
	];
}

function marksInto([step]: Recipe): string {
	return step!.rows.some(({ takes }) => 'did_attend' in takes) ? 'did_attend' : 'contact_type';
}

// Columns called by something like a day, where most of all their cells are marks. Those that are empty are of days to come.
function registerColumns(
	{ columns }: ExaminedHead,
	rows: readonly (readonly string[])[]
): readonly DayColumn[] {
	const headers = dayHeaders(columns);
	const found = columns.flatMap((name, at): readonly DayColumn[] => {
		const header = headers.get(name);
		const marks = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
		return header ? [{ name, header, marks }] : [];
	});
	const days = found.filter(({ header }) => header.kind !== 'month');
	const months = found.filter(({ header }) => header.kind === 'month');
	// Numbers past one are no marks, and have to be asked about rather than to be overlooked.
	const isKnownOrCount = (text: string) => markOf(text) !== 'unknown' || isCount(text);
	if (days.length < fewestDays) return areMostly(months, isKnownOrCount);
	// What stands by the month beside the days is their sum.
	const others = months.filter(({ marks }) => !marks.every(isCount));
	return areMostly(days, isKnownOrCount).length > 0 ? [...days, ...others] : [];
}

function areMostly(
	columns: readonly DayColumn[],
	isMark: (text: string) => boolean
): readonly DayColumn[] {
	const marks = columns.flatMap((one) => one.marks);
	const known = marks.filter(isMark);
	return marks.length > 0 && known.length >= mostlyMarks * marks.length ? columns : [];
}

function isCount(text: string): boolean {
	return /^\d{1,3}(\.0+)?$/.test(text);
}

const mostlyMarks = 0.8;

function areSame(rows: readonly (readonly string[])[], at: readonly number[]): boolean {
	const keys = rows.map((row) => at.map((i) => (row[i] ?? '').trim()).join('\u001f'));
	return new Set(keys).size < keys.length;
}

function named(column: string, head: ExaminedHead): string | undefined {
	const { sure, unsure } = columnNames[column]!;
	const isNamed = namedBy([column, ...sure], head);
	return isNamed ?? (column === 'activity' ? undefined : namedBy(unsure, head));
}

function namedBy(names: readonly string[], { columns, forms }: ExaminedHead): string | undefined {
	const wanted = new Set(names.map((name) => nameForms(name).plain));
	return columns.find((name) => wanted.has(forms.get(name)!.plain));
}

// Sheets of the same columns were put one under another.
function sheetOf({ columns }: ExaminedHead): string | undefined {
	return columns.find((name) => name === 'sheet' || name === 'sheet name');
}
