import { awkwardFiles } from '../support/awkward-files.ts';
import { csvFile } from '../support/extract-files.ts';
import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { centresWith, newHub, newHubFiles } from '../support/new-hub.ts';
import { thorough } from '../support/thorough.ts';
import { chooseFiles, fileInput, reportOf, upload } from '../support/upload.ts';

test('files that cannot be read say why, those beside them load, and what was loaded before stays as it was', async ({
	page
}) => {
	const good = await newHubFiles();
	const bad = await awkwardFiles();
	await page.goto('./data/');
	await chooseFiles(page, [bad[0]!, ...good, ...bad.slice(1)]);
	await expect(page.getByText('6 files loaded, 3 files not.')).toBeVisible();

	await expect(reportOf(page, 'photo.csv')).toContainText('photo.csv is a picture');
	await expect(reportOf(page, 'photo.csv')).toContainText('save it as CSV');
	await expect(reportOf(page, 'volunteers.csv')).toContainText('is empty: it has 0 bytes');
	await expect(reportOf(page, 'volunteers.csv')).toContainText('Export it again');
	await expect(reportOf(page, 'settings.csv')).toContainText('has no column “as_at”');
	await expect(reportOf(page, 'settings.csv')).toContainText('Add the column “as_at”');

	await follow(page, 'Places');
	await expect(page.getByRole('link', { name: newHub.name })).toBeVisible();

	await follow(page, 'Your data');
	const before = await page.getByText(/rows are used/).innerText();
	await chooseFiles(page, bad);
	await expect(page.getByText('0 files loaded, 3 files not.')).toBeVisible();
	await expect(page.getByText(/rows are used/)).toHaveText(before);
	await follow(page, 'Places');
	await expect(page.getByRole('link', { name: newHub.name })).toBeVisible();
});

test('rows of a centre that is not known are set aside, with its code and what to do', async ({
	page
}) => {
	const rows = ['a', 'b'].map((session) => ({
		session_id: session,
		centre_id: session === 'a' ? newHub.id : 'GONE',
		session_date: '2023-06-01',
		activity: 'Stay and play',
		lead_agency: 'centre'
	}));
	await page.goto('./data/');
	await chooseFiles(page, [...(await newHubFiles()), await upload(csvFile('sessions.csv', rows))]);
	const report = reportOf(page, 'sessions.csv');
	await expect(report).toContainText('2 rows in, 1 used, 1 set aside');
	await expect(report).toContainText('“centre_id” that centres.csv does not have: “GONE” (1)');
	await expect(report).toContainText('Add it to centres.csv, or correct the spelling');
});

test(
	'a second file of an extract holds where it says otherwise than the first',
	thorough,
	async ({ page }) => {
		await page.goto('./data/');
		await chooseFiles(page, await newHubFiles());
		await chooseFiles(page, [await centresWith('Another Name')]);
		await expect(page.getByText('1 file loaded.')).toBeVisible();
		await expect(reportOf(page, 'centres.csv').last()).toContainText('1 changed');
		await follow(page, 'Places');
		await expect(page.getByRole('link', { name: 'Another Name' })).toBeVisible();
		await expect(page.getByRole('link', { name: newHub.name })).toHaveCount(0);
	}
);

test('a file that was removed gives way to its successor', thorough, async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	await page.getByRole('button', { name: 'Remove centres.csv' }).click();
	await expect(reportOf(page, 'centres.csv')).toHaveCount(0);
	await chooseFiles(page, [await centresWith('Another Name')]);
	await expect(page.getByText('1 file loaded.')).toBeVisible();
	await follow(page, 'Places');
	await expect(page.getByRole('link', { name: 'Another Name' })).toBeVisible();
	await expect(page.getByRole('link', { name: newHub.name })).toHaveCount(0);
});

test('two files of one name are two files', thorough, async ({ page }) => {
	const [centres, neighbourhoods] = await newHubFiles();
	const [picture] = await awkwardFiles();
	const alike = [centres!, neighbourhoods!, picture!, picture!];
	await page.goto('./data/');
	await chooseFiles(
		page,
		alike.map((file) => ({ ...file, name: 'export.csv' }))
	);
	await expect(page.getByText('2 files loaded, 2 files not.')).toBeVisible();
	await expect(reportOf(page, 'export.csv')).toHaveCount(4);
	await follow(page, 'Places');
	await expect(page.getByRole('link', { name: newHub.name })).toBeVisible();
});

test('a load that is cancelled leaves what was there before', async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	const before = await page.getByRole('article').allInnerTexts();

	const many = [
		'sessions',
		'referrals',
		'volunteers',
		'programme-enrolments',
		'settings',
		'finance'
	];
	await fileInput(page).setInputFiles(many.map((name) => `data/demonstration/${name}.csv`));
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });

	expect(await page.getByRole('article').allInnerTexts()).toEqual(before);
	await follow(page, 'Places');
	await expect(page.getByRole('link', { name: newHub.name })).toBeVisible();
	await page.getByRole('link', { name: newHub.name }).click();
	await expect(page.locator('main')).toContainText('12 of 16');
});

test(
	'a load that is cancelled by keyboard, with nothing there before, leaves the demonstration',
	thorough,
	async ({ page }) => {
		await page.goto('./data/');
		await expect(page.locator('#svelte-announcer')).toBeAttached();
		await fileInput(page).setInputFiles([
			'data/demonstration/sessions.csv',
			'data/demonstration/referrals.csv'
		]);
		await page.getByRole('button', { name: 'Cancel' }).press('Enter');
		await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
		await expect(page.getByRole('article')).toHaveCount(0);
		await expect(page.getByRole('note')).toContainText('Illustrative data');
	}
);
