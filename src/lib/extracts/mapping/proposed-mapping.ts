import { canonicalName } from '../canonical-name';
import type { Contract } from '../contracts';
import { candidateFor, candidateOf } from './candidate';
import type { Candidate } from './candidate';
import {
	hasDecisiveDoubt,
	isBeyondDoubt,
	isByOwnNames,
	isClose,
	isSureThroughout
} from './certainty';
import { lacks, otherPlaces } from './cautions';
import { earlierCandidate } from './earlier-candidate';
import { isOfOneFile } from './every-row';
import { examinedHead } from './file-head';
import type { ExaminedHead, FileHead, ReshapedHead } from './file-head';
import type { MappingMemory } from './mapping-memory';
import { sureConfidence, withoutColumn } from './proposed-column';
import { shapeOf } from './shape';

/** What a file may be, to be loaded as it is proposed or shown to a person. */
export interface Proposal {
	/** What its header is, for the memory. */
	readonly shape: string;
	/** Best first. Empty where no extract fits: `recognisedContract` then says why, as a refusal. */
	readonly candidates: readonly Candidate[];
	/** Whether the first can be loaded without asking. */
	readonly isCertain: boolean;
	/** How the table that is proposed for was made from one of another shape. */
	readonly reshaped?: ReshapedHead | undefined;
}

/**
 * Which extract a file is and which of its columns are which. Certain where a person has said so of
 * a file of this shape; where its required columns have the contract's own names and none is wanting that would make a number wrong; or where they have
 * other names that leave no doubt, no other extract fits nearly as well and nothing speaks against
 * it. What is only likely is left out of a certain proposal, and offered in one that is not.
 */
export function proposedMapping(
	file: FileHead,
	contracts: readonly Contract[],
	memory: MappingMemory
): Proposal {
	const head = examinedHead(file);
	const { reshaped } = head;
	const shape = shapeOf(reshaped?.from ?? head.columns);
	const earlier = earlierCandidate(head, contracts, memory.get(shape), { isSameShape: true });
	if (earlier && earlier.missing.length === 0 && isSaidOf(earlier, memory))
		return { shape, candidates: [earlier], isCertain: true, reshaped };
	const ranked = rankedCandidates(head, contracts);
	const isOwn = (candidate: Candidate) => isByOwnNames(candidate) && !isOutdone(candidate, ranked);
	const near =
		earlier?.missing.length === 0
			? earlier
			: earlierCandidate(head, contracts, memory.nearest(shape), { isSameShape: false });
	const best =
		ranked[0] && isOwn(ranked[0]) && ranked[0].contract !== near?.contract
			? ranked[0]
			: (near ?? ranked[0]);
	if (!best || (best !== near && isForeignTo(best, head, contracts)))
		return { shape, candidates: [], isCertain: false, reshaped };
	const others = ranked.filter(({ contract }) => contract !== best.contract);
	const withoutLikely = onlySure(best, head);
	const isCertain =
		best === near
			? best !== earlier && isSureThroughout(best)
			: isOwn(best)
				? lacks(best.contract, best.columns).length === 0 &&
					otherPlaces(best.columns, head).length === 0 &&
					!hasDecisiveDoubt(best)
				: isBeyondDoubt(best, { withoutLikely, rival: others[0], columns: head.columns });
	return {
		shape,
		candidates: [isCertain ? withoutLikely : best, ...others],
		isCertain,
		reshaped
	};
}

// A year that was said of every row of an earlier file is none of the next.
function isSaidOf({ contract, mapping }: Candidate, { isOfTheseFiles }: MappingMemory): boolean {
	return isOfTheseFiles === true || !isOfOneFile(mapping, contract.columns);
}

const leastFit = 0.1;

// As `recognisedContract` has it, the contract that knows the most of the columns comes before others that fit by their own names.
function rankedCandidates(
	head: ExaminedHead,
	contracts: readonly Contract[]
): readonly Candidate[] {
	const isNamed = ({ contract }: Candidate) =>
		Number(canonicalName(head.fileName).startsWith(canonicalName(contract.id)));
	const fitting = contracts
		.map((contract) => candidateFor(contract, head))
		.filter((candidate) => isByOwnNames(candidate) || isPlausible(candidate));
	const own = new Set(
		fitting.filter((candidate) => isByOwnNames(candidate) && !isOutdone(candidate, fitting))
	);
	return fitting.sort(
		(a, b) =>
			Number(own.has(b)) - Number(own.has(a)) ||
			(own.has(a) ? ownNames(b) - ownNames(a) : 0) ||
			(isClose(a, b) && isClose(b, a) ? isNamed(b) - isNamed(a) : 0) ||
			b.fit - a.fit
	);
}

// A file that has more columns under another extract's own names than this one has at all is that other extract, with something missing.
function isForeignTo(best: Candidate, head: ExaminedHead, contracts: readonly Contract[]): boolean {
	return contracts.some(
		(contract) =>
			contract !== best.contract && ownNames(candidateFor(contract, head)) > surelyFound(best)
	);
}

function surelyFound({ columns }: Candidate): number {
	return columns.filter(({ from, confidence }) => from.length > 0 && confidence >= sureConfidence)
		.length;
}

// A list of registrations has a postcode and a neighbourhood too, but is no list of postcodes.
function isOutdone(candidate: Candidate, others: readonly Candidate[]): boolean {
	return others.some((other) => surelyFound(other) > 2 * surelyFound(candidate));
}

function ownNames({ columns }: Candidate): number {
	return columns.filter(({ because }) => because === 'same name').length;
}

// At least two columns known by name, half of those required, and enough left over for the rest but what a person can say of every row.
function isPlausible({ columns, missing, leftOver, fit }: Candidate): boolean {
	const isKnown = ({ because }: (typeof columns)[number]) =>
		because === 'same name' || because === 'synonym';
	const required = columns.filter(({ column }) => column.isRequired);
	return (
		fit >= leastFit &&
		columns.filter(isKnown).length >= 2 &&
		required.filter(isKnown).length * 2 >= required.length &&
		columns.filter(({ column }) => missing.includes(column.name) && !column.mayBeSame).length <=
			leftOver.length
	);
}

function onlySure(candidate: Candidate, head: ExaminedHead): Candidate {
	const sure = candidate.columns.map((one) =>
		one.confidence >= sureConfidence ? one : withoutColumn(one.column)
	);
	return candidateOf(candidate.contract, head, sure, candidate.mapping.choices);
}
