import { canonicalName } from '../../canonical-name';
import type { ExaminedHead } from '../../mapping/file-head';
import type { ProposedReshaping, Reshaping } from '../../reshaping/reshaping';
import { monthDoubt } from './month-doubts';
import type { MonthColumn } from './month-doubts';
import { monthHeader } from './month-headers';
import { columnNames, costCentre } from './names';

/**
 * A ledger with a column a month, which is added up to its financial year. The
 * twelve months must be there and hold something: a part of a year would be
 * taken for the whole. A column of totals is held against them and never added in.
 */
export const monthColumns: Reshaping = { each: 'month', proposed };

function proposed(head: ExaminedHead): ProposedReshaping | undefined {
	const columns = head.columns.flatMap((name, at): readonly MonthColumn[] => {
		const header = monthHeader(name);
		return header ? [{ name, at, ...header, financialYear: financialYearOf(header) }] : [];
	});
	if (columns.length < fewestMonths || !isLedger(head)) return undefined;
	const doubt = monthDoubt(columns, head);
	if (doubt) return { kind: 'doubt', ...doubt };
	const adds = Object.fromEntries(
		(['actual', 'budget'] as const).flatMap((holds) => {
			const ofKind = columns.filter((one) => one.holds === holds);
			return ofKind.length > 0 ? [[holds, ofKind.map(({ name }) => name)]] : [];
		})
	);
	return {
		kind: 'recipe',
		recipe: [
			{
				kind: 'columns-to-rows',
				each: 'month',
				rows: [{ says: { financial_year: columns[0]!.financialYear }, takes: {}, adds }],
				whereNone: 'one-row'
			}
		]
	};
}

// Fewer may be the dates of anything.
const fewestMonths = 3;

function financialYearOf({ month, year }: { month: number; year: number }): string {
	const start = month >= 4 ? year : year - 1;
	return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

// Attendances and much else come by the month too.
function isLedger({ columns }: ExaminedHead): boolean {
	const known = new Set(
		['budget', 'line']
			.flatMap((name) => [name, ...columnNames[name]!.sure])
			.concat(costCentre.sure)
			.map(canonicalName)
	);
	return columns.some((name) => known.has(canonicalName(name)));
}
