import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { earlyYearsRelease } from '../support/early-years-release.ts';
import type { DrivenBrowser, Tab } from './driven-browser.ts';
import type { OwnFiles } from './own-files.ts';
import { serveListeningSite, type ListeningSite } from './listening-site.ts';
import {
	address,
	cellsOf,
	hasElement,
	keptEntries,
	labelBeginning,
	textOf
} from './page-questions.ts';

/** An engine that starts on a crowded machine takes minutes in WebKitGTK, whose own compiler is slow. */
const patience = { timeout: 240_000, interval: 200 };

/** What readers do on any day, each journey written once for every browser. Any complaint of a page fails. */
export function coreJourneys(start: () => Promise<DrivenBrowser>, ownFiles: OwnFiles) {
	let browser: DrivenBrowser;
	let site: ListeningSite;
	let folder: string;
	let tab: Tab;

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'core-purpose-journeys-'));
		site = await serveListeningSite('build');
		browser = await start();
		console.log(browser.version);
	});
	afterEach(async () => {
		await tab.close();
		expect(site.takeComplaints()).toEqual([]);
		expect(browser.takeErrors()).toEqual([]);
	});
	afterAll(async () => {
		await browser?.quit();
		await site?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** Opens a page in a new tab, until its script has taken over. */
	async function open(path: string) {
		tab = await browser.newTab();
		await tab.open(site.address + path);
		await isInteractive();
	}
	const isInteractive = () =>
		expect.poll(() => tab.read(hasElement, '#svelte-announcer'), patience).toBe(true);
	/** The page’s sentence and every cell of its tables. */
	const shown = async () => [await heading(), ...(await tab.read(cellsOf, 'main table'))];
	const heading = () => tab.read(textOf, 'h1');
	const shows = (text: string | RegExp) =>
		expect.poll(() => tab.read(textOf, 'body'), patience).toMatch(text);
	async function follow(name: string, path: RegExp) {
		await tab.click('link', name);
		await expect.poll(() => tab.read(address), patience).toMatch(path);
	}

	test('what a page complains of is heard', async () => {
		await open('');
		await tab.read(() => {
			console.error('said in the console');
			setTimeout(() => {
				throw new Error('thrown by a script');
			});
			void Promise.reject(new Error('refused to a promise'));
			document.body.append(
				Object.assign(document.createElement('script'), { textContent: 'void 0' })
			);
		});
		const allFour =
			/^(?=[^]*in the console)(?=[^]*by a script)(?=[^]*to a promise)(?=[^]*script-src)/;
		const heard: string[] = [];
		await expect
			.poll(() => heard.push(...site.takeComplaints()) && heard.join('\n'), patience)
			.toMatch(allFour);
		if (!browser.hasLog) return;
		// Its log tells of each after the page has told the site.
		const logged: string[] = [];
		await expect
			.poll(() => logged.push(...browser.takeErrors()) && logged.join('\n'), patience)
			.toMatch(allFour);
	});

	test('the overview opens with its sentence, and a link leads to another page', async () => {
		await open('');
		const sentence = await heading();
		expect(sentence).toMatch(/\.$/);
		await follow('Places', /\/places\/$/);
		await expect.poll(heading, patience).not.toBe(sentence);
		await follow('Overview', /\/$/);
		await expect.poll(heading, patience).toBe(sentence);
	});

	test('another year gives another sentence, and stands in the address', async () => {
		await open('');
		const latest = await heading();
		await tab.choose('Year', '2022/23');
		await expect.poll(heading, patience).not.toBe(latest);
		const sentence = await heading();
		expect(await tab.read(address)).toMatch(/year=2022(\/|%2F)23/);
		await tab.reload();
		await isInteractive();
		await expect.poll(heading, patience).toBe(sentence);
	});

	test('a chart’s table is downloaded as CSV', async () => {
		await open('measures/gld-percent/');
		await expect.poll(() => tab.read(labelBeginning, csvButton), patience).not.toBe('');
		await tab.click('button', await tab.read(labelBeginning, csvButton));
		await expect
			.poll(() => readdirSync(browser.downloads), patience)
			.toEqual([expect.stringMatching(/^gld-percent-.*\.csv$/)]);
		const [name] = readdirSync(browser.downloads);
		const csv = () => readFileSync(join(browser.downloads, name!), 'utf8');
		await expect.poll(csv, patience).toMatch(/Illustrative data/);
		expect(csv()).toMatch(/^\uFEFF\S.*\r\n/);
	});

	test(`${ownFiles.words} give the figures that the site ships`, async () => {
		await open('');
		await toReadiness();
		const shipped = await shown();
		expect(shipped.length).toBeGreaterThan(20);
		await follow('Your data', /\/data\/([?#]|$)/);
		await tab.chooseFiles(ownFiles.paths);
		await expect
			.poll(() => tab.read(textOf, 'main'), { ...patience, timeout: 480_000 })
			.toMatch(`${ownFiles.paths.length} files loaded`);
		await toReadiness();
		await shows('Your own files');
		await expect.poll(shown, patience).toEqual(shipped);
	});
	async function toReadiness() {
		await follow('Methods', /\/methods\//);
		await follow('Good level of development at age 5', /\/gld-percent\//);
		await tab.choose('Year', '2024/25');
	}

	test('a published release answers, is kept, answers again in a new tab, and is forgotten', async () => {
		const release = join(folder, earlyYearsRelease.name);
		writeFileSync(release, earlyYearsRelease.buffer);
		await open('data/');
		await tab.chooseFiles([release]);
		await shows(/1 file loaded/);
		await tab.click('button', 'Keep them on this device');
		await shows('Kept on this device');
		await answersForHinckley();
		await tab.close();

		await open('');
		await answersForHinckley();
		await follow('Your data', /\/data\/([?#]|$)/);
		await shows('4 rows in, 4 used');
		await tab.click('button', 'Forget this data');
		await tab.click('button', 'Forget it');
		await shows('Illustrative data');
		await tab.reload();
		await isInteractive();
		await shows('Illustrative data');
		expect(await tab.read(keptEntries)).toEqual([]);
	});

	async function answersForHinckley() {
		await follow('Overview', /\/([?#]|$)/);
		await tab.choose('Place', 'Hinckley and Bosworth');
		await shows(/64\.3%[^]*794 of 1,235/);
	}
}

const csvButton = 'Download the table as CSV';
