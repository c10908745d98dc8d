import type { Contract } from '../contracts';
import type { ExaminedHead } from './file-head';
import type { ProposedColumn } from './proposed-column';
import { repeats } from './value-evidence';

/**
 * What a person should know before a file is loaded as an extract, a sentence each: what would make
 * its numbers wrong without any cell being wrong. Empty where nothing is known.
 */
export function cautions(
	contract: Contract,
	proposed: readonly ProposedColumn[],
	{ leftOver, head }: { readonly leftOver: readonly string[]; readonly head: ExaminedHead }
): readonly string[] {
	return [
		...lacks(contract, proposed),
		...repeatedKey(contract, proposed, head),
		...(contract.cautions?.({ proposed, leftOver, kinds: head.kinds }) ?? [])
	];
}

/** What would be wrong without columns that are no must, a sentence each. */
export function lacks(contract: Contract, proposed: readonly ProposedColumn[]): readonly string[] {
	const has = proposed.flatMap(({ column, from }) => (from.length > 0 ? [column.name] : []));
	return contract.lacks?.(new Set(has)) ?? [];
}

function repeatedKey(
	contract: Contract,
	proposed: readonly ProposedColumn[],
	{ columns, sample }: ExaminedHead
): readonly string[] {
	const key = proposed
		.filter(({ column }) => contract.primaryKey.includes(column.name))
		.flatMap(({ from }) => from);
	const at = key.map((name) => columns.indexOf(name));
	const texts = sample
		.map((row) => at.map((i) => (row[i] ?? '').trim()).join('\u001f'))
		.filter((text) => text.replaceAll('\u001f', '') !== '');
	if (!repeats({ filled: texts.length, distinct: new Set(texts).size })) return [];
	const named = [...new Set(key)].map((name) => `“${name}”`);
	return [
		named.length === 1
			? `${named[0]} repeats from row to row, and only the first row of each is used: it may not be the row’s own number.`
			: `${named.join(' and ')} together repeat from row to row, and only the first row of each is used.`
	];
}
