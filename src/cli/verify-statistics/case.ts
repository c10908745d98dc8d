import { max } from 'd3';

import type { Unavailable } from '../../lib/statistics';
import { isUnavailable } from '../../lib/statistics';

/** What a reference says and what we computed: numbers within a tolerance, words exactly. */
export type Comparison = {
	readonly what: string;
	readonly expected: number | string | boolean;
	readonly actual: number | string | boolean | undefined;
	/** Largest relative error; one part in a thousand million unless said. */
	readonly tolerance?: number;
	/** What the error is relative to, where not the expected value itself. */
	readonly scale?: number;
	/** The expected number came from random draws, so its error is told apart. */
	readonly isSimulated?: boolean;
};

/** One case of a family: the comparisons it stands on, or why it could not be read. */
export type Case = { readonly id: string } & (
	{ readonly comparisons: readonly Comparison[] } | { readonly unreadable: string }
);

export type Verdict = {
	readonly id: string;
	readonly passed: boolean;
	/** Among the numbers: 0 where the case has only words. */
	readonly worstError: number;
	/** Among the numbers that came from random draws; undefined where there are none. */
	readonly worstSimulated: number | undefined;
	readonly problem: string | undefined;
};

const closedForm = 1e-9;

/** Judges one case: unreadable, or resting on nothing, is a failure. */
export function verdict(tested: Case): Verdict {
	if ('unreadable' in tested) return failure(tested.id, tested.unreadable);
	if (tested.comparisons.length === 0) return failure(tested.id, 'nothing to compare');
	const judged = tested.comparisons.map((comparison) => ({
		comparison,
		error: relativeError(comparison)
	}));
	const failed = judged.find(
		({ comparison, error }) => !(error <= (comparison.tolerance ?? closedForm))
	);
	const finite = judged.filter(({ error }) => Number.isFinite(error));
	return {
		id: tested.id,
		passed: failed === undefined,
		worstError: max(finite, ({ comparison, error }) => (comparison.isSimulated ? 0 : error)) ?? 0,
		worstSimulated: max(
			finite.filter(({ comparison }) => comparison.isSimulated),
			({ error }) => error
		),
		problem:
			failed &&
			`${failed.comparison.what}: expected ${failed.comparison.expected}, found ${failed.comparison.actual}`
	};
}

/** Runs the reading of a case, and turns a refusal to read into an unreadable case. */
export function readCase(id: string, comparisons: () => readonly Comparison[]): Case {
	try {
		return { id, comparisons: comparisons() };
	} catch (problem) {
		if (problem instanceof RangeError || problem instanceof TypeError)
			return { id, unreadable: problem.message };
		throw problem;
	}
}

/** A result that is an answer: throws, and so makes the case unreadable, where it was refused. */
export function answered<Result extends object>(result: Result): Exclude<Result, Unavailable> {
	if (isUnavailable(result)) throw new RangeError(`refused as ${result.unavailable}`);
	return result as Exclude<Result, Unavailable>;
}

/** That our function refuses input the reference has no answer for. */
export function refusal({ what, attempt }: { what: string; attempt: () => object }): Comparison {
	const outcome = (): string => {
		try {
			return 'unavailable' in attempt() ? 'refused' : 'answered';
		} catch (problem) {
			if (problem instanceof RangeError) return 'refused';
			throw problem;
		}
	};
	return { what, expected: 'refused', actual: outcome() };
}

/** That a number agrees with one printed to fewer digits: within half a unit of its last place, or as said. */
export function agreesAsPrinted({
	what,
	printed,
	actual,
	within
}: {
	readonly what: string;
	readonly printed: number;
	readonly actual: number;
	readonly within: number;
}): Comparison {
	const agrees = Math.abs(actual - printed) <= within * (1 + 1e-6);
	return { what, expected: printed, actual: agrees ? printed : actual, tolerance: 0 };
}

/** The relative error that printing so few digits leaves: one unit of the last place. */
export function printedTolerance(printed: string): number {
	const [, fraction = ''] = printed.toLowerCase().split('e')[0]?.split('.') ?? [];
	const value = Math.abs(Number(printed));
	const unit = 10 ** -fraction.length;
	return value === 0 ? unit : Math.max(closedForm, unit / value);
}

function failure(id: string, problem: string): Verdict {
	return { id, passed: false, worstError: 0, worstSimulated: undefined, problem };
}

function relativeError({ expected, actual, scale }: Comparison): number {
	if (typeof expected !== 'number' || typeof actual !== 'number')
		return expected === actual ? 0 : Infinity;
	const size = scale ?? Math.abs(expected);
	const difference = Math.abs(actual - expected);
	return size === 0 ? difference : difference / size;
}
