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
		...otherPlaces(proposed, head),
		...repeatedKey(contract, proposed, head),
		...(contract.cautions?.({ proposed, leftOver, kinds: head.kinds }) ?? [])
	];
}

/** What would be wrong without columns that are no must, a sentence each. */
export function lacks(contract: Contract, proposed: readonly ProposedColumn[]): readonly string[] {
	const has = proposed.flatMap(({ column, from }) => (from.length > 0 ? [column.name] : []));
	return contract.lacks?.(new Set(has)) ?? [];
}

/** Columns for neighbourhoods whose cells are nearly all the codes of another kind of place, a sentence each: under whatever name, nothing is placed by them. */
export function otherPlaces(
	proposed: readonly ProposedColumn[],
	{ kinds }: Pick<ExaminedHead, 'kinds'>
): readonly string[] {
	return proposed.flatMap(({ column, from }) => {
		if (!column.name.startsWith('lsoa_code') || from.length !== 1) return [];
		const texts = [...(kinds.get(from[0]!)?.texts ?? [])];
		const found = otherCodes
			.map(({ form, of }) => ({ of, codes: texts.filter((text) => form.test(text)) }))
			.find(({ codes }) => codes.length > 0 && codes.length >= texts.length * nearlyAll);
		if (!found) return [];
		return [
			`“${from[0]}” holds codes of ${found.of}, such as ${found.codes[0]!.toUpperCase()}, and none of neighbourhoods (LSOA codes, which begin with E01): nothing would be placed by them. The Office for National Statistics publishes look-ups from neighbourhoods to them.`
		];
	});
}

// By the first three characters of the codes that the Office for National Statistics gives to places (Register of Geographic Codes).
const otherCodes = [
	{ form: /^[ew]05\d{6}$/, of: 'wards' },
	{ form: /^[ew]02\d{6}$/, of: 'middle layer areas (MSOA)' },
	{ form: /^[ew]00\d{6}$/, of: 'output areas' },
	{ form: /^e04\d{6}$/, of: 'parishes' },
	{ form: /^(e0[6-9]|e10|w06)\d{6}$/, of: 'councils' },
	{ form: /^[ew]14\d{6}$/, of: 'constituencies' }
];
const nearlyAll = 0.9;

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
