import type { Column, Contract } from '../contracts';
import { nameForms } from './name-forms';
import type { Names } from './names';

/** Whether a column can be put together of several columns of a file: only a row's own number that nothing refers to can. */
export function mayBeComposite(contract: Contract, column: Column): boolean {
	return contract.compositeKeys !== undefined && column.name === contract.primaryKey[0];
}

/** The file's columns of the first composite key that is there in full, or undefined. */
export function compositeKey(
	contract: Contract,
	mapped: Readonly<Record<string, readonly string[]>>,
	columns: readonly string[]
): { readonly columns: readonly string[]; readonly isUsual: boolean } | undefined {
	for (const { parts, isUsual } of contract.compositeKeys ?? []) {
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
