/** How long work that is told to stop may take to go back to where it began. */
const patienceMs = 2000;

/**
 * What work comes to. Where its signal is aborted it has two seconds to go back; if
 * it has not by then, `giveUp` is called and this rejects with the signal's reason,
 * whatever the work still does.
 */
export async function unwound<T>(
	work: Promise<T>,
	{ signal, giveUp }: { signal: AbortSignal; giveUp: () => void }
): Promise<T> {
	const over = new AbortController();
	const givenUp = new Promise<never>((_resolve, reject) => {
		const stop = () => {
			const clock = setTimeout(() => {
				giveUp();
				reject(signal.reason as Error);
			}, patienceMs);
			over.signal.addEventListener('abort', () => clearTimeout(clock));
		};
		signal.addEventListener('abort', stop, { signal: over.signal });
	});
	try {
		return await Promise.race([work, givenUp]);
	} finally {
		over.abort();
	}
}
