import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BidiConnection } from './bidi-connection.ts';
import type { ClickableRole, DrivenBrowser, Plain, Tab } from './driven-browser.ts';
import { soonOnlyOne } from './soon.ts';
import { startProgram } from './started-program.ts';

/** A Firefox without a window, driven over WebDriver BiDi, on a profile of its own. */
export async function startFirefox(path: string): Promise<DrivenBrowser> {
	const folder = mkdtempSync(join(tmpdir(), 'core-purpose-firefox-'));
	const [profile, downloads] = ['profile', 'downloads'].map((name) => join(folder, name)) as [
		string,
		string
	];
	for (const made of [profile, downloads]) mkdirSync(made);
	writeFileSync(join(profile, 'user.js'), preferences);
	const program = await startProgram(
		path,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
		{
			readyWhen: /WebDriver BiDi listening on (ws:\S+)/,
			env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' }
		}
	);
	const quit = async () => {
		await program.stop();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};

	try {
		const connection = await BidiConnection.open(`${program.said}/session`);
		const { capabilities } = await connection.send<Session>('session.new', { capabilities: {} });
		await connection.send('browser.setDownloadBehavior', {
			downloadBehavior: { type: 'allowed', destinationFolder: downloads }
		});
		const errors: string[] = [];
		await connection.listen<LogEntry>('log.entryAdded', ({ level, text }) => {
			if (level === 'error') errors.push(text ?? 'an error without words');
		});
		return {
			version: `Firefox ${capabilities.browserVersion}`,
			downloads,
			hasLog: true,
			takeErrors: () => errors.splice(0),
			newTab: () => newTab(connection),
			quit
		};
	} catch (error) {
		await quit();
		throw error;
	}
}

async function newTab(connection: BidiConnection): Promise<Tab> {
	const { context } = await connection.send<{ context: string }>('browsingContext.create', {
		type: 'tab'
	});
	await connection.send('browsingContext.setViewport', {
		context,
		viewport: { width: 1280, height: 900 }
	});

	const locate = (locator: object) =>
		connection
			.send<{ nodes: SharedNode[] }>('browsingContext.locateNodes', { context, locator })
			.then(({ nodes }) => nodes);
	const onlyOne = (role: ClickableRole | 'combobox', name: string) =>
		soonOnlyOne(`${role} “${name}”`, () =>
			locate({ type: 'accessibility', value: { role, name } })
		);
	const call = async (functionDeclaration: string, given: readonly object[]) => {
		const outcome = await connection.send<ScriptOutcome>('script.callFunction', {
			functionDeclaration,
			arguments: given,
			target: { context },
			awaitPromise: true
		});
		if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
		return outcome.result.value;
	};

	return {
		async open(address) {
			await connection.send('browsingContext.navigate', {
				context,
				url: address,
				wait: 'complete'
			});
		},
		async reload() {
			await connection.send('browsingContext.reload', { context, wait: 'complete' });
		},
		async click(role, name) {
			const { sharedId } = await onlyOne(role, name);
			await call(`(element) => element.scrollIntoView({ block: 'center', behavior: 'instant' })`, [
				{ sharedId }
			]);
			await connection.send('input.performActions', {
				context,
				actions: [
					{
						type: 'pointer',
						id: 'mouse',
						actions: [
							{
								type: 'pointerMove',
								x: 0,
								y: 0,
								origin: { type: 'element', element: { sharedId } }
							},
							{ type: 'pointerDown', button: 0 },
							{ type: 'pointerUp', button: 0 }
						]
					}
				]
			});
		},
		// BiDi has no word for choosing an option: its menu is no part of the page.
		async choose(menu, option) {
			const { sharedId } = await onlyOne('combobox', menu);
			const chosen = await call(String(chooseOption), [
				{ sharedId },
				{ type: 'string', value: option }
			]);
			if (chosen !== true) throw new Error(`“${menu}” has no option “${option}”.`);
		},
		async chooseFiles(paths) {
			const [element] = await locate({ type: 'css', value: 'input[type=file]' });
			if (!element) throw new Error('No control of the page takes files.');
			await connection.send('input.setFiles', { context, element, files: paths });
		},
		async read<Answer, Given extends readonly Plain[]>(
			question: (...given: Given) => Answer | Promise<Answer>,
			...given: Given
		) {
			const answer = await call(
				`async (given) => JSON.stringify(await (${String(question)})(...JSON.parse(given)))`,
				[{ type: 'string', value: JSON.stringify(given) }]
			);
			return (typeof answer === 'string' ? JSON.parse(answer) : undefined) as Answer;
		},
		async picture() {
			const { data } = await connection.send<{ data: string }>(
				'browsingContext.captureScreenshot',
				{ context }
			);
			return Buffer.from(data, 'base64');
		},
		async close() {
			await connection.send('browsingContext.close', { context });
		}
	};
}

// Runs in the page.
function chooseOption(select: HTMLSelectElement, text: string): boolean {
	const option = [...select.options].find(({ label }) => label.trim() === text);
	if (!option) return false;
	select.focus();
	select.value = option.value;
	for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true }));
	return true;
}

/** No first page, no question whether it is the default, no call home. */
const preferences = Object.entries({
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.safebrowsing.blockedURIs.enabled': false,
	'browser.safebrowsing.downloads.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage_override.mstone': 'ignore',
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'toolkit.telemetry.reportingpolicy.firstRun': false,
	'intl.accept_languages': 'en-GB'
})
	.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
	.join('');

interface Session {
	capabilities: { browserVersion: string };
}

interface LogEntry {
	level: 'debug' | 'info' | 'warn' | 'error';
	text: string | null;
}

interface SharedNode {
	sharedId: string;
}

type ScriptOutcome =
	| { type: 'success'; result: { value?: unknown } }
	| { type: 'exception'; exceptionDetails: { text: string } };
