import type { CountOfDenominator, Estimate, Interval } from './estimate';

/** Throws RangeError unless the number is finite. */
export function requireFinite(name: string, value: number): void {
	if (!Number.isFinite(value))
		throw new RangeError(`${name} must be a finite number, found ${value}`);
}

/** Throws RangeError unless every number is finite. */
export function requireAllFinite(name: string, values: readonly number[]): void {
	for (const [index, value] of values.entries()) requireFinite(`${name}[${index}]`, value);
}

/** Throws RangeError unless the number is finite and 0 or more. */
export function requireNonNegative(name: string, value: number): void {
	requireFinite(name, value);
	if (value < 0) throw new RangeError(`${name} must be 0 or more, found ${value}`);
}

/** Throws RangeError unless the number is finite and above 0. */
export function requirePositive(name: string, value: number): void {
	requireFinite(name, value);
	if (value <= 0) throw new RangeError(`${name} must be above 0, found ${value}`);
}

/** Throws RangeError unless the number is whole and at least the minimum. */
export function requireWholeNumber(
	name: string,
	value: number,
	{ minimum }: { minimum: number }
): void {
	if (!Number.isInteger(value) || value < minimum)
		throw new RangeError(`${name} must be a whole number of at least ${minimum}, found ${value}`);
}

/** Throws RangeError unless the number lies from 0 to 1. */
export function requireFraction(name: string, value: number): void {
	requireFinite(name, value);
	if (value < 0 || value > 1)
		throw new RangeError(`${name} must be a fraction from 0 to 1, found ${value}`);
}

/** Throws RangeError unless 0 < confidence < 1. */
export function requireConfidence(confidence: number): void {
	if (!(confidence > 0 && confidence < 1))
		throw new RangeError(
			`confidence must be between 0 and 1, neither included, found ${confidence} (write 95 % as 0.95)`
		);
}

/** Throws RangeError unless 0 ≤ count ≤ denominator and denominator > 0. */
export function requirePartOfWhole({ count, denominator }: CountOfDenominator): void {
	requireNonNegative('count', count);
	requirePositive('denominator', denominator);
	if (count > denominator)
		throw new RangeError(`count must not exceed the denominator, found ${count} of ${denominator}`);
}

/** Throws RangeError unless both limits are finite and the right way round. */
export function requireLimits({ lower, upper }: Pick<Interval, 'lower' | 'upper'>): void {
	requireFinite('lower', lower);
	requireFinite('upper', upper);
	if (lower > upper)
		throw new RangeError(`lower must not exceed upper, found ${lower} and ${upper}`);
}

/** Throws RangeError unless the value is finite and lies within limits that are finite. */
export function requireEstimate({ value, interval }: Estimate): void {
	requireFinite('value', value);
	requireLimits(interval);
	requireConfidence(interval.confidence);
	if (value < interval.lower || value > interval.upper)
		throw new RangeError(
			`the value must lie within its interval, found ${value} and ${interval.lower} to ${interval.upper}`
		);
}

/** Throws RangeError unless the lists are equally long. */
export function requireSameLength(lists: Readonly<Record<string, readonly unknown[]>>): void {
	const lengths = Object.entries(lists).map(([name, list]) => ({ name, length: list.length }));
	const [first] = lengths;
	const other = lengths.find(({ length }) => length !== first?.length);
	if (first && other)
		throw new RangeError(
			`${first.name} and ${other.name} must be equally long, found ${first.length} and ${other.length}`
		);
}

/** Throws RangeError where a period is not finite or appears twice. */
export function requireDistinctPeriods(points: readonly { readonly period: number }[]): void {
	const seen = new Set<number>();
	for (const { period } of points) {
		requireFinite('period', period);
		if (seen.has(period))
			throw new RangeError(`each period must appear once, found ${period} again`);
		seen.add(period);
	}
}
