import type { Column, Contract } from '../contracts';
import { nameForms } from './name-forms';
import { names } from './names';
import type { Names } from './names';

/** Columns that together are a row's own number where the file has no column for it. */
export interface CompositeKey {
	/** In order: a column of the contract, or the names a column of the file may have. */
	readonly parts: readonly (string | Names)[];
	/** Whether the sector's systems make it so; otherwise it is a guess to be checked. */
	readonly isUsual: boolean;
}

/** Whether a column can be put together of several columns of a file: only a row's own number that nothing refers to can. */
export function mayBeComposite(contract: Contract, column: Column): boolean {
	return contract.id in compositeKeys && column.name === contract.primaryKey[0];
}

/** The file's columns of the first composite key that is there in full, or undefined. */
export function compositeKey(
	contract: Contract,
	mapped: Readonly<Record<string, readonly string[]>>,
	columns: readonly string[]
): { readonly columns: readonly string[]; readonly isUsual: boolean } | undefined {
	for (const { parts, isUsual } of compositeKeys[contract.id] ?? []) {
		const found = parts.flatMap((part) =>
			typeof part === 'string' ? (mapped[part] ?? []) : columnNamed(part, columns)
		);
		if (found.length === parts.length) return { columns: found, isUsual };
	}
	return undefined;
}

function columnNamed({ sure }: Names, columns: readonly string[]): readonly string[] {
	const wanted = new Set(sure.map((name) => nameForms(name).whole));
	const found = columns.filter((column) => wanted.has(nameForms(column).plain));
	return found.length === 1 ? found : [];
}

const eventNumber = names(
	'Event ID; Event no; Event number; Event ref; Session ID; Session no; Session number; Session ref; Activity ID; Activity no; Activity number'
);
const costCentre = names('Cost centre; Cost centre code; Cost centre no; Costcentre');

const compositeKeys: Readonly<Record<string, readonly CompositeKey[]>> = {
	contacts: [
		{ parts: [eventNumber, 'child_id'], isUsual: true },
		{ parts: ['contact_date', 'child_id', 'activity'], isUsual: false }
	],
	'programme-enrolments': [{ parts: ['course_id', 'parent_id'], isUsual: true }],
	referrals: [{ parts: ['family_id', 'received_on'], isUsual: false }],
	sessions: [{ parts: ['centre_id', 'session_date', 'activity'], isUsual: false }],
	'parents-survey': [],
	finance: [{ parts: ['financial_year', costCentre, 'line'], isUsual: false }]
};
