import type { SourceFile } from '$lib/sql';

import { canonicalName } from '../canonical-name';
import type { Contract } from '../contracts';
import { FileRefused, refusal } from '../problem';
import { recognisedContract } from '../recognise';
import { candidateFor } from './candidate';
import type { Candidate } from './candidate';
import { examinedHead } from './file-head';
import type { FileHead } from './file-head';
import { figuresLayout } from './table-of-figures';
import type { FiguresLayout } from './table-of-figures';
import { sureConfidence } from './proposed-column';
import type { Proposal } from './proposed-mapping';

/**
 * Why a file cannot be loaded without a person: nothing fits, as `recognisedContract` says it or, where
 * other names say more, by what is still missing; or the proposal is not certain, and of what.
 * Throws RangeError where the proposal is certain.
 */
export function mappingRefusal(
	file: SourceFile,
	head: FileHead,
	{ proposal, contracts }: { readonly proposal: Proposal; readonly contracts: readonly Contract[] }
): FileRefused {
	if (proposal.isCertain) throw new RangeError('expected a proposal in doubt, found a certain one');
	const [best] = proposal.candidates;
	if (!best) return withoutCandidate(file, head, contracts);
	const isOwnNames = best.columns.every(
		({ column, because }) => !column.isRequired || because === 'same name'
	);
	if (isOwnNames && isTwice(best, head.columns)) return ownWords(file, head.columns);
	const doubts = doubtsOf(best, proposal.candidates[1]);
	return refusal(
		file.name,
		`${file.name} may be ${best.contract.title}, but that is not certain: ${doubts}.`,
		'Say on the data page which of its columns are which, and save these choices as a file to use them again.'
	);
}

function withoutCandidate(
	file: SourceFile,
	head: FileHead,
	contracts: readonly Contract[]
): FileRefused {
	const layout = figuresLayout(head.columns);
	if (layout) return ofFigures(file, head.columns, layout);
	const examined = examinedHead(head);
	const [nearest] = contracts
		.map((contract) => candidateFor(contract, examined))
		.sort((a, b) => b.fit - a.fit);
	const byOtherNames = nearest?.columns.filter(({ because }) => because === 'synonym') ?? [];
	if (!nearest || byOtherNames.length < 2 || nearest.missing.length === 0)
		return ownWords(file, head.columns);
	const missing = nearest.columns.filter(({ column }) => nearest.missing.includes(column.name));
	return refusal(
		file.name,
		`${file.name} looks like ${nearest.contract.title}, but has no column for ${listed(nearest.missing)}.`,
		`Add ${missing.map(({ column }) => `“${column.name}” (${column.description})`).join(' and ')} and load the file again.`,
		nearest.missing[0]
	);
}

function ofFigures(
	file: SourceFile,
	columns: readonly string[],
	layout: FiguresLayout
): FileRefused {
	return refusal(
		file.name,
		`${file.name} is a table of figures for whole places, in the layout of ${layout}, and not of records. Its figures are none that are read here: its columns are ${columns.slice(0, 12).map(quoted).join(', ')}.`,
		'The releases that are read are listed on this page. Records, such as registrations or contacts, have a row for each.'
	);
}

function isTwice({ contract }: Candidate, columns: readonly string[]): boolean {
	return contract.columns.some(
		({ name }) =>
			columns.filter((column) => canonicalName(column) === canonicalName(name)).length > 1
	);
}

function ownWords(file: SourceFile, columns: readonly string[]): FileRefused {
	try {
		const contract = recognisedContract(file, columns);
		throw new RangeError(`expected no extract to fit, found ${contract.id}`);
	} catch (cause) {
		if (cause instanceof FileRefused) return cause;
		throw cause;
	}
}

function doubtsOf(best: Candidate, rival: Candidate | undefined): string {
	const weak = best.columns.filter(
		({ column, from, confidence }) =>
			column.isRequired && from.length > 0 && confidence < sureConfidence
	);
	const reasons = [
		...(best.missing.length > 0 ? [`it has no column for ${listed(best.missing)}`] : []),
		...weak.map(({ column, from }) => `${from.map(quoted).join(' and ')} may be “${column.name}”`),
		...best.cautions.map((caution) => caution.replace(/\.$/, '')),
		...(rival && rival.fit >= best.fit * nearly
			? [`it may be ${rival.contract.title} as well`]
			: [])
	];
	return reasons.length > 0 ? reasons.join('; ') : 'most of its columns are known to no extract';
}

const nearly = 0.8;

function listed(names: readonly string[]): string {
	return names.map(quoted).join(' or ');
}

function quoted(name: string): string {
	return `“${name}”`;
}
