import type { Page } from '@playwright/test';

import type { Traffic } from '../offline.ts';
import { chooseFiles } from '../upload.ts';
import { placeIn } from './address-form.ts';
import { arriveAndRead } from './arrive-and-read.ts';
import type { Step } from './arrive-and-read.ts';
import type { DataState } from './data-state.ts';
import { FoundFaults } from './found-faults.ts';
import type { KnownPlace } from './known-places.ts';
import type { PageReading } from './page-reading.ts';
import type { Wanted } from './place-and-year.ts';
import { faultsOf } from './true-of-every-page.ts';

const mostRestarts = 3;

/** A page of a browser in one data state: takes steps, and checks and counts every state it comes to. */
export class Visits {
	/** The places that the data speak of, once they are known. */
	places: readonly KnownPlace[] = [];
	readonly #page: Page;
	readonly #traffic: Traffic;
	readonly #state: DataState;
	readonly #found = new FoundFaults();
	readonly #seen = new Set<string>();
	readonly #links = new Map<string, string>();
	#count = 0;
	#restarts = 0;

	constructor(page: Page, traffic: Traffic, state: DataState) {
		this.#page = page;
		this.#traffic = traffic;
		this.#state = state;
	}

	/** States that were read and checked. */
	get count(): number {
		return this.#count;
	}

	get found(): FoundFaults {
		return this.#found;
	}

	/** Addresses of the site that links named and nobody went to, each with the words of the link. */
	get notFollowed(): readonly (readonly [address: string, words: string])[] {
		const foot = this.from('');
		return [...this.#links].filter(
			([address]) => address.startsWith(foot) && !this.#seen.has(pageOf(address))
		);
	}

	/** A path of the site as a whole address. */
	from(path: string): string {
		return new URL(path, new URL('/', this.#page.url())).href;
	}

	/** Loads a document anew, and waits until its script has taken over. */
	async open(address: string): Promise<void> {
		await this.#page.goto('about:blank');
		await this.#page.goto(address);
		await this.#isInteractive();
	}

	async reload(): Promise<void> {
		await this.#page.reload();
		await this.#isInteractive();
	}

	/** Gives the files of the state in a document loaded anew. */
	async giveFiles(): Promise<void> {
		await this.open('./data/');
		const files = await this.#state.files();
		if (files.length > 0) await chooseFiles(this.#page, files, { patienceMs: 120_000 });
	}

	/** Keeps on the device what is loaded. */
	async keep(): Promise<void> {
		await this.#page.getByRole('button', { name: 'Keep them on this device' }).click();
		await this.#page.getByText(/^Kept on this device/).waitFor();
	}

	/** Takes a step, checks what then stands, and counts it. */
	async visit(step: Step, wanted: Wanted): Promise<PageReading> {
		// The site has no page for a place that is not shipped, and its server says so.
		const isNowhere = !this.#state.isOwn && wanted.page.kind === 'place' && !wanted.place;
		const reading = await this.#page.evaluate(arriveAndRead, step);
		this.#count++;
		this.#seen.add(pageOf(reading.address));
		for (const { href, words } of reading.links)
			if (!this.#links.has(href)) this.#links.set(href, words);
		const way = step.by === 'link' ? '' : ` by ${step.by}`;
		const where = `${reading.address.replace(this.from(''), '/')}${way}`;
		this.#found.add(faultsOf(reading, wanted, this.places), where);
		const complaints = this.#traffic.complaints.filter(
			(words) => !(isNowhere && /status of 404/.test(words))
		);
		if (complaints.length > 0) {
			this.#found.add(
				complaints.map((words) => ({ kind: 'error', words: words.split('\n')[0]! })),
				where
			);
			this.#traffic.expectNoneOutside();
			this.#traffic.forget();
			// What broke may have left the page half changed, and every state after it wrong.
			if (this.#restarts++ < mostRestarts) await this.giveFiles();
		}
		if (isNowhere) this.#traffic.forget();
		return reading;
	}

	/** Finds a fault of this kind where a page does not say word for word what it said before. */
	compare(kind: string, before: PageReading, after: PageReading): void {
		const [was, is] = [before, after].map(({ texts }) => texts.map(({ text }) => text));
		const changed = was!.findIndex((text, i) => text !== is![i]);
		if (before.address === after.address && changed === -1) return;
		const words = `“${was![changed] ?? before.address}”, then “${is![changed] ?? after.address}”`;
		this.#found.add([{ kind, words }], after.address);
	}

	async #isInteractive(): Promise<void> {
		await this.#page.locator('#svelte-announcer').waitFor({ state: 'attached' });
		await this.#page.waitForLoadState('networkidle');
	}
}

/** An address without its choices, but with the place of an own place’s page. */
function pageOf(address: string): string {
	const { origin, pathname } = new URL(address);
	return `${origin}${pathname}${pathname.endsWith('/own/') ? `#${placeIn(address)}` : ''}`;
}
