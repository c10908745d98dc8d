/** Choices that are the same for one seed on every machine. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 up to but not 1, by the mulberry32 generator. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from 0 up to but not `end`. */
	below(end: number): number {
		return Math.floor(this.next() * end);
	}

	/** One of several. */
	of<T>(choices: readonly T[]): T {
		return choices[this.below(choices.length)]!;
	}

	/** Whether something that happens this often, from 0 to 1, happens now. */
	is(often: number): boolean {
		return this.next() < often;
	}
}
