import type { Fault } from './fault.ts';

/** The faults that a walk met, each once with how often and where first. */
export class FoundFaults {
	readonly #found = new Map<string, { count: number; readonly first: string }>();

	add(faults: readonly Fault[], where: string): void {
		for (const key of new Set(faults.map(({ kind, words }) => `${kind}: ${words}`))) {
			const known = this.#found.get(key);
			if (known) known.count++;
			else this.#found.set(key, { count: 1, first: where });
		}
	}

	/** One line each, sorted by kind: the fault, how many states have it, and the address of the first. */
	get lines(): readonly string[] {
		return [...this.#found]
			.map(([fault, { count, first }]) => `${fault} [${count} ×, first at ${first}]`)
			.sort();
	}
}
