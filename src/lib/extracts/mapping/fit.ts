import { group } from 'd3';

import { canonicalName } from '../canonical-name';
import { contracts } from '../contracts';
import type { Contract } from '../contracts';
import type { CellKinds } from './cell-kinds';
import type { ExaminedHead } from './file-head';
import { canonicalNamesOf } from './known-names';
import { leftOut } from './left-out';
import type { NameForms } from './name-forms';
import { isChildNumber } from './person-number';
import type { ProposedColumn } from './proposed-column';
import { repeats } from './value-evidence';

/**
 * How well a file fits an extract, from 0 to 1: how surely it has the required columns, squared, and
 * how much of the file the extract explains. Less where rows of people would be rows of
 * something else, or a row's own number repeats.
 */
export function fitOf(
	contract: Contract,
	proposed: readonly ProposedColumn[],
	{ columns, forms, kinds }: ExaminedHead
): number {
	const required = proposed.filter(({ column }) => column.isRequired);
	const completeness =
		required.reduce((sum, { confidence }) => sum + confidence, 0) / required.length;
	const fit =
		completeness ** 2 *
		(shareOfRequired + (1 - shareOfRequired) * explainedShare(proposed, columns));
	const isOfPeople = columns.some((name) => isChildNumber(forms.get(name)!));
	const mayBe = ({ columns }: Contract) =>
		!isOfPeople || columns.some(({ numbers }) => numbers !== undefined);
	return (
		fit *
		(mayBe(contract) ? 1 : unlikely) *
		(keyRepeats(contract, proposed, kinds) ? hardlyPossible : 1) *
		(speaksForAnother(contract, contracts.filter(mayBe), { columns, forms }) ? unlikely : 1)
	);
}

// Names that one extract alone has, such as a referral’s date and who referred, say more than what any list of children has.
function speaksForAnother(
	contract: Contract,
	others: readonly Contract[],
	{ columns, forms }: Pick<ExaminedHead, 'columns' | 'forms'>
): boolean {
	const own = ownWords(contract, columns, forms);
	return others.some(
		(other) => other !== contract && ownWords(other, columns, forms) >= own + telling
	);
}

function ownWords(
	contract: Contract,
	columns: readonly string[],
	forms: ReadonlyMap<string, NameForms>
): number {
	return columns.filter((name) => {
		const { whole, plain } = forms.get(name)!;
		return onlyExtract.get(whole) === contract.id || onlyExtract.get(plain) === contract.id;
	}).length;
}

const telling = 3;

/** For a name that surely means a column of one extract and no other, that extract. */
const onlyExtract: ReadonlyMap<string, string> = new Map(
	[
		...group(
			contracts.flatMap(({ id, columns }) =>
				columns.flatMap(({ name }) =>
					[canonicalName(name), ...canonicalNamesOf(id, name).sure].map((form) => ({ form, id }))
				)
			),
			({ form }) => form
		)
	].flatMap(([form, owners]) => {
		const ids = new Set(owners.map(({ id }) => id));
		return ids.size === 1 ? [[form, owners[0]!.id] as const] : [];
	})
);

/** The share of a file's columns that are used, each as far as it is sure; those that say who a child is apart. */
export function explainedShare(
	proposed: readonly ProposedColumn[],
	columns: readonly string[]
): number {
	const readable = columns.filter(
		(name) => leftOut(name) === undefined || proposed.some(({ from }) => from.includes(name))
	);
	const sureness = readable.map((name) =>
		Math.max(0, ...proposed.map(({ from, confidence }) => (from.includes(name) ? confidence : 0)))
	);
	return sureness.reduce((sum, one) => sum + one, 0) / Math.max(1, readable.length);
}

const shareOfRequired = 0.4;
const unlikely = 0.6;
const hardlyPossible = 0.4;

function keyRepeats(
	contract: Contract,
	proposed: readonly ProposedColumn[],
	kinds: ReadonlyMap<string, CellKinds>
): boolean {
	const [key, ...more] = contract.primaryKey;
	const from = proposed.find(({ column }) => column.name === key)?.from ?? [];
	return more.length === 0 && from.length === 1 && repeats(kinds.get(from[0]!));
}
