import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { WebKitGtkPrograms } from '../support/further-browsers.ts';
import type { ClickableRole, DrivenBrowser, Plain, Tab } from './driven-browser.ts';
import { soon, soonOnlyOne } from './soon.ts';
import { startProgram } from './started-program.ts';
import { elementKey, WebDriver } from './web-driver.ts';

/** WebKitGTK's own small browser, driven by its own WebDriver, on a screen and in a home of its own. */
export async function startWebKitGtk(programs: WebKitGtkPrograms): Promise<DrivenBrowser> {
	const home = mkdtempSync(join(tmpdir(), 'core-purpose-webkitgtk-'));
	const downloads = join(home, 'downloads');
	const settings = join(home, '.config');
	for (const made of [downloads, settings]) mkdirSync(made);
	writeFileSync(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);

	const stops: (() => Promise<void>)[] = [];
	const quit = async () => {
		for (const stop of stops.reverse()) await stop();
		rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};

	try {
		const screen = await startProgram(
			programs.screen,
			['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
			{ readyWhen: /^(\d+)$/m }
		);
		stops.push(screen.stop);
		const driverAddress = `http://127.0.0.1:${await freePort()}`;
		const driver = await startProgram(
			programs.driver,
			[`--port=${new URL(driverAddress).port}`, '--host=127.0.0.1'],
			{
				env: {
					...process.env,
					DISPLAY: `:${screen.said}`,
					GDK_BACKEND: 'x11',
					HOME: home,
					XDG_CONFIG_HOME: settings,
					XDG_CACHE_HOME: join(home, '.cache'),
					XDG_DATA_HOME: join(home, '.local'),
					LANG: 'C.UTF-8',
					LANGUAGE: 'en_GB'
				}
			}
		);
		stops.push(driver.stop);
		await soon(() => fetch(`${driverAddress}/status`));
		const session = await WebDriver.start(driverAddress, {
			'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] }
		});
		stops.push(() => session.delete());
		const first = await session.get<string>('/window');
		await session.post('/timeouts', { script: 60_000, pageLoad: 60_000 });
		await session.post('/window/rect', { width: 1280, height: 1000 });
		return {
			version: `WebKitGTK ${String(session.capabilities.browserVersion)}`,
			downloads,
			// Its WebDriver has no log, and its console is silent in a session under automation.
			hasLog: false,
			takeErrors: () => [],
			newTab: () => newTab(session, first),
			quit
		};
	} catch (error) {
		await quit();
		throw error;
	}
}

/** The first tab stays open and empty: the browser ends with its last one, and a new one is asked for from an open one. */
async function newTab(session: WebDriver, first: string): Promise<Tab> {
	await session.post('/window', { handle: first });
	const { handle } = await session.post<{ handle: string }>('/window/new', { type: 'tab' });
	const toTab = () => session.post('/window', { handle });
	await toTab();

	const ask = <Answer>(question: (...given: never[]) => unknown, ...given: readonly unknown[]) =>
		session.post<Answer>('/execute/sync', {
			script: `return (${String(question)})(...arguments)`,
			args: given
		});
	const named = async (role: Role, name: string) => {
		await toTab();
		const found: string[] = [];
		for (const { [elementKey]: element } of await ask<ElementReference[]>(
			mayBeCalled,
			selectors[role],
			name
		)) {
			const itsName = await session.get<string>(`/element/${element}/computedlabel`);
			const itsRole = await session.get<string>(`/element/${element}/computedrole`);
			if (itsName === name && itsRole === roles[role]) found.push(element);
		}
		return found;
	};
	const onlyOne = (role: Role, name: string) =>
		soonOnlyOne(`${role} “${name}”`, () => named(role, name));

	return {
		async open(address) {
			await toTab();
			await session.post('/url', { url: address });
		},
		async reload() {
			await toTab();
			await session.post('/refresh');
		},
		async click(role, name) {
			await session.post(`/element/${await onlyOne(role, name)}/click`);
		},
		async choose(menu, option) {
			const select = await onlyOne('combobox', menu);
			const found = await ask<ElementReference | null>(
				optionCalled,
				{ [elementKey]: select },
				option
			);
			if (!found) throw new Error(`“${menu}” has no option “${option}”.`);
			await session.post(`/element/${found[elementKey]}/click`);
		},
		async chooseFiles(paths) {
			await toTab();
			const [element] = await session.elements('input[type=file]');
			if (element === undefined) throw new Error('No control of the page takes files.');
			await session.post(`/element/${element}/value`, { text: paths.join('\n') });
		},
		async read<Answer, Given extends readonly Plain[]>(
			question: (...given: Given) => Answer | Promise<Answer>,
			...given: Given
		) {
			await toTab();
			return ask<Answer>(question, ...given);
		},
		async picture() {
			await toTab();
			return Buffer.from(await session.get<string>('/screenshot'), 'base64');
		},
		async close() {
			await toTab();
			await session.delete('/window');
		}
	};
}

// Runs in the page. The browser is then asked what each is really called.
function mayBeCalled(selector: string, name: string): Element[] {
	const plain = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? '';
	return [...document.querySelectorAll<HTMLElement & { labels?: NodeList }>(selector)].filter(
		(element) =>
			plain(element.textContent).includes(name) ||
			plain(element.ariaLabel).includes(name) ||
			[...(element.labels ?? [])].some((label) => plain(label.textContent).includes(name))
	);
}

// Runs in the page.
function optionCalled(select: HTMLSelectElement, text: string): Element | null {
	return [...select.options].find(({ label }) => label.trim() === text) ?? null;
}

interface ElementReference {
	[elementKey]: string;
}

type Role = ClickableRole | 'combobox';

/** What WebKitGTK calls each role: a menu of choices is a button that opens it. */
const roles: Record<Role, string> = { link: 'link', button: 'button', combobox: 'button' };

/** What can have each role: the browser is asked of these alone. */
const selectors: Record<Role, string> = { link: 'a[href]', button: 'button', combobox: 'select' };

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
