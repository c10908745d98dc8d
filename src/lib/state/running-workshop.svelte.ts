import type { BrowserEngine } from '$lib/database/browser';

import type { Workshop } from './workshop';

/** Whether the engine can be used: it starts on the page that takes files when that is idle, otherwise when the first file is given. */
export type EngineState =
	| { readonly kind: 'asleep' }
	| { readonly kind: 'starting' }
	| { readonly kind: 'ready' }
	| { readonly kind: 'unavailable'; readonly message: string };

/**
 * The workshop over the engine of this page, started when it is needed and
 * started anew where the last has ended. A new one has read nothing: whoever
 * asks compares it with the one that read their files.
 */
export class RunningWorkshop {
	#state = $state.raw<EngineState>({ kind: 'asleep' });
	#running: Promise<Running> | undefined;
	/** What runs, once it is ready. */
	#ready: Workshop | undefined;

	get state(): EngineState {
		return this.#state;
	}

	/** A workshop, started where there is none. A failure to start is kept in `state` too. */
	async started(): Promise<Workshop> {
		return (await this.#start()).workshop;
	}

	/** A workshop whose engine has just answered. */
	async answering(): Promise<Workshop> {
		const running = this.#start();
		const { engine, workshop } = await running;
		if (await engine.isAnswering()) return workshop;
		this.#letGoOf(running);
		return this.started();
	}

	/**
	 * Ends the engine at once, whatever it is doing, with everything in its memory. One that is only
	 * starting holds nothing yet. Where a workshop is named, no other is ended: work that was given up
	 * may find out late, when the next has its own.
	 */
	end(only?: Workshop): void {
		const running = this.#running;
		if (!running || !this.#ready || (only && only !== this.#ready)) return;
		this.#letGoOf(running);
		void running.then(({ engine }) => engine.close());
	}

	#start(): Promise<Running> {
		if (this.#running) return this.#running;
		this.#state = { kind: 'starting' };
		const running = opened();
		this.#running = running;
		running.then(
			({ engine, workshop }) => {
				this.#ready = workshop;
				this.#state = { kind: 'ready' };
				void engine.ended.then(() => this.#letGoOf(running));
			},
			(cause: unknown) => {
				this.#running = undefined;
				const message = cause instanceof Error ? cause.message : String(cause);
				this.#state = { kind: 'unavailable', message };
			}
		);
		return running;
	}

	#letGoOf(running: Promise<Running>): void {
		if (this.#running !== running) return;
		this.#running = undefined;
		this.#ready = undefined;
		this.#state = { kind: 'asleep' };
	}
}

interface Running {
	readonly engine: BrowserEngine;
	readonly workshop: Workshop;
}

async function opened(): Promise<Running> {
	const [{ openInBrowser }, { Workshop: Opened }] = await Promise.all([
		import('$lib/database/browser'),
		import('./workshop')
	]);
	const engine = await openInBrowser();
	try {
		return { engine, workshop: await Opened.on(engine) };
	} catch (cause) {
		void engine.close();
		throw cause;
	}
}
