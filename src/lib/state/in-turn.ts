/** Lets one piece of work through at a time, in the order they came; one that fails does not hold up the next. */
export class InTurn {
	#last: Promise<unknown> = Promise.resolve();

	/** What the work comes to, once its turn has come. */
	do<T>(work: () => T | Promise<T>): Promise<T> {
		const mine = this.#last.then(work);
		this.#last = mine.catch(() => undefined);
		return mine;
	}
}
