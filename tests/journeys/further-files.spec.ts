import { csvFile } from '../support/extract-files.ts';
import { expect, test } from '../support/journey.ts';
import { newHub, newHubFiles } from '../support/new-hub.ts';
import { chooseFiles, fileInput, loadIsOver, reportOf, upload } from '../support/upload.ts';

const contact = (id: number, day: string, type = 'attended') => ({
	contact_id: id,
	child_id: 'child-2',
	centre_id: newHub.id,
	contact_date: day,
	contact_type: type
});

test('a later export of an extract says what is new and what it changed', async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	const later = csvFile('contacts-july.csv', [
		contact(14, '2023-07-01', 'phone'),
		contact(15, '2023-07-02')
	]);
	await chooseFiles(page, [await upload(later)]);
	await expect(reportOf(page, 'contacts-july.csv')).toContainText(
		'1 new row, 1 changed, 0 the same, 0 gone'
	);
	await expect(reportOf(page, 'contacts.csv')).toContainText('14 used');
});

test('what was put right can be undone, and done after all', async ({ page }) => {
	await page.goto('./data/');
	const files = (await newHubFiles()).filter(({ name }) => name !== 'contacts.csv');
	const contacts = csvFile('contacts.csv', [contact(1, '01/07/2023'), contact(2, '02/07/2023')]);
	await chooseFiles(page, [...files, await upload(contacts)]);
	const report = reportOf(page, 'contacts.csv');
	await expect(report).toContainText('2 rows in, 2 used');
	await report.getByText('What was put right').click();
	await expect(report).toContainText('2 dates were read day first');
	await report.getByRole('button', { name: /^Undo/ }).click();
	await expect(report).toContainText('2 rows in, 0 used');
	await report.getByRole('button', { name: 'Do it after all' }).click();
	await expect(report).toContainText('2 rows in, 2 used');
});

test('files chosen before the script has come are read when it comes', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('./data/', { waitUntil: 'commit' });
	await fileInput(page).setInputFiles([...(await newHubFiles())]);
	release();
	await loadIsOver(page, { patienceMs: 60_000 });
	await expect(reportOf(page, 'contacts.csv')).toContainText('14 rows in, 14 used');
});
