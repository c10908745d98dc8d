import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 60_000;
const betweenLooksMs = 100;

/** What is looked for, as soon as it is there. Rejects after a minute with the last reason why not. */
export async function soon<Found>(look: () => Promise<Found>): Promise<Found> {
	const deadline = performance.now() + patienceMs;
	for (;;) {
		try {
			return await look();
		} catch (reason) {
			if (performance.now() > deadline) throw reason;
			await pause(betweenLooksMs);
		}
	}
}

/** The only one that a search finds. Rejects when there is none, or several, for a minute. */
export function soonOnlyOne<Found>(
	what: string,
	find: () => Promise<readonly Found[]>
): Promise<Found> {
	return soon(async () => {
		const found = await find();
		if (found.length !== 1) throw new Error(`Expected one ${what}, found ${found.length}.`);
		return found[0] as Found;
	});
}
