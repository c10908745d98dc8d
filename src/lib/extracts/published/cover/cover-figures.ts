import { regions } from '$lib/catalogue/authorities';

import { authorityNamed, nameKey } from './authority-named';
import type { CoverCounts } from './cover-counts';
import { isAuthorityCode, regionCode } from './cover-sheet';
import type { CoverFigureColumns, CoverSheet } from './cover-sheet';

/** One figure of a workbook as it stands there, under the names of `coverColumns`. */
export type CoverFigure = readonly string[];

/** What a figure's cells are. */
export const coverColumns = [
	'line',
	'quarter',
	'measure_id',
	'area_level',
	'area_code',
	'area_name',
	'region_code',
	'percent',
	'denominator',
	'is_in_thousands',
	'counted',
	'counted_of'
] as const;

/**
 * The MMR figures of a sheet: England, its regions, its authorities. A row
 * with figures of a place that is not known has them without a level; one
 * that has none, such as a note, is one figure without level and measure. A
 * region is named by its code, or by the one that its authorities stand under.
 */
export function coverFigures(
	table: CoverSheet,
	quarter: string,
	counts?: CoverCounts
): readonly CoverFigure[] {
	const rows = placedRows(table);
	return rows.flatMap((row) => {
		const { line, level, code, name, region } = row;
		if (level === undefined && !hasFigures(row, table))
			return [[`${line}`, quarter, '', '', '', name, '', '', '', '', '', '']];
		return table.figures.map((columns) => {
			const count = level === 'authority' ? counts?.of(columns.measureId, row) : undefined;
			return [
				`${line}`,
				quarter,
				columns.measureId,
				level ?? '',
				code,
				name,
				region,
				cell(row, columns.percent),
				cell(row, columns.denominator),
				String(isInThousands(row, columns, rows)),
				count?.numerator ?? '',
				count?.denominator ?? ''
			];
		});
	});
}

interface PlacedRow {
	readonly line: number;
	readonly level: 'england' | 'region' | 'authority' | undefined;
	readonly code: string;
	readonly name: string;
	readonly region: string;
	/** What the health service calls an authority by; '' where the sheet does not say. */
	readonly healthCode: string;
	readonly cells: readonly string[];
}

function placedRows(table: CoverSheet): readonly PlacedRow[] {
	const naming = namingColumns(table);
	let region = '';
	return table.sheet.rows.slice(table.firstRow).flatMap((row, i) => {
		const cells = row.map((text) => text.trim());
		if (cells.every((text) => text === '' || isMarker(text))) return [];
		region = cells.find((text) => regionCode.test(text)) ?? region;
		return [
			{
				line: table.firstRow + i + 1,
				cells,
				healthCode: cells[naming.code] ?? '',
				...place(cells, { naming, region, table })
			}
		];
	});
}

interface NamingColumns {
	/** Where the health service's code of an authority stands. */
	readonly code: number;
	/** Where a name may stand: left of the figures, and no caveat. */
	readonly names: readonly number[];
}

function namingColumns({ labels, figures, sheet, firstRow }: CoverSheet): NamingColumns {
	const firstFigure = Math.min(...figures.flatMap((one) => [one.percent, one.denominator]));
	const isCountry = (column: number) =>
		sheet.rows.slice(firstRow).filter((row) => row[column]?.trim() === 'England').length > 2;
	return {
		code: labels.findIndex((label) => /\bods\b/i.test(label)),
		names: [...Array(firstFigure).keys()].filter(
			(column) => !/caveat/i.test(labels[column] ?? '') && !isCountry(column)
		)
	};
}

function place(
	cells: readonly string[],
	{
		naming,
		region,
		table
	}: { readonly naming: NamingColumns; readonly region: string; readonly table: CoverSheet }
): Pick<PlacedRow, 'level' | 'code' | 'name' | 'region'> {
	const authority = cells.find(isAuthorityCode);
	if (authority)
		return { level: 'authority', code: authority, name: nameAfter(cells, authority), region };
	const names = naming.names.flatMap((column) => {
		const text = cells[column] ?? '';
		return isName(text) ? [text] : [];
	});
	if (names.includes('England'))
		return { level: 'england', code: 'E92000001', name: 'England', region: '' };
	const known = regions.find(({ code }) => code === region);
	if (known && isTotalOf(known.name, cells, names))
		return { level: 'region', code: known.code, name: known.name, region: '' };
	const found = authorityNamed({ code: cells[naming.code] ?? '', names });
	if (found && table.figures.some(({ percent }) => (cells[percent] ?? '') !== ''))
		return { level: 'authority', code: found.code, name: found.name, region };
	const words = cells.filter((text) => text !== '' && !isMarker(text)).join(' ');
	return { level: undefined, code: '', name: names.at(-1) ?? words, region: '' };
}

function isMarker(text: string): boolean {
	return /^\[.*\]$/.test(text);
}

function isName(text: string): boolean {
	return /[a-z]{2}/i.test(text) && !/\d/.test(text) && !isMarker(text);
}

// Where every authority stands beside its region's code, the code alone makes no total.
function isTotalOf(region: string, cells: readonly string[], names: readonly string[]): boolean {
	if (names.some((name) => / total$/i.test(name))) return true;
	return (
		cells.some((text) => regionCode.test(text)) &&
		names.every((name) => nameKey(name) === nameKey(region))
	);
}

function hasFigures(row: PlacedRow, { figures }: CoverSheet): boolean {
	return figures.some(({ percent, denominator }) =>
		[percent, denominator].some((column) => /^\d[\d,]*(\.\d+)? ?%?$/.test(cell(row, column)))
	);
}

// Beside the code stand another code, a number or a name, in any order.
function nameAfter(cells: readonly string[], code: string): string {
	return (
		cells
			.slice(cells.indexOf(code) + 1)
			.find((text) => /[a-z]{2}/.test(text) && !/^\[/.test(text)) ?? code
	);
}

function cell(row: PlacedRow, column: number): string {
	return row.cells[column] ?? '';
}

// Old workbooks print England's denominator in thousands above authorities' in ones.
function isInThousands(
	row: PlacedRow,
	{ denominator }: CoverFigureColumns,
	rows: readonly PlacedRow[]
): boolean {
	if (row.level === 'authority') return false;
	const within = rows.filter(
		({ level, region }) => level === 'authority' && (row.level === 'england' || region === row.code)
	);
	const people = (of: PlacedRow) => Number(cell(of, denominator).replaceAll(',', '')) || 0;
	const sum = within.reduce((total, authority) => total + people(authority), 0);
	return people(row) > 0 && people(row) * 100 < sum;
}
