import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { coveredPeriods } from '$lib/catalogue/covered';

import { contracts } from '../contracts';
import type { Contract, Covers } from '../contracts';
import type { Problem } from '../problem';

/**
 * The years of which an extract has only a part, by the extract: no figure of them
 * is made, and the analyst is told why. Reads the tables that tell how far each
 * reaches, and the periods.
 */
export async function partYears(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, readonly Problem[]>> {
	const asked = contracts.flatMap((contract) =>
		files.has(contract.id) && contract.covers
			? partsOf(contract.covers).map((part) => partQuery(contract, part))
			: []
	);
	if (asked.length === 0) return new Map();
	const found = await connection.rows<PartYears>(
		sql`SELECT * FROM (${join(asked, ' UNION ALL ')}) WHERE years IS NOT NULL`
	);
	const problems = new Map<string, readonly Problem[]>();
	for (const one of found) {
		const { words } = contracts.find(({ id }) => id === one.extract)!.covers!;
		const problem = problemOf(one, { file: files.get(one.extract)!, words });
		problems.set(one.extract, [...(problems.get(one.extract) ?? []), problem]);
	}
	return problems;
}

interface PartYears {
	readonly extract: string;
	readonly age: number | null;
	readonly first: string;
	readonly last: string;
	/** In words, a comma between two. */
	readonly years: string;
}

interface Part {
	readonly part: string;
	/** In months; of those born at the days. */
	readonly age: number | undefined;
}

function partsOf({ ages }: Covers): readonly Part[] {
	return ages
		? Object.entries(ages).flatMap(([part, months]) => months.map((age) => ({ part, age })))
		: [{ part: '', age: undefined }];
}

// A year in which something of it lies; of births those alone that are lacking at their start, or were over when the last of it took place.
function partQuery({ id, table }: Contract, { part, age }: Part): Sql {
	const span = `${table}_span`;
	const before = sql`to_months(${age ?? 0})`;
	const isOver =
		age === undefined
			? sql``
			: sql`
		AND (p.period_start - ${before} < (SELECT first_day FROM ${identifier(span)} WHERE part = ${part}) OR p.period_end <= (SELECT max(last_day) FROM ${identifier(span)}))`;
	return sql`SELECT ${id} AS extract, CAST(${age} AS INTEGER) AS age, strftime(s.first_day, '%-d %B %Y') AS first, strftime(s.last_day, '%-d %B %Y') AS last,
	(SELECT string_agg(p.period_id, ', ' ORDER BY p.period_id) FROM period p WHERE p.period_kind = 'financial-year'
		AND p.period_start - ${before} <= (SELECT last_day FROM ${identifier(span)} WHERE part = ${part}) AND p.period_end - ${before} >= (SELECT first_day FROM ${identifier(span)} WHERE part = ${part})
${isOver}
		AND (p.period_id, p.period_kind) NOT IN ${coveredPeriods(span, { part, before })}) AS years
	FROM ${identifier(span)} s WHERE part = ${part}`;
}

function problemOf(
	{ age, first, last, years }: PartYears,
	{ file, words }: { readonly file: string; readonly words: string }
): Problem {
	const isOne = !years.includes(',');
	const [year, is, it] = isOne ? ['year', 'is', 'it'] : ['years', 'are', 'them'];
	const who = age === null ? '' : ` of those who turn ${ageInWords(age)}`;
	return {
		file,
		severity: 'note',
		column: undefined,
		message: `Its ${words} from ${first} to ${last}: the ${year} ${years}${who} ${is} there only in part, and no figure of ${it} is made.`,
		advice:
			'A part of a year is not held against whole ones. Load an export that reaches from 1 April to 31 March.',
		rows: 0,
		examples: []
	};
}

function ageInWords(months: number): string {
	if (months === 1) return 'one month';
	return months < 12 || months % 12 > 0 ? `${months} months` : months === 24 ? 'two' : 'five';
}
