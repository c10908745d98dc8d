import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page, Worker } from '@playwright/test';

import { expect, test as journey } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { listeningHost, type ListeningHost } from '../support/listening-host.ts';
import { follow } from '../support/main-navigation.ts';
import { centresWith, newHub, newHubFiles } from '../support/new-hub.ts';
import { thorough } from '../support/thorough.ts';
import { chooseFiles } from '../support/upload.ts';

const test = journey.extend<{ outside: ListeningHost }>({
	outside: async ({ context, traffic }, use) => {
		const outside = await listeningHost();
		const unguarded = await context.newPage();
		await unguarded.evaluate((host) => fetch(`http://${host}/control`), outside.host);
		await unguarded.close();
		traffic.forget();
		expect(outside.heard, 'requests from a page without a policy').toEqual(['GET /control']);
		await use(outside);
		await outside.close();
	}
});

test('every page of the built site states the policy before anything it could refuse', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html')
	);
	expect(pages.length).toBeGreaterThan(80);
	for (const path of pages) {
		const html = readFileSync(join('build', path), 'utf8');
		const policy = html.search(/<meta http-equiv="content-security-policy"/i);
		expect(policy, path).toBeGreaterThan(0);
		expect(html.search(/<script|<link (?!rel="icon")|<style/), path).toBeGreaterThan(policy);
	}
});

/** Where the accessibility statement leads, in its order: the law has it name them. */
const ofTheLaw = [
	'https://mcmw.abilitynet.org.uk/',
	'https://www.equalityadvisoryservice.com/',
	'https://www.w3.org/TR/WCAG22/'
];

test('no page of the built site but the accessibility statement links to another, and its frame tells none where a reader came from', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html')
	);
	for (const path of pages) {
		const html = readFileSync(join('build', path), 'utf8');
		const elsewhere = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)]
			.map(([, address]) => address!)
			.filter((address) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address));
		expect(elsewhere, path).toEqual(path.startsWith('accessibility') ? ofTheLaw : []);
		expect(html, path).not.toMatch(/http-equiv="refresh"|target="_blank"|<form\b/);
		if (path !== '404.html') expect(html, path).toContain('name="referrer" content="no-referrer"');
	}
});

