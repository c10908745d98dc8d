import { expect, type BrowserContext, type Page, type Worker } from '@playwright/test';

/**
 * Everything a browser asked for and complained of while a journey ran. Nothing may leave the
 * site's own origin, and the console must stay free of errors, the policy's refusals among them.
 */
export class Traffic {
	readonly #origin: string;
	#requests: string[] = [];
	#complaints: string[] = [];

	constructor(context: BrowserContext, origin: string) {
		this.#origin = origin;
		context.on('request', (request) => this.#requests.push(request.url()));
		context.on('page', (page) => this.#listenTo(page));
		context.on('weberror', (webError) => this.#complaints.push(webError.error().message));
		context.on('console', (message) => {
			if (message.type() === 'error') this.#complaints.push(message.text());
		});
	}

	/** Requests that left the origin, in order. Addresses made inside the page count as its own. */
	get outside(): readonly string[] {
		return this.#requests.filter(
			(address) => !address.startsWith(`${this.#origin}/`) && !/^(data:|blob:|about:)/.test(address)
		);
	}

	get requests(): readonly string[] {
		return this.#requests;
	}

	get complaints(): readonly string[] {
		return this.#complaints;
	}

	/** For a journey that provokes a complaint on purpose, once it has looked at it. */
	forget() {
		this.#requests = [];
		this.#complaints = [];
	}

	expectNoneOutside() {
		expect(this.outside, 'requests that left the site').toEqual([]);
	}

	expectNoComplaint() {
		expect(this.complaints, 'errors in the console').toEqual([]);
	}

	#listenTo(page: Page) {
		page.on('websocket', (socket) => this.#requests.push(socket.url()));
		page.on('worker', (worker) => void reportRefusals(worker));
	}
}

/** What the policy refuses a worker shows in no page's console, unless the worker says so itself. */
async function reportRefusals(worker: Worker) {
	const listen = () =>
		addEventListener('securitypolicyviolation', (event) =>
			console.error(`A worker was refused ${event.blockedURI} by ${event.effectiveDirective}.`)
		);
	await worker.evaluate(listen).catch(() => 'The worker ended before it could be asked.');
}
