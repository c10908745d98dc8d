import { utils, write } from '@e965/xlsx';

import { binaryFile } from '../support/extract-files.ts';
import { expect, test } from '../support/journey.ts';
import { thorough } from '../support/thorough.ts';
import { chooseFiles, reportOf, upload } from '../support/upload.ts';

const header = ['volunteer_id', 'centre_id', 'financial_year', 'sessions_given'];

/** A workbook of one sheet, as a program would save it. */
function workbook(name: string, rows: readonly (readonly unknown[])[]) {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), 'List');
	return binaryFile(name, new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer));
}

test('a workbook is read in the browser, in a worker that the content-security policy allows', async ({
	page
}) => {
	await page.goto('./data/');
	const workers: string[] = [];
	page.on('worker', (worker) => workers.push(worker.url()));
	const file = workbook('volunteers.xlsx', [
		['Volunteers'],
		[],
		header,
		['V1', 'P', '2023/24', 3],
		['V2', 'P', '2023/24', 4]
	]);
	await chooseFiles(page, [await upload(file)]);
	await expect(reportOf(page, 'volunteers.xlsx')).toContainText('Volunteers');
	await expect(reportOf(page, 'volunteers.xlsx')).toContainText('2');
	expect(workers.filter((address) => address.startsWith('blob:')).length).toBeGreaterThan(1);
});

test('a workbook cut short is refused in words', thorough, async ({ page }) => {
	await page.goto('./data/');
	const whole = await upload(workbook('volunteers.xlsx', [header, ['V1', 'P', '2023/24', 3]]));
	await chooseFiles(page, [{ ...whole, buffer: whole.buffer.subarray(0, 3000) }]);
	await expect(reportOf(page, 'volunteers.xlsx')).toContainText('cannot be opened');
});

test('a sheet of a workbook can be left out, from the keyboard', async ({ page }) => {
	await page.goto('./data/');
	const book = utils.book_new();
	for (const [sheet, id] of [
		['Final', 'V1'],
		['Draft', 'V2']
	] as const)
		utils.book_append_sheet(book, utils.aoa_to_sheet([header, [id, 'P', '2023/24', 3]]), sheet);
	const bytes = new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer);
	await chooseFiles(page, [await upload(binaryFile('volunteers.xlsx', bytes))]);
	const report = reportOf(page, 'volunteers.xlsx');
	await expect(report).toContainText('2 rows in, 2 used');
	await report.locator('summary', { hasText: 'Sheets read (2 of 2)' }).press('Enter');
	await report.getByRole('checkbox', { name: 'Draft' }).press('Space');
	await expect(report).toContainText('1 row in, 1 used');
	await expect(report).toContainText('Left out by your choice: “Draft”.');
	await expect(report.getByRole('checkbox', { name: 'Final' })).toBeDisabled();
});
