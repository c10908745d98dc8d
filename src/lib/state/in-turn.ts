/** Lets one piece of work through at a time, in the order they came; one that fails does not hold up the next. */
export class InTurn {
	#last: Promise<unknown> = Promise.resolve();
	#rest: AbortController | undefined;

	/** What the work comes to, once its turn has come. */
	do<T>(work: () => T | Promise<T>): Promise<T> {
		this.#rest?.abort();
		const mine = this.#last.then(work);
		this.#last = mine.catch(() => undefined);
		return mine;
	}

	/** Work that nobody waits for: its signal is aborted as soon as any other comes, be it before its turn. */
	whileAtRest(work: (signal: AbortSignal) => void | Promise<void>): Promise<void> {
		const rest = new AbortController();
		const mine = this.do(() => work(rest.signal));
		this.#rest = rest;
		return mine;
	}
}
