import type { Contract } from '../contracts';
import { cautions } from './cautions';
import { columnsByValues } from './columns-by-values';
import { compositeKey, mayBeComposite } from './composite-keys';
import type { ExaminedHead } from './file-head';
import { saidOfEveryRow } from './every-row';
import { fitOf } from './fit';
import { leftOut } from './left-out';
import { noChoices } from './mapping';
import type { Choices, Mapping } from './mapping';
import { namedColumns } from './named-columns';
import { sureConfidence } from './proposed-column';
import type { ProposedColumn } from './proposed-column';
import { repeats } from './value-evidence';

/** An extract that a file may be, and how. */
export interface Candidate {
	readonly contract: Contract;
	/** How well the file fits, from 0 to 1: to be compared with that of another extract. */
	readonly fit: number;
	/** Every column of the contract, in its order. */
	readonly columns: readonly ProposedColumn[];
	/** Required columns for which the file has none, and of which nobody has said what holds in every row. */
	readonly missing: readonly string[];
	/** Columns of the file that are not used and could be. */
	readonly leftOver: readonly string[];
	/** Columns of the file that say who a child is, which no answer needs: not used. */
	readonly notRead: readonly string[];
	/** What could make the numbers wrong, a sentence each. */
	readonly cautions: readonly string[];
	/** The same as it is loaded and remembered. */
	readonly mapping: Mapping;
}

/** How a file would be this extract: by name, a number put together of several columns, and for what is then without one, by values. */
export function candidateFor(contract: Contract, head: ExaminedHead): Candidate {
	const { kinds } = head;
	const named = withCompositeKey(contract, namedColumns(contract, head), head);
	const isSure = named.every(
		({ column, confidence }) => !column.isRequired || confidence >= sureConfidence
	);
	const leftOver = head.columns.filter(
		(name) => leftOut(name) === undefined && !named.some(({ from }) => from.includes(name))
	);
	return candidateOf(
		contract,
		head,
		isSure ? named : columnsByValues(contract, named, { leftOver, kinds })
	);
}

/** A candidate of these columns, whoever found them. */
export function candidateOf(
	contract: Contract,
	head: ExaminedHead,
	columns: readonly ProposedColumn[],
	choices: Choices = noChoices
): Candidate {
	const used = new Set(columns.flatMap(({ from }) => from));
	const unused = head.columns.filter((name) => !used.has(name));
	const leftOver = unused.filter((name) => leftOut(name) === undefined);
	const found = columns.filter(({ from }) => from.length > 0);
	return {
		contract,
		fit: fitOf(contract, columns, head),
		columns,
		missing: columns
			.filter(
				({ column, from }) =>
					column.isRequired && from.length === 0 && saidOfEveryRow(choices, column) === undefined
			)
			.map(({ column }) => column.name),
		leftOver,
		notRead: unused.filter((name) => leftOut(name) !== undefined),
		cautions: cautions(contract, columns, { leftOver, head }),
		mapping: {
			extract: contract.id,
			...(head.reshaped && { recipe: head.reshaped.recipe }),
			columns: Object.fromEntries(found.map(({ column, from }) => [column.name, from])),
			choices
		}
	};
}

// A column of the file that is the row's own number is better than one put together.
function withCompositeKey(
	contract: Contract,
	proposed: readonly ProposedColumn[],
	{ columns, kinds }: ExaminedHead
): readonly ProposedColumn[] {
	const mapped = Object.fromEntries(proposed.map(({ column, from }) => [column.name, from]));
	return proposed.map((one) => {
		if (!mayBeComposite(contract, one.column) || one.because === 'same name') return one;
		const isOwnNumber = one.confidence >= sureConfidence && !repeats(kinds.get(one.from[0]!));
		const key = isOwnNumber ? undefined : compositeKey(contract, mapped, columns);
		if (!key) return one;
		const confidence = key.isUsual ? usual : guessed;
		return { column: one.column, from: key.columns, confidence, because: 'synonym' };
	});
}

const usual = 0.95;
const guessed = 0.6;
