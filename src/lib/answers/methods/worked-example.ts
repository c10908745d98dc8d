import { formatInterval, formatNumber, formatValue } from '$lib/format';
import type * as statistics from '$lib/statistics';
import type { Interval, Unavailable } from '$lib/statistics';

/** The name of an exported function that computes something. */
export type Estimator = Exclude<
	{
		[Name in keyof typeof statistics]: (typeof statistics)[Name] extends (
			...given: never[]
		) => unknown
			? Name
			: never;
	}[keyof typeof statistics],
	'isUnavailable'
>;

/** A statistic at work on numbers of our choosing; every result in it is computed here and now. */
export interface WorkedExample {
	readonly estimator: Estimator;
	/** What a reader would call it. */
	readonly name: string;
	readonly example: string;
	/** What it refuses, with the reason as the code gives it, in backticks or quotes. */
	readonly refusals: readonly string[];
}

/** Examples of one kind, under the heading they are read under. */
export interface ExampleGroup {
	/** For addresses within the page. */
	readonly id: string;
	readonly heading: string;
	readonly examples: readonly WorkedExample[];
}

/** What a call is refused with, after the words that say what was asked; throws where it is not. */
export function refused(asked: string, call: () => unknown): string {
	try {
		const result = call();
		if (typeof result === 'object' && result !== null && 'unavailable' in result)
			return `${asked}: \`${String(result.unavailable)}\`.`;
	} catch (problem) {
		if (problem instanceof RangeError) return `${asked}: “${problem.message}”.`;
		throw problem;
	}
	throw new Error(`expected a refusal of ${asked}`);
}

/** A result that an example needs; throws where it was refused, since the example would be none. */
export function answered<Result>(result: Result): Exclude<Result, Unavailable> {
	if (typeof result === 'object' && result !== null && 'unavailable' in result)
		throw new Error(`expected an answer, found ${String(result.unavailable)}`);
	return result as Exclude<Result, Unavailable>;
}

export const percent = (fraction: number) => formatValue(fraction, 'percent');
export const points = (fraction: number) => formatValue(fraction, 'percentage-points');
export const percentRange = (interval: Pick<Interval, 'lower' | 'upper'>) =>
	`${formatInterval(interval, 'percent')}%`;
export const pointsRange = (interval: Pick<Interval, 'lower' | 'upper'>) =>
	`${formatInterval(interval, 'percentage-points')} points`;
export const number = (value: number, places = 2) => formatNumber(value, places);
export const range = ({ lower, upper }: Pick<Interval, 'lower' | 'upper'>, places = 1) =>
	`${formatNumber(lower, places)} to ${formatNumber(upper, places)}`;
/** `no clear change` of `no-clear-change`. */
export const inPlainWords = (word: string) => word.replaceAll('-', ' ');
