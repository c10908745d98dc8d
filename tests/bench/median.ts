/** The middle of an odd number of measurements, which one slow run cannot move. */
export function median(values: readonly number[]): number {
	const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
	if (middle === undefined) throw new RangeError('expected at least one measurement, found none');
	return middle;
}
