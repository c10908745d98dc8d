import { createHash } from 'node:crypto';

import { randomLcg, randomNormal } from 'd3';

/** Draws from one reproducible stream of chance. */
export interface Random {
	/** From 0 up to 1. */
	unit(): number;
	/** True with the given probability. */
	chance(probability: number): boolean;
	/** A whole number from `low` to `high`, both included. */
	between(low: number, high: number): number;
	/** Standard normal. */
	normal(): number;
	/** A whole number from 0 on with the given mean, long-tailed. */
	geometric(mean: number): number;
	/** Days, minutes or the like from 0 on with the given mean, long-tailed. */
	exponential(mean: number): number;
	pick<T>(items: readonly T[]): T;
	/** One key of a record of relative weights. */
	weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
}

/**
 * The stream of chance that belongs to a subject. Each subject has its own, so
 * a change in how one extract is made leaves the others as they were. The same
 * seed and subject give the same draws on every machine.
 */
export function randomFor(seed: number, subject: string): Random {
	const unit = randomLcg(
		createHash('sha256').update(`${seed}/${subject}`).digest().readUInt32BE() / 2 ** 32
	);
	const normal = randomNormal.source(unit)();
	const between = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
	return {
		unit,
		normal,
		between,
		chance: (probability) => unit() < probability,
		geometric: (mean) =>
			mean <= 0 ? 0 : Math.floor(Math.log(1 - unit()) / Math.log(mean / (1 + mean))),
		exponential: (mean) => -Math.log(1 - unit()) * mean,
		pick: (items) => {
			const item = items[between(0, items.length - 1)];
			if (item === undefined)
				throw new RangeError('expected something to pick from, found an empty list');
			return item;
		},
		weighted: (weights) => {
			const keys = Object.keys(weights) as (keyof typeof weights)[];
			let left = unit() * keys.reduce((total, key) => total + weights[key], 0);
			return keys.find((key) => (left -= weights[key]) < 0) ?? keys[keys.length - 1]!;
		}
	};
}
