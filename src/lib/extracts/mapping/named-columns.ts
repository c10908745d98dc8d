import { canonicalName } from '../canonical-name';
import type { Column, Contract } from '../contracts';
import type { ExaminedHead } from './file-head';
import { canonicalNamesOf } from './known-names';
import { nameForms } from './name-forms';
import { withoutColumn } from './proposed-column';
import type { Because, ProposedColumn } from './proposed-column';
import { valueEvidence } from './value-evidence';

/**
 * The columns of an extract that a file has by name, each of the file's once. Another name that the
 * cells deny, or that two columns of the file share, is no longer sure; the extract's own name
 * is believed whatever the cells hold, since what is wrong with them is for cleaning.
 */
export function namedColumns(contract: Contract, head: ExaminedHead): readonly ProposedColumn[] {
	const pairs = contract.columns
		.flatMap((column) => pairsOf(contract, column, head))
		.concat(titlePairs(contract, head.columns))
		.sort((a, b) => b.confidence - a.confidence || numberFirst(a, b));
	const taken = new Map<Column, Pair>();
	const used = new Set<string>();
	for (const one of pairs) {
		if (taken.has(one.column) || used.has(one.from)) continue;
		taken.set(one.column, one);
		used.add(one.from);
	}
	return contract.columns.map((column) => {
		const one = taken.get(column);
		if (!one) return withoutColumn(column);
		const isShared = pairs.some((other) => isAsGood(other, one) && !used.has(other.from));
		const confidence = isShared ? Math.min(one.confidence, shared) : one.confidence;
		return { column, from: [one.from], confidence, because: one.because };
	});
}

interface Pair {
	readonly column: Column;
	readonly from: string;
	readonly confidence: number;
	readonly because: Because;
}

const sure = 0.95;
const shared = 0.8;
const likely = 0.75;
const unsure = 0.6;
const denied = 0.5;

function pairsOf(contract: Contract, column: Column, head: ExaminedHead): readonly Pair[] {
	const own = canonicalName(column.name);
	const known = canonicalNamesOf(contract.id, column.name);
	const isSure = (form: string) => form === own || known.sure.has(form);
	return head.columns.flatMap((from): readonly Pair[] => {
		const { whole, plain, last } = head.forms.get(from)!;
		if (whole === own) return [{ column, from, confidence: 1, because: 'same name' }];
		const isUnsure =
			known.unsure.has(whole) || known.unsure.has(plain) || (last !== undefined && isSure(last));
		if (!isSure(whole) && !isSure(plain) && !isUnsure) return [];
		const evidence = valueEvidence(column, head.kinds.get(from));
		if (isSure(whole) || isSure(plain))
			return [
				{ column, from, confidence: evidence === 'deny' ? denied : sure, because: 'synonym' }
			];
		if (evidence === 'deny') return [];
		const confidence = evidence === 'confirm' ? likely : unsure;
		return [{ column, from, confidence, because: 'synonym' }];
	});
}

function titlePairs(contract: Contract, columns: readonly string[]): readonly Pair[] {
	return [...(contract.columnsByTitle?.(columns) ?? [])].flatMap(([from, meant]) => {
		const column = contract.columns.find(({ name }) => name === meant);
		return column ? [{ column, from, confidence: sure, because: 'synonym' } as const] : [];
	});
}

// `Centre code` before `Centre name`: a number says which is meant, a name may be written in many ways.
function numberFirst(a: Pair, b: Pair): number {
	return a.column === b.column ? Number(isNumber(b)) - Number(isNumber(a)) : 0;
}

function isNumber({ column, from }: Pair): boolean {
	return (
		/_(id|code)$/.test(column.name) && /(id|code|no|number|ref|urn|cd)$/.test(nameForms(from).plain)
	);
}

function isAsGood(other: Pair, one: Pair): boolean {
	return (
		other.column === one.column &&
		other.from !== one.from &&
		other.confidence >= one.confidence &&
		isNumber(other) === isNumber(one)
	);
}
