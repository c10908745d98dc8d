import { readFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';

import { reachSeen } from '../../src/lib/catalogue/measures/reach';
import { csvFile } from '../support/extract-files.ts';
import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { newHub, newHubFiles } from '../support/new-hub.ts';
import { thorough } from '../support/thorough.ts';
import { chooseFiles, upload, type Upload } from '../support/upload.ts';

const source = 'Early years profile results (early-years-profile.parquet), illustrative';
const illustrative = 'Illustrative data. Not the performance of any real centre.';

test('a CSV holds the table, the reading, the source and that the data are illustrative', async ({
	page
}) => {
	await page.goto('./measures/gld-percent/');
	const chart = await firstChart(page);
	const { name, bytes } = await taken(page, 'CSV');
	const text = bytes.toString('utf8');
	expect(name).toMatch(/^gld-percent-.*\.csv$/);
	expect(text.startsWith('\uFEFF')).toBe(true);
	const lines = text.slice(1).split('\r\n');
	expect(lines.indexOf('')).toBe(chart.rows);
	for (const words of [chart.reading, source, illustrative]) expect(plain(text)).toContain(words);
});

test('an SVG stands by itself: reading, source and warning, and nothing fetched from elsewhere', async ({
	page
}) => {
	await page.goto('./measures/gld-percent/');
	const { reading } = await firstChart(page);
	const { name, bytes } = await taken(page, 'SVG');
	expect(name).toMatch(/^gld-percent-.*\.svg$/);
	const svg = bytes.toString('utf8');
	const picture = await page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'image/svg+xml');
		return {
			root: document.documentElement.localName,
			words: [...document.querySelectorAll('text')].map((line) => line.textContent.trim()),
			title: document.querySelector('title')?.textContent ?? '',
			marks: document.querySelectorAll('circle, path, rect, line').length
		};
	}, svg);
	expect(picture.root).toBe('svg');
	expect(picture.marks).toBeGreaterThan(10);
	expect(picture.title).toContain(reading);
	const words = picture.words.join(' ');
	for (const expected of [reading, source, illustrative]) expect(words).toContain(expected);
	expect(svg).not.toMatch(/\b(href|src)=|url\(|@import|<script|<image|<foreignObject/);
});

test('a PNG is a picture of the chart, fit for print and not empty', async ({ page }) => {
	await page.goto('./measures/gld-percent/');
	const { name, bytes } = await taken(page, 'PNG');
	expect(name).toMatch(/^gld-percent-.*\.png$/);
	expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
	const picture = await page.evaluate(
		async (address) => {
			const image = new Image();
			image.src = address;
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.width, image.height];
			const drawing = canvas.getContext('2d')!;
			drawing.drawImage(image, 0, 0);
			const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
			const dots = new Uint32Array(data.buffer);
			return {
				width: image.width,
				height: image.height,
				corner: [...data.slice(0, 4)],
				colours: new Set(dots).size,
				inked: dots.filter((dot) => dot !== 0xffffffff).length / dots.length
			};
		},
		`data:image/png;base64,${bytes.toString('base64')}`
	);
	expect(picture.width).toBeGreaterThan(1200);
	expect(picture.width).toBeLessThan(2400);
	expect(picture.height).toBeGreaterThan(600);
	expect(picture.height).toBeLessThan(5000);
	expect(picture.corner).toEqual([255, 255, 255, 255]);
	expect(picture.colours).toBeGreaterThan(8);
	expect(picture.inked).toBeGreaterThan(0.01);
	expect(picture.inked).toBeLessThan(0.5);
});

test('a picture is the same on paper whatever the screen’s colours', thorough, async ({ page }) => {
	await page.goto('./measures/gld-percent/');
	const light = await taken(page, 'SVG');
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await taken(page, 'SVG');
	expect(dark.bytes.toString('utf8')).toBe(light.bytes.toString('utf8'));
});

test(
	'a centre’s name that a spreadsheet would run is text in a CSV',
	thorough,
	async ({ page }) => {
		const names = [
			'=HYPERLINK("http://evil.example","free")',
			"+cmd|' /C calc'!A0",
			'@SUM(1+1)',
			'-2+3'
		];
		await page.goto('./data/');
		await chooseFiles(page, await countyWithCentresCalled(names));
		await follow(page, 'Methods');
		await page.getByRole('link', { name: reachSeen.name, exact: true }).click();
		await page.getByRole('button', { name: 'By centre' }).click();
		await expect(page.getByRole('figure').first()).toContainText('-2+3');

		const { bytes } = await taken(page, 'CSV');
		const csv = bytes.toString('utf8').slice(1);
		for (const name of names) expect(plain(csv)).toContain(`'${name}`);
		expect(csv).not.toMatch(/(^|[\n,])"?[=+@]|(^|[\n,])"?-\d\+/);
		expect(csv).not.toContain(illustrative);
	}
);

/** The small county with a centre in each of four neighbourhoods, four children living in each. */
async function countyWithCentresCalled(names: readonly string[]): Promise<readonly Upload[]> {
	const homes = ['A', 'B', 'C', 'D'];
	const ids = ['P', 'Q', 'S', newHub.id];
	const made = await Promise.all(
		[
			csvFile(
				'centres.csv',
				names.map((name, i) => ({
					centre_id: ids[i],
					centre_name: name,
					locality_code: 'south',
					opened_on: '2020-04-01'
				}))
			),
			csvFile(
				'reach-areas.csv',
				homes.map((home, i) => ({ centre_id: ids[i], lsoa_code: home, valid_from: '2020-04-01' }))
			),
			csvFile(
				'population.csv',
				homes.map((home) => ({ lsoa_code: home, year: 2023, age: 2, people: 16 }))
			)
		].map(upload)
	);
	const replaced = made.map(({ name }) => name);
	return [...made, ...(await newHubFiles()).filter(({ name }) => !replaced.includes(name))];
}

/** The reading of the page's first chart, and how many lines its table has, its header among them. */
async function firstChart(page: Page): Promise<{ reading: string; rows: number }> {
	const chart = page.getByRole('figure').first();
	const reading = plain(await chart.locator('figcaption').innerText());
	expect(reading).toMatch(/\.$/);
	return { reading, rows: await chart.locator('tr').count() };
}

/** The first chart of the page, taken away. */
async function taken(
	page: Page,
	kind: 'CSV' | 'SVG' | 'PNG'
): Promise<{ name: string; bytes: Buffer }> {
	const button = page.getByRole('button', { name: new RegExp(`^Download .* as ${kind}`) }).first();
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: download.suggestedFilename(), bytes: await contentOf(download) };
}

async function contentOf(download: Download): Promise<Buffer> {
	return readFile(await download.path());
}

function plain(text: string): string {
	return text.replaceAll('""', '"').replace(/\s+/g, ' ').trim();
}
