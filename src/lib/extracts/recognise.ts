import type { SourceFile } from '$lib/sql';

import { canonicalName } from './canonical-name';
import { contracts } from './contracts';
import type { Contract } from './contracts';
import { noChoices } from './mapping/mapping';
import type { Mapping } from './mapping/mapping';
import { refusal } from './problem';

/**
 * The extract a file is, by its columns alone: the contract whose required
 * columns are all there and which knows the most of the rest. Rejects with
 * `FileRefused`, naming the nearest contract and what is missing, where none fits.
 */
export function recognisedContract(file: SourceFile, columns: readonly string[]): Contract {
	const present = new Set(columns.map(canonicalName));
	const ranked = contracts
		.map((contract) => ({
			contract,
			missing: contract.columns.filter(
				(column) => column.isRequired && !present.has(canonicalName(column.name))
			),
			known: contract.columns.filter((column) => present.has(canonicalName(column.name))).length
		}))
		.sort((a, b) => b.known - a.known);
	const fitting = ranked.find((candidate) => candidate.missing.length === 0);
	if (fitting) return unambiguous(fitting.contract, file, columns);
	const named = ranked.find(({ contract }) =>
		canonicalName(file.name).startsWith(canonicalName(contract.id))
	);
	const nearest = named ?? ranked[0]!;
	const [first] = nearest.missing;
	if (nearest.known === 0 || !first)
		throw refusal(
			file.name,
			`${file.name} has none of the columns of any extract. Its first columns are ${columns.slice(0, 5).map(quoted).join(', ')}.`,
			'Compare its header with the templates on this page.'
		);
	throw refusal(
		file.name,
		`${file.name} looks like ${nearest.contract.title}, but has no column ${nearest.missing.map((column) => quoted(column.name)).join(' or ')}.`,
		`Add the column ${quoted(first.name)} (${first.description}) and load the file again. It has ${columns.slice(0, 12).map(quoted).join(', ')}.`,
		first.name
	);
}

// `Centre ID` beside `centre_id` leaves open which is meant.
function unambiguous(contract: Contract, file: SourceFile, columns: readonly string[]): Contract {
	for (const { name } of contract.columns) {
		const found = columns.filter((column) => canonicalName(column) === canonicalName(name));
		if (found.length > 1)
			throw refusal(
				file.name,
				`${file.name} has ${found.length} columns that could be ${quoted(name)}: ${found.map(quoted).join(' and ')}.`,
				'Rename or remove all but one, so that it is clear which is meant.',
				name
			);
	}
	return contract;
}

/** The mapping of a file whose columns have the names of its extract's contract. Rejects as `recognisedContract` does. */
export function sameNameMapping(file: SourceFile, columns: readonly string[]): Mapping {
	const contract = recognisedContract(file, columns);
	const pairs = contract.columns.flatMap(({ name }) => {
		const from = columns.find((column) => canonicalName(column) === canonicalName(name));
		return from === undefined ? [] : [[name, [from]] as const];
	});
	return { extract: contract.id, columns: Object.fromEntries(pairs), choices: noChoices };
}

function quoted(name: string): string {
	return `“${name}”`;
}
