import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The path of a small file made from an extract: its first rows in which the column has a day,
 * thirty at most, the days written day first. Reading them so is a judgement, which a reader may
 * undo. The extract must have no quotation marks. Throws where it has no such row.
 */
export function smallJudgedFile(extract: string, column: string): string {
	const [header, ...lines] = readFileSync(extract, 'utf8').trimEnd().split('\n');
	const at = header!.split(',').indexOf(column);
	const rows = lines
		.map((line) => line.split(','))
		.filter((cells) => /^\d{4}-\d{2}-\d{2}$/.test(cells[at] ?? ''))
		.slice(0, mostRows)
		.map((cells) => cells.with(at, cells[at]!.split('-').reverse().join('/')).join(','));
	if (rows.length === 0)
		throw new RangeError(`expected days in ${column} of ${extract}, found none`);
	const path = join(dirname(extract), `later-${basename(extract)}`);
	writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
	return path;
}

const mostRows = 30;
