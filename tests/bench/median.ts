import type { Measured } from './measured.ts';

/** The middle of an odd number of measurements, which one slow run cannot move. */
export function median(values: readonly number[]): number {
	const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
	if (middle === undefined) throw new RangeError('expected at least one measurement, found none');
	return middle;
}

/** The middle time, and the middle processor time of the workers where each run has it. */
export function medianMeasured(all: readonly Measured[]): Measured {
	const workers = all.map(({ worker }) => worker).filter((worker) => worker !== undefined);
	return {
		total: median(all.map(({ total }) => total)),
		worker:
			workers.length < all.length
				? undefined
				: {
						worked: median(workers.map(({ worked }) => worked)),
						waited: median(workers.map(({ waited }) => waited))
					}
	};
}
