import { doubt } from '../../reshaping/doubt';
import type { Doubt } from '../../reshaping/doubt';
import { namedColumns } from '../../reshaping/named-columns';
import { mayBeMonthFirst } from './day-headers';
import type { DayHeader } from './day-headers';
import { markOf } from './day-marks';

/** A column of a register that speaks of a day. */
export interface DayColumn {
	readonly name: string;
	readonly header: DayHeader;
	/** Its cells that hold something, of rows that are of a child. */
	readonly marks: readonly string[];
}

/** What a register is known by besides its days. */
export interface Register {
	readonly columns: readonly DayColumn[];
	readonly hasCentre: boolean;
	/** Whether two rows of the first have one child, centre and activity. */
	readonly hasSameRows: boolean;
}

/** What keeps columns a day from being made contacts without asking; undefined where nothing does. */
export function dayDoubt({ columns, hasCentre, hasSameRows }: Register): Doubt | undefined {
	return (
		doubtOfHeadings(columns) ??
		doubtOfCells(columns) ??
		(hasCentre
			? undefined
			: doubt(
					'has a column a day, and none for the centre',
					'Each mark would be of no centre. Add a column “centre_id” to it.'
				)) ??
		(hasSameRows
			? doubt(
					'has a column a day, and two rows of one child that no column of an activity or centre tells apart',
					'Of two marks on one day only one would be used. Add a column “activity”, or leave one row of each child.'
				)
			: undefined)
	);
}

/** What all the marks of a register, in lower case, say against taking a cross or an `A` for anything. */
export function doubtOfMarks(texts: ReadonlyMap<string, number>): Doubt | undefined {
	const of = (mark: ReturnType<typeof markOf>) =>
		[...texts.keys()].filter((text) => markOf(text) === mark);
	const [came, crosses, a] = [of('came'), of('cross'), of('a')];
	if (crosses.length > 1 || (crosses.length > 0 && came.length > 0))
		return doubt(
			`has a column a day, with ${namedColumns(crosses)}${came.length > 0 ? ` beside ${namedColumns(came, mostNamed)}` : ''}: some registers mean by a cross that a child came, and others that it did not`,
			'Write one mark for children who came, such as “1”, and “0” or nothing for those who did not.'
		);
	if (crosses.some((cross) => cross !== 'x' && cross !== '×'))
		return doubt(
			`has a column a day, with no other mark than ${namedColumns(crosses)}, which may mean that a child came or that it did not`,
			'Write “1” for children who came, and “0” or nothing for those who did not.'
		);
	if (a.length > 0 && came.length + crosses.length === 0)
		return doubt(
			'has a column a day, with “A” and no mark of children who came: “A” may mean attended or absent',
			'Write “1” for children who came, and “0” or nothing for those who did not.'
		);
	return undefined;
}

function doubtOfHeadings(columns: readonly DayColumn[]): Doubt | undefined {
	const of = (kind: DayHeader['kind']) => columns.filter(({ header }) => header.kind === kind);
	const days = columns.flatMap(({ header }) => (header.kind === 'day' ? [header.day] : []));
	const months = of('month');
	if (months.length > 0) return ofMonths(months);
	if (days.length > 0 && days.every((day) => day?.endsWith('-01'))) return ofMonths(of('day'));
	if (of('without-year').length > 0)
		return doubt(
			`has a column a day, and ${listed(of('without-year'))} ${of('without-year').length === 1 ? 'does' : 'do'} not say the year`,
			'Write the days with their year, as in “12/09/2025”.'
		);
	if (of('more-than-a-day').length > 0)
		return doubt(
			`has a column a day, and it is not known what ${listed(of('more-than-a-day'))} ${of('more-than-a-day').length === 1 ? 'holds' : 'hold'}`,
			'Leave such columns out, or call those with marks by their day alone, as in “12/09/2025”.'
		);
	const unread = of('day').filter(({ header }) => header.kind === 'day' && !header.day);
	if (unread.length > 0 || mayBeMonthFirst(columns.map(({ name }) => name)))
		return doubt(
			`has a column a day, and it is not certain which day is meant by ${listed(unread.length > 0 ? unread : of('day'))}`,
			'Write the days year first, as in “2025-09-12”.'
		);
	const twice = of('day').filter(
		({ header }) =>
			header.kind === 'day' && days.indexOf(header.day) !== days.lastIndexOf(header.day)
	);
	return twice.length === 0
		? undefined
		: doubt(
				`has two columns for one day: ${listed(twice)}`,
				'Put them together, or give each session a row of its own with its name in a column “activity”.'
			);
}

function ofMonths(columns: readonly DayColumn[]): Doubt {
	return doubt(
		`has a column a month (${listed(columns)}), and a month is no day`,
		'It has no days, and so feeds no measure that counts them: neither contacts, nor children seen, nor those seen three times. Export a column a day, or a row a contact.'
	);
}

function doubtOfCells(columns: readonly DayColumn[]): Doubt | undefined {
	const odd = columns.filter(({ marks }) => unknown(marks).length > mostUnknown * marks.length);
	const texts = [...new Set(odd.flatMap(({ marks }) => unknown(marks)))];
	if (odd.length > 0)
		return doubt(
			`has a column a day, and it is not known what ${namedColumns(texts, mostNamed)} ${texts.length === 1 ? 'means' : 'mean'} in ${listed(odd)}`,
			'Write “1” for children who came, and “0” or nothing for those who did not.'
		);
	return doubtOfMarks(
		new Map(columns.flatMap(({ marks }) => marks).map((mark) => [mark.toLowerCase(), 1]))
	);
}

function unknown(marks: readonly string[]): readonly string[] {
	return marks.filter((mark) => markOf(mark) === 'unknown');
}

// A note among the marks is set aside by itself and told of.
const mostUnknown = 0.2;
const mostNamed = 4;

function listed(columns: readonly DayColumn[]): string {
	return namedColumns(
		columns.map(({ name }) => name),
		mostNamed
	);
}
