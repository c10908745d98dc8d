import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { numberText } from '../cleaning/number-text';
import type { Column } from '../contracts';
import type { Mapping } from '../mapping/mapping';
import type { Problem } from '../problem';

/**
 * Where a file's own grand total differs from the sum of its rows that are
 * used. Only a single row called a total, and columns of counts or amounts that
 * one column of the file fills, are compared: of subtotals, averages and shares
 * nothing can be said.
 */
export async function controlTotals(
	connection: Connection,
	table: Sql,
	{
		fileName,
		columns,
		mapping,
		header,
		totals
	}: {
		readonly fileName: string;
		readonly columns: readonly Column[];
		readonly mapping: Pick<Mapping, 'columns'>;
		readonly header: readonly string[];
		/** The cells of every totals row, in the order of the header. */
		readonly totals: readonly (readonly string[])[];
	}
): Promise<readonly Problem[]> {
	const total = grandTotal(totals);
	if (!total) return [];
	const claims = columns.flatMap((column) => {
		const from = mapping.columns[column.name] ?? [];
		const said = from.length === 1 ? amount(total[header.indexOf(from[0]!)] ?? '') : undefined;
		return isAddable(column) && said !== undefined ? [{ column, said }] : [];
	});
	if (claims.length === 0) return [];
	const [sums] = await connection.rows<Record<string, number | null>>(
		sql`SELECT ${join(claims.map(({ column: { name } }) => sql`CAST(sum(${identifier(name)}) AS DOUBLE) AS ${identifier(name)}`))} FROM ${table}`
	);
	return claims.flatMap(({ column: { name }, said }) => {
		const given = sums![name] ?? 0;
		return Math.abs(said - given) < roundingPounds ? [] : [differs(fileName, name, said, given)];
	});
}

const roundingPounds = 0.01;

// Two rows called “Total” are of two parts of the file; then only one called grand is the whole.
function grandTotal(totals: readonly (readonly string[])[]): readonly string[] | undefined {
	const called = (pattern: RegExp) =>
		totals.filter((cells) => pattern.test(cells.find((cell) => cell !== '')?.trim() ?? ''));
	const grand = called(/^(grand|overall|report) totals?:?$/i);
	if (grand.length > 0) return grand.length === 1 ? grand[0] : undefined;
	const plain = called(/^totals?:?$/i);
	return plain.length === 1 && totals.length === 1 ? plain[0] : undefined;
}

function isAddable({ type, addsUp = true }: Column): boolean {
	return (type === 'integer' || type === 'number') && addsUp;
}

function amount(text: string): number | undefined {
	const number = numberText(text.trim());
	return number === undefined || number.has.has('percent') ? undefined : Number(number.decimal);
}

function differs(file: string, column: string, said: number, given: number): Problem {
	const written = (number: number) => number.toLocaleString('en-GB', { maximumFractionDigits: 2 });
	return {
		file,
		severity: 'note',
		column,
		message: `The totals row of ${file} says ${written(said)} for “${column}”; the rows that are used give ${written(given)}.`,
		advice:
			'Rows may be missing from the file, set aside above, or hidden figures. The total itself is not used.',
		rows: 1,
		examples: []
	};
}
