import { regions } from '$lib/catalogue/authorities';

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
	'is_in_thousands'
] as const;

/**
 * The MMR figures of a sheet: England, its regions, its authorities. A row
 * that names no place, such as a note, is one figure without a level. A
 * region is named by its code, or by the one that its authorities stand under.
 */
export function coverFigures(table: CoverSheet, quarter: string): readonly CoverFigure[] {
	const rows = placedRows(table);
	return rows.flatMap((row) => {
		const { line, level, code, name, region } = row;
		if (level === undefined) return [[`${line}`, quarter, '', '', '', name, '', '', '', '']];
		return table.figures.map((columns) => [
			`${line}`,
			quarter,
			columns.measureId,
			level,
			code,
			name,
			region,
			cell(row, columns.percent),
			cell(row, columns.denominator),
			String(isInThousands(row, columns, rows))
		]);
	});
}

interface PlacedRow {
	readonly line: number;
	readonly level: 'england' | 'region' | 'authority' | undefined;
	readonly code: string;
	readonly name: string;
	readonly region: string;
	readonly cells: readonly string[];
}

function placedRows({ sheet, firstRow }: CoverSheet): readonly PlacedRow[] {
	let region = '';
	return sheet.rows.slice(firstRow).flatMap((row, i) => {
		const cells = row.map((text) => text.trim());
		const named = cells.filter((text) => text !== '' && !/^\[.*\]$/.test(text));
		if (named.length === 0) return [];
		region = cells.find((text) => regionCode.test(text)) ?? region;
		return [{ line: firstRow + i + 1, cells, ...place(cells, named, region) }];
	});
}

function place(
	cells: readonly string[],
	named: readonly string[],
	region: string
): Pick<PlacedRow, 'level' | 'code' | 'name' | 'region'> {
	const authority = cells.find(isAuthorityCode);
	if (authority)
		return { level: 'authority', code: authority, name: nameAfter(cells, authority), region };
	if (cells.includes('England'))
		return { level: 'england', code: 'E92000001', name: 'England', region: '' };
	const isTotal =
		cells.some((text) => / total$/i.test(text)) || cells.some((text) => regionCode.test(text));
	const known = regions.find(({ code }) => code === region);
	if (isTotal && known) return { level: 'region', code: known.code, name: known.name, region: '' };
	return { level: undefined, code: '', name: named.join(' '), region: '' };
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
