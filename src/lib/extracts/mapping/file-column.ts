import { canonicalName } from '../canonical-name';

/** A column of a file by its name in an earlier one: as it stands there, else in other letters. Undefined where the file has none. */
export function fileColumn(name: string, columns: readonly string[]): string | undefined {
	return (
		columns.find((column) => column === name) ??
		columns.find((column) => canonicalName(column) === canonicalName(name))
	);
}
