import type { Page } from '@playwright/test';

import { forgetData } from '../support/forget-data.ts';
import {
	endWorkerAt,
	hasYetToEnd,
	killWorkers,
	withFragileWorkers,
	type End
} from '../support/fragile-worker.ts';
import { expect, test } from '../support/journey.ts';
import { newHub, newHubFiles } from '../support/new-hub.ts';
import { storedTexts } from '../support/stored-texts.ts';
import { thorough } from '../support/thorough.ts';
import { chooseFiles, fileInput, reportOf, type Upload } from '../support/upload.ts';

/** What the files hold and nothing else of the site does. */
const ofTheFiles = [newHub.name, 'child-1', 'family-of-'];

/** When the engine ends: before the files are loaded, or as one more is loaded, or one is taken out, after they were loaded and kept. */
const moments: readonly Moment[] = [
	{ name: 'as it starts', does: 'starts', at: /^INSTANTIATE/ },
	{ name: 'before anything is loaded', does: 'starts' },
	{ name: 'with everything loaded and kept', does: 'nothing' },
	{ name: 'as a file is opened', does: 'loads', at: /^REGISTER_FILE_HANDLE/ },
	{ name: 'as a file is read', does: 'loads', at: /CREATE OR REPLACE TABLE loaded\.staged/ },
	{
		name: 'as a file becomes a table',
		does: 'loads',
		at: /CREATE OR REPLACE TABLE \W+loaded\W+contact\W+AS/
	},
	{
		name: 'as files are put together',
		does: 'loads',
		at: /BEGIN TRANSACTION/
	},
	{ name: 'as figures are counted', does: 'loads', at: /INSERT INTO observation \\n/ },
	{ name: 'as figures are handed over', does: 'loads', at: /AS .*measureId/ },
	{ name: 'as a file is taken out', does: 'removes', at: /BEGIN TRANSACTION/ },
	{ name: 'as a load is cancelled', does: 'cancels', at: /^CANCEL_PENDING_QUERY/ }
];

const nothingIsLeft = 'forgetting leaves nothing of a file in any storage, and the next load works';

interface Moment {
	readonly name: string;
	readonly does: 'starts' | 'nothing' | 'loads' | 'removes' | 'cancels';
	/** The question to the engine at which it ends; otherwise it is killed when nothing is asked. */
	readonly at?: RegExp;
}

const ofEveryRun = ['as it starts', 'as figures are counted'];
const [few, others] = [true, false].map((isOfEveryRun) =>
	moments.filter(({ name }) => ofEveryRun.includes(name) === isOfEveryRun)
) as [Moment[], Moment[]];

test(`whenever the engine is killed (${few.length} moments), ${nothingIsLeft}`, async ({
	page
}) => {
	await forgetsAfter(page, few);
});

test(
	`whenever the engine is killed (${others.length} other moments), ${nothingIsLeft}`,
	thorough,
	async ({ page }) => {
		test.setTimeout(480_000);
		await forgetsAfter(page, others);
	}
);

for (const end of ['killed', 'error', 'abort'] as const satisfies readonly End[])
	test(
		`what was loaded stays when the engine ends (${end}) during a load, which says so, and the next load has both`,
		end === 'killed' ? {} : thorough,
		async ({ page, traffic }) => {
			await withFragileWorkers(page);
			await page.goto('./data/');
			const [contacts, ...files] = await contactsAndTheRest();
			await chooseFiles(page, files);
			const before = await page.getByRole('article').allInnerTexts();

			await endWorkerAt(page, /INSERT INTO observation \\n/, { end });
			await fileInput(page).setInputFiles([contacts]);
			const alert = page.getByRole('alert');
			await expect(alert).toContainText('The part of this page that reads files stopped working');
			await expect(alert).toContainText('what was loaded before is still there');
			await expect(page.getByRole('progressbar')).toHaveCount(0);
			expect(await page.getByRole('article').allInnerTexts()).toEqual(before);
			// DuckDB’s own words about an error in its worker.
			if (end === 'error') traffic.forget();

			await chooseFiles(page, [contacts]);
			await expect(reportOf(page, 'contacts.csv')).toContainText('14 rows in, 14 used');
			await expect(page.getByRole('article')).toHaveCount(before.length + 1);
		}
	);

