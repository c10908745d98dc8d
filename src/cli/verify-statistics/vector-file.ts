import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

import { csvParse } from 'd3';

/** One row of a sheet: every cell as it is printed. */
export type Row = Readonly<Record<string, string>>;

/** One file of reference vectors, read whole. */
export type VectorFile = {
	/** Relative to the folder given. */
	readonly path: string;
	readonly name: string;
	/** The last folder of the path, which names the kind of vectors. */
	readonly folder: string;
} & (
	| { readonly kind: 'sheet'; readonly columns: readonly string[]; readonly rows: readonly Row[] }
	| { readonly kind: 'json'; readonly content: unknown }
	| { readonly kind: 'broken'; readonly problem: string }
);

export type Sheet = Extract<VectorFile, { kind: 'sheet' }>;

/** Every sheet and JSON file under a folder, in order of path. */
export function readVectorFiles(root: string): VectorFile[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(csv|json)$/.test(path))
		.sort()
		.map((path) => readVectorFile({ root, path }));
}

/** Whether a file is a sheet with all of these columns. */
export function isSheetWith(file: VectorFile, columns: readonly string[]): file is Sheet {
	return file.kind === 'sheet' && columns.every((column) => file.columns.includes(column));
}

/** The rows of a sheet, each known by its line. */
export function sheetRows(file: VectorFile): { readonly row: Row; readonly id: string }[] {
	if (file.kind !== 'sheet') return [];
	return file.rows.map((row, index) => ({ row, id: `${file.path} row ${index + 2}` }));
}

/** A cell of a row; blank where the row lacks the column, as R writes a missing value. */
export function cell(row: Row, column: string): string {
	const text = row[column] ?? '';
	return text === 'NA' ? '' : text;
}

/** A cell as a number: not a number where blank, as legal input never is. */
export function numberIn(row: Row, column: string): number {
	const text = cell(row, column);
	return text === '' ? Number.NaN : Number(text);
}

/** A cell of R's TRUE and FALSE. */
export function isTrue(row: Row, column: string): boolean {
	return cell(row, column) === 'TRUE';
}

function readVectorFile({ root, path }: { root: string; path: string }): VectorFile {
	const absolute = join(root, path);
	const place = {
		path: relative(root, absolute),
		name: basename(path),
		folder: basename(dirname(absolute))
	};
	const text = readFileSync(absolute, 'utf8');
	if (path.endsWith('.csv')) {
		const rows = csvParse(text);
		return { ...place, kind: 'sheet', columns: rows.columns, rows };
	}
	try {
		return { ...place, kind: 'json', content: JSON.parse(text) as unknown };
	} catch (problem) {
		if (!(problem instanceof SyntaxError)) throw problem;
		return { ...place, kind: 'broken', problem: problem.message };
	}
}
