import { identifier, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { canonicalName } from '../canonical-name';
import { isoDate } from '../cleaning/calendar-date';
import { dateText } from '../cleaning/date-text';
import type { ReadFile } from '../readers/read-file';
import type { Sheet } from '../readers/sheet';

/**
 * The latest day, as `2025-01-30`, on which lines of text say that what stands
 * under them was published or revised: `Published: 28 November 2024`, a line
 * `Publication date` over the day, a title that ends in `(revised 30/01/2025)`.
 * A next release and data that were published elsewhere are none. Undefined
 * where nothing says a whole day.
 */
export function publishedAccordingTo(lines: readonly string[]): string | undefined {
	const said = lines.filter((line) => line.trim() !== '');
	return latest(
		said.flatMap((line, i) => {
			if (saysNext.test(line)) return [];
			if (saysWhen.test(line) || bareLabel.test(said[i - 1]?.trim() ?? '')) return daysIn(line);
			return daysIn([...line.matchAll(inBrackets)].map(([text]) => text).join(' '));
		})
	);
}

/** The same of a whole workbook: what its sheets say above their tables, and every day in a history of revisions. */
export function publishedAccordingToSheets(sheets: readonly Sheet[]): string | undefined {
	return latest(
		sheets.flatMap(({ name, rows }) => {
			if (/revision|version/i.test(name)) return rows.flat().flatMap(daysIn);
			const said = publishedAccordingTo(
				rows.slice(0, rowsAbove).map((row) => row.filter((cell) => cell !== '').join(' '))
			);
			return said === undefined ? [] : [said];
		})
	);
}

/** The same of a table: what stands above its header, else the latest day in a column of its own. */
export async function publishedAccordingToTable(
	connection: Connection,
	{ above, columns, relation }: Pick<ReadFile, 'above' | 'columns' | 'relation'>
): Promise<string | undefined> {
	const column = columns.find((name) => ofPublication.test(canonicalName(name)));
	const said = publishedAccordingTo(above);
	if (said !== undefined || column === undefined) return said;
	const cells = await connection.rows<{ cell: string | null }>(
		sql`SELECT DISTINCT CAST(${identifier(column)} AS VARCHAR) AS cell FROM ${relation} LIMIT ${mostDays}`
	);
	return latest(cells.flatMap(({ cell }) => daysIn(cell ?? '')));
}

const rowsAbove = 40;
const mostDays = 1000;
const ofPublication =
	/^(publicationdate|date(of)?publi(shed|cation)|published(on|at)?|releasedate|datereleased?|lastupdated|dateupdated|revisedon|daterevised)$/;

const what =
	'(?:published|publication|released?|revised|revision|updated|corrected|reissued|issued)';
const saysWhen = new RegExp(
	`^\\W*(?:(?:this|these|the)(?: \\w+){1,3} (?:was|were|is|are) |(?:first|last|latest|date(?: of)?) )?${what}\\b|^\\W*version \\S+,? `,
	'i'
);
const bareLabel = new RegExp(
	`^(?:(?:first|last|latest|date(?: of)?) )?${what}(?: date| on)?:?$`,
	'i'
);
const inBrackets = new RegExp(`\\([^()]*\\b${what}\\b[^()]*\\)`, 'gi');
const saysNext = /\b(next|forthcoming|due|planned|expected)\b/i;

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const dayWritten = new RegExp(
	`\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{1,2}(?:st|nd|rd|th)?[ -]${months}[ -,]+\\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
	'gi'
);

function daysIn(text: string): readonly string[] {
	return (text.match(dayWritten) ?? []).flatMap((written) => {
		const said = dateText(written);
		if (said?.form === 'written') return isoDate(said.date) ?? [];
		if (said?.form !== 'numbers') return [];
		// A British release: the day first.
		return isoDate({ year: said.year, month: said.second, day: said.first }) ?? [];
	});
}

function latest(days: readonly string[]): string | undefined {
	return [...days].sort().at(-1);
}
