import { expect, test } from 'vitest';

import { memoryFile } from '$lib/sql';

import { book, saved } from './opened.test-data';
import { readSheets } from './workbook';

const file = () =>
	memoryFile(
		'a.xlsx',
		saved(
			book({
				A: [
					['id', 'n'],
					['a', 1]
				]
			})
		)
	);

test('a workbook is read in a worker, and the same as elsewhere', async () => {
	expect(await readSheets(file())).toEqual([
		{
			name: 'A',
			isHidden: false,
			rows: [
				['id', 'n'],
				['a', '1']
			],
			merged: []
		}
	]);
});

test('a workbook whose reading is cancelled is not read', async () => {
	const cancel = new AbortController();
	const reading = readSheets(file(), cancel.signal);
	cancel.abort();
	await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('a damaged workbook is refused in words from the worker', async () => {
	const damaged = memoryFile('a.xls', saved(book({ A: [['id']] }), 'xls').slice(0, 600));
	await expect(readSheets(damaged)).rejects.toThrow('a.xls is a workbook that cannot be read');
});