test('no link is made of what a file says', async ({ page, traffic, outside }) => {
	const files = await newHubFiles();
	const hostile = `http://${outside.host}/?row=1 <a href="//${outside.host}/">x</a>`;
	await page.goto('./data/');
	await chooseFiles(page, [
		...files.filter(({ name }) => name !== 'centres.csv'),
		await centresWith(hostile)
	]);
	for (const name of ['Overview', 'Places', 'Your data', 'Methods'] as const) {
		await follow(page, name);
		await expect(page.getByRole('note')).toContainText('Your own files');
		const hosts = await page
			.locator('a[href]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).host));
		expect(new Set(hosts), name).toEqual(new Set([new URL(page.url()).host]));
	}
	await follow(page, 'Places');
	await expect(page.getByRole('link', { name: hostile })).toBeVisible();
	expect(outside.heard).toEqual(['GET /control']);
	traffic.expectNoneOutside();
});

for (const [way, words] of Object.entries({
	'a link': 'a link that is followed',
	'a window': 'a new window',
	'a redirection': 'a page that sends the browser on to another'
}))
	test(`the policy does not stop ${way}, and the data page says so`, async ({
		page,
		traffic,
		outside
	}) => {
		await page.goto('./data/');
		await page.getByText('What the browser refuses, and what it does not').click();
		await expect(page.locator('main')).toContainText(words);
		await page.evaluate(
			({ way, address }) => {
				const link = Object.assign(document.createElement('a'), { href: address });
				const refresh = Object.assign(document.createElement('meta'), {
					httpEquiv: 'refresh',
					content: `0;url=${address}`
				});
				if (way === 'a link') link.click();
				if (way === 'a window') open(address);
				if (way === 'a redirection') document.head.append(refresh);
			},
			{ way, address: `http://${outside.host}/left` }
		);
		await expect.poll(() => outside.heard).toContain('GET /left');
		// A browser closed while a page is still on its way may wait for it without end.
		await expect
			.poll(() =>
				page
					.context()
					.pages()
					.map((page) => page.url())
			)
			.toContain(`http://${outside.host}/left`);
		traffic.forget();
	});

test(
	'no kind of page asks anything of another host, files loaded or not',
	thorough,
	async ({ page, traffic }) => {
		for (const address of Object.values(kindsOfPage())) {
			await page.goto(address, { waitUntil: 'networkidle' });
		}
		await engineAtWork(page);
		expect(traffic.requests.some((address) => address.endsWith('.wasm'))).toBe(true);
		traffic.expectNoneOutside();
	}
);

test('the browser refuses whatever a page sends elsewhere', async ({ page, traffic, outside }) => {
	await page.goto('./');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	for (const [way, directive] of Object.entries(waysOut)) {
		expect(await refusalOf(page, way, outside.host), way).toBe(directive);
	}
	expect(outside.heard).toEqual(['GET /control']);
	traffic.forget();
});

test('the browser refuses whatever the engine’s worker sends elsewhere', async ({
	page,
	traffic,
	outside
}) => {
	const engine = await engineAtWork(page);
	for (const [way, directive] of Object.entries(waysOutOfAWorker)) {
		expect(await refusalInWorker(engine, way, outside.host), way).toBe(directive);
	}
	expect(outside.heard).toEqual(['GET /control']);
	traffic.forget();
});

test('the engine refuses a query that reads anything but the files it was given', async ({
	page,
	traffic,
	outside
}) => {
	const engine = await engineAtWork(page);
	expect(await answerOf(engine, 'SELECT 42')).toBe('answered');
	const refused = [
		`SELECT * FROM read_csv('http://${outside.host}/rows.csv')`,
		`SELECT * FROM 'http://${outside.host}/rows.csv'`,
		`SELECT * FROM read_text('/etc/hostname')`,
		`SELECT * FROM glob('/*')`,
		`COPY (SELECT 42) TO '/tmp/out.csv'`,
		`COPY (SELECT 42) TO 'http://${outside.host}/out.csv'`,
		`ATTACH 'other.db'`,
		`SET enable_external_access = true`,
		`SET allowed_directories = ['/']`
	];
	for (const statement of refused) {
		expect(await answerOf(engine, statement), statement).toMatch(
			/Permission|disabled|locked|not allowed/i
		);
	}
	await answerOf(engine, 'INSTALL httpfs');
	await answerOf(engine, 'LOAD httpfs');
	await answerOf(engine, 'INSTALL parquet');
	expect(await answerOf(engine, refused[0]!)).not.toBe('answered');
	expect(outside.heard).toEqual(['GET /control']);
	traffic.expectNoneOutside();
});

/** Files are loaded, so the engine runs and is locked; then the pages that answer from them are seen. */
async function engineAtWork(page: Page): Promise<Worker> {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	await follow(page, 'Places');
	await expect(page.getByRole('link', { name: newHub.name })).toBeVisible();
	const [engine, ...others] = page.workers();
	expect(others).toEqual([]);
	return engine!;
}

/** Ways out of a page, each with the directive that must refuse it. */
const waysOut = {
	fetch: 'connect-src',
	XMLHttpRequest: 'connect-src',
	WebSocket: 'connect-src',
	EventSource: 'connect-src',
	sendBeacon: 'connect-src',
	image: 'img-src',
	script: 'script-src-elem',
	'style sheet': 'style-src-elem',
	frame: 'frame-src',
	object: 'object-src',
	video: 'media-src',
	'form post': 'form-action',
	base: 'base-uri'
};

/** The directive that refuses one way out of the page. */
async function refusalOf(page: Page, way: string, host: string): Promise<string> {
	return page.evaluate(
		async ({ way, host }) => {
			const address = `http://${host}/${encodeURIComponent(way)}`;
			const refused = new Promise<string>((resolve) =>
				document.addEventListener(
					'securitypolicyviolation',
					(event) => resolve(event.effectiveDirective),
					{ once: true }
				)
			);
			const inserted = (name: string, attributes: Record<string, string>) => {
				const element = Object.assign(document.createElement(name), attributes);
				document.body.append(element);
				return element;
			};
			switch (way) {
				case 'fetch':
					await fetch(address).catch(() => undefined);
					break;
				case 'XMLHttpRequest': {
					const request = new XMLHttpRequest();
					request.open('GET', address);
					request.send();
					break;
				}
				case 'WebSocket':
					new WebSocket(address.replace('http', 'ws'));
					break;
				case 'EventSource':
					new EventSource(address);
					break;
				case 'sendBeacon':
					navigator.sendBeacon(address, 'a row');
					break;
				case 'image':
					inserted('img', { src: address });
					break;
				case 'script':
					inserted('script', { src: address });
					break;
				case 'style sheet':
					inserted('link', { rel: 'stylesheet', href: address });
					break;
				case 'frame':
					inserted('iframe', { src: address });
					break;
				case 'object':
					inserted('object', { data: address });
					break;
				case 'video':
					inserted('video', { src: address });
					break;
				case 'form post':
					(inserted('form', { action: address, method: 'post' }) as HTMLFormElement).submit();
					break;
				case 'base':
					document.head.append(Object.assign(document.createElement('base'), { href: address }));
					break;
			}
			return refused;
		},
		{ way, host }
	);
}

/** Ways out of a worker, each with the directive that must refuse it. */
const waysOutOfAWorker = {
	fetch: 'connect-src',
	XMLHttpRequest: 'connect-src',
	WebSocket: 'connect-src',
	EventSource: 'connect-src',
	importScripts: 'script-src-elem'
};

/** The directive that refuses one way out of a worker. */
async function refusalInWorker(worker: Worker, way: string, host: string): Promise<string> {
	return worker.evaluate(
		async ({ way, host }) => {
			const address = `http://${host}/${way}`;
			const refused = new Promise<string>((resolve) =>
				addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
					once: true
				})
			);
			switch (way) {
				case 'fetch':
					await fetch(address).catch(() => undefined);
					break;
				case 'XMLHttpRequest': {
					const request = new XMLHttpRequest();
					request.open('GET', address);
					request.send();
					break;
				}
				case 'WebSocket':
					new WebSocket(address.replace('http', 'ws'));
					break;
				case 'EventSource':
					new EventSource(address);
					break;
				case 'importScripts':
					try {
						(globalThis as unknown as { importScripts: (address: string) => void }).importScripts(
							address
						);
					} catch {
						break;
					}
			}
			return refused;
		},
		{ way, host }
	);
}

/** What the engine says to a query put to its worker as the page would put it: `answered`, or its refusal. */
async function answerOf(worker: Worker, statement: string): Promise<string> {
	return worker.evaluate(async (text) => {
		interface Answer {
			requestId: number;
			type: string;
			data: unknown;
		}
		const scope = globalThis as unknown as {
			onmessage: (event: { data: object }) => Promise<void>;
			postMessage: (answer: Answer) => void;
		};
		const ask = async (messageId: number, type: string, data: unknown): Promise<Answer> => {
			const send = scope.postMessage;
			const answer = new Promise<Answer>((resolve) => {
				scope.postMessage = (message) => {
					if (message.requestId === messageId) resolve(message);
					else send(message);
				};
			});
			await scope.onmessage({ data: { messageId, type, data } });
			const found = await answer;
			scope.postMessage = send;
			return found;
		};
		const { data: connection } = await ask(1_000_001, 'CONNECT', null);
		const { type, data } = await ask(1_000_002, 'RUN_QUERY', [connection, text]);
		return type === 'ERROR' ? (data as { message: string }).message : 'answered';
	}, statement);
}
