import type { Contract } from '../contracts';
import type { CellKinds } from './cell-kinds';
import type { ExaminedHead } from './file-head';
import { nameForms } from './name-forms';
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
	const { kinds } = head;
	return [
		...withoutTellingColumns(contract, proposed),
		...repeatedKey(contract, proposed, head),
		...(contract.id === 'immunisations' ? otherVaccineNames(proposed, leftOver, kinds) : []),
		...(contract.id === 'contacts' ? absences(leftOver, kinds) : []),
		...(contract.id === 'registrations' ? adults(leftOver, kinds) : []),
		...(contract.id === 'population' ? partsOfPeople(leftOver) : [])
	];
}

// Their required columns alone are those of any list of children.
function withoutTellingColumns(
	contract: Contract,
	proposed: readonly ProposedColumn[]
): readonly string[] {
	const has = (isMeant: (name: string) => boolean) =>
		proposed.some(({ column, from }) => from.length > 0 && isMeant(column.name));
	if (contract.id === 'immunisations') {
		const missing = ['vaccine', 'dose_date'].filter((name) => !has((other) => other === name));
		if (missing.length > 0)
			return [
				`Without ${missing.map((name) => `“${name}”`).join(' and ')} every child in the file would count as not vaccinated.`
			];
	}
	if (contract.id === 'health-visitor-reviews' && !has((name) => name === 'reviewed_on'))
		return ['Without “reviewed_on” every review in the file would count as not done.'];
	if (contract.id === 'early-years-profile' && !has((name) => /^[A-Z]{3}_/.test(name)))
		return ['The file has no score of any goal, so no child in it could be counted.'];
	return [];
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

// The measures know MMR, MMRV, Priorix and ProQuad by the first letters of the text.
function otherVaccineNames(
	proposed: readonly ProposedColumn[],
	leftOver: readonly string[],
	kinds: ReadonlyMap<string, CellKinds>
): readonly string[] {
	const textsOf = (name: string | undefined) => [...(kinds.get(name ?? '')?.texts ?? [])];
	const chosen = proposed.find(({ column }) => column.name === 'vaccine')?.from[0];
	const isKnown = (text: string) => /^(mmr|priorix|proquad)/.test(text);
	const other = leftOver.find((name) => textsOf(name).some(isKnown));
	const texts = textsOf(chosen);
	const isDoubtful = !texts.some(isKnown) || texts.some((text) => text.startsWith('m-m-r'));
	if (chosen === undefined || other === undefined || !isDoubtful) return [];
	return [
		`“${other}” says which doses are MMR and “${chosen}” does not always: doses would be missed.`
	];
}

function absences(
	leftOver: readonly string[],
	kinds: ReadonlyMap<string, CellKinds>
): readonly string[] {
	const attended = leftOver.find((name) => nameForms(name).plain === 'attended');
	const texts = attended === undefined ? [] : [...(kinds.get(attended)?.texts ?? [])];
	if (!texts.some((text) => /^(n|no|false|f|0|dna|missed)$/.test(text))) return [];
	return [
		`“${attended}” says of some rows that nobody came, and is not read: they would count as the column chosen for “contact_type” has them.`
	];
}

// Men and women of an age would be two rows of one key, of which only the first counts.
function partsOfPeople(leftOver: readonly string[]): readonly string[] {
	const sex = leftOver.find((name) => ['sex', 'gender'].includes(nameForms(name).plain));
	if (sex === undefined) return [];
	return [
		`“${sex}” divides the people of an age, and only the first row of each neighbourhood, year and age is used: load a file of all persons.`
	];
}

function adults(
	leftOver: readonly string[],
	kinds: ReadonlyMap<string, CellKinds>
): readonly string[] {
	const role = leftOver.find((name) =>
		['role', 'persontype', 'membertype'].includes(nameForms(name).plain)
	);
	const texts = role === undefined ? [] : [...(kinds.get(role)?.texts ?? [])];
	const others = texts.filter((text) =>
		/adult|parent|carer|mother|father|guardian|grand/.test(text)
	);
	if (others.length === 0) return [];
	return [
		`“${role}” says that some rows are not of children (${others.slice(0, 3).join(', ')}), and is not read: they would be counted as children of their age.`
	];
}
