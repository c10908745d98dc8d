import { canonicalName } from '../canonical-name';
import { contracts } from '../contracts';
import { leftOutNames } from './left-out';

/** Names in canonical letters, to be looked up. */
export interface CanonicalNames {
	readonly sure: ReadonlySet<string>;
	readonly unsure: ReadonlySet<string>;
}

/** The other names of a column in canonical letters. Throws RangeError where no extract has such a column. */
export function canonicalNamesOf(extract: string, column: string): CanonicalNames {
	const found = canonical.get(`${extract}.${column}`);
	if (!found) throw new RangeError(`expected a column of an extract, found ${extract}.${column}`);
	return found;
}

const canonical: ReadonlyMap<string, CanonicalNames> = new Map(
	contracts.flatMap(({ id, columnNames }) =>
		Object.entries(columnNames).map(([column, { sure, unsure }]) => [
			`${id}.${column}`,
			{ sure: new Set(sure.map(canonicalName)), unsure: new Set(unsure.map(canonicalName)) }
		])
	)
);

/** The canonical names of every column that any extract knows or that is known to be left out: what tells a header from a row. */
export const knownNames: ReadonlySet<string> = new Set(
	[
		...contracts.flatMap(({ id, columns }) =>
			columns.flatMap(({ name }) => [
				name,
				...canonicalNamesOf(id, name).sure,
				...canonicalNamesOf(id, name).unsure
			])
		),
		...leftOutNames
	].map(canonicalName)
);
