/** Lets one piece of work through at a time, in the order they came; one that fails does not hold up the next. */
export class InTurn {
	#last: Promise<unknown> = Promise.resolve();
	#atRest = new AbortController();

	/** What the work comes to, once its turn has come. */
	do<T>(work: () => T | Promise<T>): Promise<T> {
		this.#atRest.abort();
		return this.#then(work);
	}

	/** Work that nobody waits for: its signal is aborted as soon as any other comes. */
	whileAtRest(work: (signal: AbortSignal) => void | Promise<void>): Promise<void> {
		const { signal } = (this.#atRest = new AbortController());
		return this.#then(async () => {
			if (!signal.aborted) await work(signal);
		});
	}

	#then<T>(work: () => T | Promise<T>): Promise<T> {
		const mine = this.#last.then(work);
		this.#last = mine.catch(() => undefined);
		return mine;
	}
}
