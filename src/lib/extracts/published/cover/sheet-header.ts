/** The rows of a sheet that name its columns: from `start` up to, not including, `end`. */
export interface Header {
	readonly start: number;
	readonly end: number;
}

const mostRows = 4;

/** The header over the first row that is data, undefined where no row is. Titles and notes, each in the first column alone, are none of it. */
export function headerOf(
	rows: readonly (readonly string[])[],
	isData: (row: readonly string[]) => boolean
): Header | undefined {
	const end = rows.findIndex(isData);
	if (end <= 0) return undefined;
	let start = end;
	while (start > 0 && end - start < mostRows && isHeaderRow(rows[start - 1]!)) start--;
	return start === end ? undefined : { start, end };
}

/** One label a column: its own words after those of the group it stands in. */
export function columnLabels(
	rows: readonly (readonly string[])[],
	{ start, end }: Header
): readonly string[] {
	const header = rows.slice(start, end);
	const width = Math.max(...header.map((row) => row.length));
	return Array.from({ length: width }, (_, column) =>
		header
			.map((_row, level) => cellOrGroup(header, level, column))
			.filter((text) => text !== '')
			.join(' ')
	);
}

function isHeaderRow(row: readonly string[]): boolean {
	const filled = row.flatMap((cell, i) => (cell.trim() === '' ? [] : [i]));
	return filled.length >= 2 || (filled.length === 1 && filled[0] !== 0);
}

// A group's text stands in its first cell only; a name without another under it is no group.
function cellOrGroup(
	header: readonly (readonly string[])[],
	level: number,
	column: number
): string {
	const own = header[level]![column]?.trim() ?? '';
	const isNamedBelow = (at: number) =>
		header.slice(level + 1).some((row) => (row[at]?.trim() ?? '') !== '');
	if (own !== '' || !isNamedBelow(column)) return own;
	for (let at = column - 1; at >= 0; at--) {
		const text = header[level]![at]?.trim() ?? '';
		if (text !== '') return isNamedBelow(at) ? text : '';
	}
	return '';
}