test('a load is cancelled within three seconds though the engine never answers, and the next one works', async ({
	page
}) => {
	await withFragileWorkers(page);
	await page.goto('./data/');
	const [contacts, ...files] = await contactsAndTheRest();
	await chooseFiles(page, files);
	await endWorkerAt(page, /BEGIN TRANSACTION/, { end: 'silent' });
	await fileInput(page).setInputFiles([contacts]);
	await expect.poll(() => hasYetToEnd(page)).toBe(false);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible({ timeout: 3000 });
	await expect(page.getByRole('article')).toHaveCount(files.length);
	await chooseFiles(page, [contacts]);
	await expect(page.getByRole('article')).toHaveCount(files.length + 1);
});

for (const [end, at, details] of [
	['unharmed', /INSERT INTO observation \\n/, {}],
	['unharmed', /CREATE OR REPLACE TABLE loaded\.staged/, thorough],
	['killed', /INSERT INTO observation \\n/, thorough],
	['silent', /CREATE OR REPLACE TABLE loaded\.staged/, thorough]
] as const)
	test(
		`files load though the engine was rehearsing (${end}, ${at.source})`,
		details,
		async ({ page }) => {
			await withFragileWorkers(page);
			await page.goto('./data/');
			await expect(page.locator('#svelte-announcer')).toBeAttached();
			await endWorkerAt(page, at, { end });
			await expect.poll(() => hasYetToEnd(page), { intervals: [20] }).toBe(false);
			const files = await newHubFiles();
			await chooseFiles(page, files);
			await expect(page.getByRole('article')).toHaveCount(files.length);
			await expect(reportOf(page, 'contacts.csv')).toContainText('14 rows in, 14 used');
		}
	);

async function forgetsAfter(page: Page, killedAt: readonly Moment[]) {
	await withFragileWorkers(page);
	await page.goto('./data/');
	const [contacts, ...files] = await contactsAndTheRest();
	for (const moment of killedAt)
		await test.step(moment.name, async () => {
			if (moment.does === 'starts') await endBefore(page, moment, files[0]!);
			await chooseFiles(page, files);
			await page.getByRole('button', { name: 'Keep them on this device' }).click();
			await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
			expect(await found(page), 'what is kept holds the files').toEqual(ofTheFiles);
			await endDuring(page, moment, contacts);
			await forgetData(page);
			await expect(page.getByText(/^Forgotten: \d files? and the copy kept/)).toBeVisible();
			await expect(page.getByRole('note')).toContainText('Illustrative data');
			expect(await found(page)).toEqual([]);
			expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		});
	await chooseFiles(page, files);
	await expect(page.getByRole('note')).toContainText('Your own files');
}

async function contactsAndTheRest(): Promise<readonly [Upload, ...Upload[]]> {
	const all = await newHubFiles();
	const contacts = all.find(({ name }) => name === 'contacts.csv')!;
	const rest = ['centres.csv', 'neighbourhoods.csv', 'registrations.csv'];
	return [contacts, ...all.filter(({ name }) => rest.includes(name))];
}

async function endBefore(page: Page, { at }: Moment, file: Upload) {
	if (!at) return killWorkers(page);
	await page.reload();
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await endWorkerAt(page, at);
	await fileInput(page).setInputFiles([file]);
	await expect(page.getByRole('alert')).toContainText('Files cannot be read in this browser');
}

async function endDuring(page: Page, { does, at }: Moment, contacts: Upload) {
	switch (does) {
		case 'starts':
			return;
		case 'nothing':
			return killWorkers(page);
		case 'loads':
			await endWorkerAt(page, at!);
			await fileInput(page).setInputFiles([contacts]);
			return expect(page.getByRole('alert')).toContainText('stopped working');
		case 'removes':
			await endWorkerAt(page, at!);
			await page.getByRole('button', { name: 'Remove registrations.csv' }).click();
			return expect(page.getByRole('alert')).toContainText('stopped working');
		case 'cancels':
			await endWorkerAt(page, at!);
			await fileInput(page).setInputFiles([contacts]);
			await page.getByRole('button', { name: 'Cancel' }).click();
			await expect(page.getByRole('progressbar')).toHaveCount(0);
			return expect.poll(() => hasYetToEnd(page)).toBe(false);
		default:
			does satisfies never;
	}
}

/** Which of the words of the files stand in any storage. */
async function found(page: Page): Promise<readonly string[]> {
	const texts = await storedTexts(page);
	return ofTheFiles.filter((word) => texts.some((text) => text.includes(word)));
}
