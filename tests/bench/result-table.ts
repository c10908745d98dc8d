import { inUnit, missedBy } from './result.ts';
import type { Result } from './result.ts';

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

const header = ['What', 'Budget', 'Measured', 'Native', 'Ratio', 'Missed by'];

function cells(result: Result): string[] {
	const { what, unit, measured, budget, native, comparedWith = 'native', ratioBudget } = result;
	const budgets = [
		...(budget === undefined ? [] : [inUnit(budget, unit)]),
		...(ratioBudget === undefined ? [] : [`${ratioBudget} × ${comparedWith}`])
	];
	return [
		what,
		budgets.join(', ') || '–',
		inUnit(measured, unit),
		native === undefined ? '–' : inUnit(native, unit),
		native === undefined ? '–' : (measured / native).toFixed(1),
		missedBy(result) ?? '–'
	];
}
