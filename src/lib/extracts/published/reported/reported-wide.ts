import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { yearLabel } from '$lib/catalogue/period';

import { canonicalName } from '../../canonical-name';
import type { ReadFile } from '../../readers/read-file';
import { cellText } from '../../typed-value';
import { reportedColumns } from './reported-columns';
import { measureCalled } from './reported-words';

/** A table of figures with a year, or a measure, a column: which columns make which figure of a row. */
export interface WideTable {
	readonly each: 'period' | 'measure';
	readonly figures: readonly WideFigure[];
	/** The columns that say of what a row is, by the names that a table of one row a figure has for them. */
	readonly kept: readonly { readonly column: string; readonly as: string }[];
}

interface WideFigure {
	/** The period or the measure. */
	readonly of: string;
	readonly columns: Readonly<Partial<Record<Role, string>>>;
}

type Role = 'numerator' | 'denominator' | 'value';

/**
 * What a table is by its columns' names, where it has a measure and a place a
 * row and two or more years or quarters as columns, or a place and a period a
 * row and two or more measures; each may have its number, its out of and its
 * percentage. Undefined for any other, and where two columns say they are the
 * same.
 */
export function wideTable(columns: readonly string[]): WideTable | undefined {
	const { column, has } = reportedColumns(columns);
	const place = column('place') ?? columnCalled(columns, placeNames);
	const measure = column('measure') ?? columnCalled(columns, measureNames);
	const isLong = (['numerator', 'denominator', 'value'] as const).some(has);
	if (place === undefined || isLong || (measure !== undefined) === has('period')) return undefined;
	const each = measure === undefined ? 'measure' : 'period';
	const figures = figuresAmong(columns, each === 'period' ? periodIn : measureCalled);
	const taken = new Set(figures?.flatMap((figure) => Object.values(figure.columns)));
	if (!figures || taken.size < 2) return undefined;
	const names = new Map([
		[place, 'place'],
		[measure, 'measure']
	]);
	return {
		each,
		figures,
		kept: columns
			.filter((name) => !taken.has(name))
			.map((name) => ({ column: name, as: names.get(name) ?? name }))
	};
}

/** The same figures, one a row, in the order of the file; `lineOfFile` is the line that each stands on. Blank ones are none. */
export function longTable(
	{ each, figures, kept }: WideTable,
	{ relation }: Pick<ReadFile, 'relation'>
): Pick<ReadFile, 'columns' | 'relation'> {
	const made = figures.map(({ of, columns }) => {
		const cells = roles.map((role) => {
			const name = columns[role];
			return name === undefined ? sql`CAST(NULL AS VARCHAR)` : cellText(identifier(name));
		});
		const fields = roles.map((role, i) => sql`${identifier(role)}: ${cells[i]}`);
		return sql`CASE WHEN coalesce(${join(cells)}) IS NOT NULL THEN {${join([sql`${identifier(each)}: ${of}`, ...fields])}} END`;
	});
	const keptCells = kept.map(({ column, as }) => sql`${identifier(column)} AS ${identifier(as)}`);
	const madeCells = [each, ...roles].map((name) => sql`made_figure.${identifier(name)}`);
	return {
		columns: [...kept.map(({ as }) => as), each, ...roles],
		relation: sql`(SELECT ${join([...kept.map(({ as }) => identifier(as)), ...madeCells, lineOfFile])}
			FROM (SELECT ${join([...keptCells, sql`row_number() OVER () + 1 AS ${lineOfFile}`])}, unnest([${join(made)}]) AS made_figure FROM ${relation}) WHERE made_figure IS NOT NULL)`
	};
}

/** The column of a long table that says where in the file its row stands. */
export const lineOfFile: Sql = identifier('line of file');

const roles = ['numerator', 'denominator', 'value'] as const;

const placeNames = ['areaname', 'localauthority', 'authority', 'authorityname', 'laname', 'la'];
const measureNames = ['indicator', 'indicatorname', 'performanceindicator', 'kpi'];

function columnCalled(columns: readonly string[], names: readonly string[]): string | undefined {
	return columns.find((name) => names.includes(canonicalName(name)));
}

function figuresAmong(
	columns: readonly string[],
	of: (text: string) => string | undefined
): readonly WideFigure[] | undefined {
	const figures = new Map<string, Partial<Record<Role, string>>>();
	for (const column of columns) {
		const whole = of(column);
		const { role, rest } = whole === undefined ? told(column) : { role: 'value', rest: column };
		const key = whole ?? of(rest);
		if (key === undefined) continue;
		const figure = figures.get(key) ?? {};
		if (figure[role as Role] !== undefined) return undefined;
		figures.set(key, { ...figure, [role]: column });
	}
	return [...figures].map(([key, found]) => ({ of: key, columns: found }));
}

const roleWords: readonly (readonly [Role, RegExp])[] = [
	['denominator', /\b(?:denominator|out of|cohort|base)\b/i],
	['numerator', /\b(?:numerator|number|count|no\.?|n)(?![a-z])/i],
	['value', /%|\b(?:percent|percentage|pct|value|rate|figure|actual|result)\b/i]
];

/** What a column is of its figure by a word in its name, and the name without it. */
function told(column: string): { readonly role: Role; readonly rest: string } {
	const [role, word] = roleWords.find(([, pattern]) => pattern.test(column)) ?? ['value', /$^/];
	const rest = column.replace(word, ' ').replace(/^[\s()[\]:–—-]+|[\s()[\]:–—-]+$/g, '');
	return { role, rest };
}

// A year by itself is read too, so that it is refused in words: which school or financial year it is does not stand there.
function periodIn(text: string): string | undefined {
	const [, start, end, quarter] =
		/^(?:(?:fy|ay|year|school year|academic year|financial year) ?)?(20\d\d)(?: ?[/–—_-] ?((?:20)?\d\d))?(?:[ ,]*q([1-4]))?$/i.exec(
			text.trim()
		) ?? [];
	if (start === undefined) return undefined;
	if (end === undefined) return quarter === undefined ? start : undefined;
	const year = yearLabel(Number(start));
	if (!year.endsWith(end.slice(-2))) return undefined;
	return quarter === undefined ? year : `${year} Q${quarter}`;
}
