import { EngineEnded } from '$lib/sql';

/**
 * Tells whether a worker still lives, and lets nobody wait for one that does
 * not: when it ends, every answer still awaited rejects with `EngineEnded`, and
 * so does every later question.
 *
 * A worker that is ended from outside, or by the browser, sends no event. So
 * its script takes a lock that it never gives back, and the page waits for the
 * same lock: it is granted at the moment the worker is gone. Where the browser
 * has no locks (a site without https, say), an error in the worker is noticed,
 * and `isAnswering` tells the rest.
 */
export class WorkerLife {
	/** Fulfilled when the worker has ended, however it did. */
	readonly ended: Promise<void>;
	readonly #worker: Worker;
	readonly #awaited = new Set<(cause: EngineEnded) => void>();
	#end: EngineEnded | undefined;
	#tellEnded: () => void = () => undefined;

	constructor(worker: Worker, lock: string | undefined) {
		this.#worker = worker;
		this.ended = new Promise((resolve) => (this.#tellEnded = resolve));
		worker.addEventListener('error', ({ message }) => this.end(new Error(message)));
		worker.addEventListener('messageerror', () => this.end());
		// Its first word shows that its script runs, so it has asked for the lock by now.
		if (lock !== undefined)
			worker.addEventListener('message', () => void this.#waitFor(lock), { once: true });
	}

	/** The answer to a question put to the worker. */
	async answer<T>(ask: () => Promise<T>): Promise<T> {
		if (this.#end) throw this.#end;
		return new Promise<T>((resolve, reject) => {
			this.#awaited.add(reject);
			const settled = () => this.#awaited.delete(reject);
			ask().then(
				(answer) => {
					settled();
					resolve(answer);
				},
				(cause: unknown) => {
					if (isAbort(cause)) this.end(cause);
					settled();
					reject(cause instanceof Error ? cause : new Error(String(cause)));
				}
			);
		});
	}

	/** Whether the worker answers within a time. One that does not is ended. */
	async isAnswering(ask: () => Promise<unknown>, patienceMs: number): Promise<boolean> {
		const clock = setTimeout(() => this.end(), patienceMs);
		try {
			await this.answer(ask);
			return true;
		} catch (cause) {
			if (cause instanceof EngineEnded) return false;
			throw cause;
		} finally {
			clearTimeout(clock);
		}
	}

	/** Ends the worker at once, with all its memory. */
	end(cause?: Error): void {
		if (this.#end) return;
		const end = new EngineEnded(cause ? { cause } : undefined);
		this.#end = end;
		this.#worker.terminate();
		for (const reject of this.#awaited) reject(end);
		this.#awaited.clear();
		this.#tellEnded();
	}

	async #waitFor(lock: string): Promise<void> {
		const isHeld = await navigator.locks.request(
			lock,
			{ ifAvailable: true },
			(free) => free === null
		);
		if (isHeld) await navigator.locks.request(lock, () => this.end());
	}
}

/** A name for a worker's lock; undefined where the browser has no locks. */
export function newLock(): string | undefined {
	return 'locks' in navigator ? `core-purpose-engine-${crypto.randomUUID()}` : undefined;
}

/** What a worker's script begins with, to hold its lock for as long as it lives. */
export function holdingLock(lock: string | undefined): string {
	return lock === undefined
		? ''
		: `navigator.locks.request(${JSON.stringify(lock)}, () => new Promise(() => {}));`;
}

// WebAssembly that has been aborted (memory access out of bounds, unreachable, out of memory) answers every later question wrongly or never.
function isAbort(cause: unknown): cause is Error {
	return cause instanceof Error && cause.name === 'RuntimeError';
}
