import type { Column, Contract } from '../contracts';
import type { CellKinds } from './cell-kinds';
import type { ProposedColumn } from './proposed-column';
import { holdsWordsOf, isUnique } from './value-evidence';

/**
 * Fills columns of an extract that no name was found for from those that are left over in a file, by
 * what their cells look like alone. Always to be checked by a person: the confidence is 0.6 at most.
 */
export function columnsByValues(
	contract: Contract,
	proposed: readonly ProposedColumn[],
	{
		leftOver,
		kinds
	}: { readonly leftOver: readonly string[]; readonly kinds: ReadonlyMap<string, CellKinds> }
): readonly ProposedColumn[] {
	const pairs = proposed
		.filter(({ from }) => from.length === 0)
		.flatMap(({ column }) =>
			leftOver.map((from) => ({
				column,
				from,
				confidence: likeness(contract, column, kinds.get(from))
			}))
		)
		.filter(({ confidence }) => confidence > 0);
	// A column that could be two things, or one of two that could be the same thing, is neither.
	const isAlone = (one: (typeof pairs)[number]) =>
		!pairs.some(
			(other) =>
				other !== one &&
				(other.column === one.column || other.from === one.from) &&
				other.confidence >= one.confidence
		);
	const found = new Map(pairs.filter(isAlone).map((one) => [one.column, one]));
	return proposed.map((one) => {
		const { from, confidence } = found.get(one.column) ?? {};
		if (from === undefined || confidence === undefined) return one;
		return { column: one.column, from: [from], confidence, because: 'values' };
	});
}

const byForm = 0.6;
const byWords = 0.5;
const byType = 0.4;
const lessNeeded = 0.3;
const nearlyAll = 0.7;

function likeness(contract: Contract, column: Column, kinds: CellKinds | undefined): number {
	if (!kinds || kinds.filled === 0) return 0;
	const { share } = kinds;
	const form = formOf[column.name];
	if (form) return share[form] >= nearlyAll ? byForm : 0;
	if (holdsWordsOf(column, kinds)) return byWords;
	const byNeed = column.isRequired ? byType : lessNeeded;
	if (column.type === 'date') return share.date >= nearlyAll ? byNeed : 0;
	if (column.type === 'year') return share.year >= nearlyAll ? byNeed : 0;
	const isNumbered = contract.primaryKey.length === 1 || contract.samePerson !== undefined;
	const isKey = isNumbered && contract.primaryKey[0] === column.name;
	const isNumber = isKey && column.name.endsWith('_id') && isUnique(kinds);
	return isNumber && share.code >= nearlyAll && share.date < nearlyAll ? byType : 0;
}

const formOf: Readonly<
	Record<string, 'postcode' | 'neighbourhood' | 'sex' | 'district' | 'authority'>
> = {
	postcode: 'postcode',
	lsoa_code: 'neighbourhood',
	sex: 'sex',
	locality_code: 'district',
	authority_code: 'authority'
};
