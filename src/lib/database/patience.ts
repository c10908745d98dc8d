interface Patience<Answer> {
	/** How long nothing at all may be heard, in milliseconds. */
	firstMs: number;
	/** How long nothing may be heard once there was a sign of life, in milliseconds. */
	thenMs: number;
	/** Begins, and calls `heard` at each sign of life. */
	begin: (heard: () => void) => Promise<Answer>;
	/** The error when patience has ended. */
	tooLong: () => Error;
}

/**
 * The answer to something that may never come, waited for as long as it gives signs of life: what
 * is slow is told from what is dead. Rejects with `tooLong()` after a silence that is too long.
 */
export function withPatience<Answer>({
	firstMs,
	thenMs,
	begin,
	tooLong
}: Patience<Answer>): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const giveUp = () => reject(tooLong());
		let clock = setTimeout(giveUp, firstMs);
		const heard = () => {
			clearTimeout(clock);
			clock = setTimeout(giveUp, thenMs);
		};
		begin(heard)
			.then(resolve, reject)
			.finally(() => clearTimeout(clock));
	});
}
