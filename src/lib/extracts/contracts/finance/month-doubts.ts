import type { ExaminedHead } from '../../mapping/file-head';
import { doubt } from '../../reshaping/doubt';
import type { Doubt } from '../../reshaping/doubt';
import { namedColumns } from '../../reshaping/named-columns';
import type { MonthHeader } from './month-headers';

/** A column of a file that holds the amounts of one month. */
export interface MonthColumn extends MonthHeader {
	readonly name: string;
	/** Which column of the file it is, from 0. */
	readonly at: number;
	readonly financialYear: string;
}

/** What keeps columns a month from being added up to a year without asking; undefined where nothing does. */
export function monthDoubt(columns: readonly MonthColumn[], head: ExaminedHead): Doubt | undefined {
	const unknown = columns.filter(({ holds }) => holds === undefined);
	if (unknown.length > 0)
		return doubt(
			`has a column a month, and ${listed(unknown)} ${unknown.length === 1 ? 'is' : 'are'} not for certain what was spent or budgeted`,
			'Leave such columns out, or call them “Apr 2024 actual” or “Apr 2024 budget”.'
		);
	const years = [...new Set(columns.map(({ financialYear }) => financialYear))];
	if (years.length > 1)
		return doubt(
			`has a column a month, of ${years.length} financial years (${years.join(', ')})`,
			'Export each financial year, April to March, as a file of its own.'
		);
	const actual = columns.filter(({ holds }) => holds === 'actual');
	for (const kind of ['actual', 'budget'] as const) {
		const ofKind = columns.filter(({ holds }) => holds === kind);
		const months = new Set(ofKind.map(({ month }) => month));
		if (months.size < ofKind.length)
			return doubt(`has two columns for one month (${listed(ofKind)})`, 'Leave one of them out.');
		if (ofKind.length > 0 && months.size < 12)
			return doubt(
				`has a column a month, ${months.size} months of ${years[0]!}`,
				'What is spent in a part of a year would be taken for the whole. Export April to March.'
			);
	}
	const empty = actual.filter(({ at }) => head.sample.every((row) => isNothing(row[at] ?? '')));
	if (empty.length > 0)
		return doubt(
			`has a column a month, and nothing in ${listed(empty)}`,
			'What is spent in a part of a year would be taken for the whole. Load it once the year is over.'
		);
	return doubtOfSums(actual, head);
}

function doubtOfSums(
	actual: readonly MonthColumn[],
	{ columns, sample }: ExaminedHead
): Doubt | undefined {
	const ordered = [...actual].sort((a, b) => ((a.month + 8) % 12) - ((b.month + 8) % 12));
	const amounts = sample
		.map((row) => ({ row, months: ordered.map(({ at }) => amountOf(row[at] ?? '')) }))
		.filter(({ months }) => months.every((one) => one !== undefined));
	const total = columns.findIndex((name) =>
		/^((grand|year|full ?year|annual|actual) )?total( actual| spend)?s?$/i.test(name.trim())
	);
	const differ = amounts.some(({ row, months }) => {
		const stated = total < 0 ? undefined : amountOf(row[total] ?? '');
		const sum = months.reduce<number>((all, one) => all + one!, 0);
		return (
			stated !== undefined &&
			row[total]!.trim() !== '' &&
			Math.abs(sum - stated) > Math.max(1, Math.abs(stated) / 1000)
		);
	});
	if (differ)
		return doubt(
			`has a column a month, and the months do not add up to “${columns[total]!}”`,
			'Check which columns are months of the year and whether they are added up already.'
		);
	const grow = amounts.every(({ months }) =>
		months.every((one, i) => i === 0 || one! >= months[i - 1]!)
	);
	const doGrow = amounts.some(({ months }) => months[0]! < months.at(-1)!);
	return total < 0 && grow && doGrow
		? doubt(
				'has a column a month, and its amounts only grow from month to month, as those that are added up already do',
				'Export what was spent in each month, with the total of the year as a column “Total”.'
			)
		: undefined;
}

function isNothing(cell: string): boolean {
	return amountOf(cell) === 0;
}

// As the engine reads it when it adds the months up; a blank is nothing.
function amountOf(cell: string): number | undefined {
	const text = cell
		.replace(/[£,\s]/g, '')
		.replace(/^\((.*)\)$/, '-$1')
		.replace(/^(.*\d)-$/, '-$1');
	if (text === '' || text === '-' || text === '–') return 0;
	return /^-?\d*\.?\d+$/.test(text) ? Number(text) : undefined;
}

function listed(columns: readonly MonthColumn[]): string {
	return namedColumns(columns.map(({ name }) => name));
}
