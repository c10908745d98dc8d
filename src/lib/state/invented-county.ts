import { memoryFile } from '$lib/sql';
import type { SourceFile } from '$lib/sql';

import { contracts } from '$lib/extracts/contracts';
import type { Column } from '$lib/extracts/contracts';

/** A file of each extract, with a few rows under the contract's own names that say nothing of anybody. */
export function inventedCounty(): readonly SourceFile[] {
	return contracts.map(({ id, columns }) => {
		const header = columns.map(({ name }) => name);
		const rows = Array.from({ length: rowsEach }, (_, row) =>
			columns.map((column) => inventedCell(column, row))
		);
		const text = [header, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
		return memoryFile(`${id}.csv`, new TextEncoder().encode(text));
	});
}

const rowsEach = 3;

/** What refers to another extract finds it: every text is that of its row, in every file. */
function inventedCell({ type, oneOf, minimum = 1 }: Column, row: number): string {
	if (oneOf) return oneOf[row % oneOf.length]!;
	switch (type) {
		case 'text':
			return `invented-${row}`;
		case 'integer':
		case 'number':
			return String(minimum + row);
		case 'date':
			return `2024-05-0${row + 1}`;
		case 'year':
			return '2024/25';
		case 'boolean':
			return 'true';
	}
}
