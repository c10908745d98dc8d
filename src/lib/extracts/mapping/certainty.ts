import type { Candidate } from './candidate';
import { explainedShare } from './fit';
import { sureConfidence } from './proposed-column';

/** Whether a file has every required column of an extract by the contract's own name, each once. */
export function isByOwnNames({ columns }: Candidate): boolean {
	return columns.every(({ column, because, confidence }) =>
		because === 'same name' ? confidence === 1 : !column.isRequired
	);
}

/** Whether a rival fits about as well as the best. */
export function isClose(best: Candidate, rival: Candidate | undefined): boolean {
	return rival !== undefined && rival.fit >= best.fit * closeShare;
}

/** Whether what a person left out of an earlier file of nearly this shape cannot come in, nor what they took be lost: every column is as sure as it was. */
export function isSureThroughout({ columns, cautions }: Candidate): boolean {
	return (
		cautions.length === 0 &&
		columns.every(({ column, from, confidence }) =>
			from.length === 0 ? !column.isRequired : confidence >= sureConfidence
		)
	);
}

/**
 * Whether names leave no doubt: every required column is sure, the extract explains enough of the
 * file, no rival is close and nothing speaks against it. Judged both with and without what is only
 * likely, since a column that is left out can make a number as wrong as one that is taken in.
 */
export function isBeyondDoubt(
	best: Candidate,
	{
		withoutLikely,
		rival,
		columns
	}: {
		readonly withoutLikely: Candidate;
		readonly rival: Candidate | undefined;
		readonly columns: readonly string[];
	}
): boolean {
	return (
		best.columns.every(
			({ column, confidence }) => !column.isRequired || confidence >= sureConfidence
		) &&
		explainedShare(best.columns, columns) >= leastExplained &&
		!isClose(best, rival) &&
		best.cautions.length === 0 &&
		withoutLikely.cautions.length === 0 &&
		!hasDecisiveDoubt(best)
	);
}

/** Whether a column whose being empty says something is only likely: neither taking it nor leaving it out is safe. */
export function hasDecisiveDoubt({ columns }: Candidate): boolean {
	return columns.some(
		({ column, from, confidence }) =>
			from.length > 0 && confidence < sureConfidence && column.isDecisive === true
	);
}

const leastExplained = 0.3;
const closeShare = 0.8;
