import { inUnit, missedBy } from './result.ts';
import type { Beside, Result } from './result.ts';

/** The results as a Markdown table, its columns aligned so that it reads as well in a terminal. */
export function resultTable(results: readonly Result[]): string {
	const rows = [header, ...results.map(cells)];
	const widths = header.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
	const rule = widths.map((width, i) =>
		i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`
	);
	return [line(header), line(rule), ...rows.slice(1).map(line)].join('\n');
}

const header = [
	'What',
	'Budget',
	'Measured',
	'Worker',
	'Waited',
	'Native',
	'÷ native',
	'Rival',
	'÷ rival',
	'Missed by'
];

function cells(result: Result): string[] {
	const { what, unit, measured, budget, worker, native, rival } = result;
	const budgets = [
		...(budget === undefined ? [] : [inUnit(budget, unit)]),
		...(native?.most === undefined ? [] : [`${native.most} × native`]),
		...(rival?.most === undefined ? [] : [`${rival.most} × rival`])
	];
	const ratio = (beside: Beside | undefined) =>
		beside === undefined ? '–' : (measured / beside.measured).toFixed(2);
	const inColumn = (value: number | undefined, inWhat: Result['unit'] = unit) =>
		value === undefined ? '–' : inUnit(value, inWhat);
	return [
		what,
		budgets.join(', ') || '–',
		inUnit(measured, unit),
		inColumn(worker?.worked, 'ms'),
		inColumn(worker?.waited, 'ms'),
		inColumn(native?.measured),
		ratio(native),
		inColumn(rival?.measured),
		ratio(rival),
		missedBy(result) ?? '–'
	];
}
