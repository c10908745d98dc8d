import { isoDate } from '../cleaning/calendar-date';
import { doubtfulText } from '../cleaning/doubtful-text';
import type { Column } from '../contracts';
import { numberLimits } from '../contracts/column';

/**
 * Whether a text without blanks around it is not for certain in a column's own
 * form: what `isForeign` of a cell is in the engine, for the few texts that show
 * how a file is best staged. Of a text written as no extract writes it, such as
 * the number `1_000`, it may say otherwise, which costs time and nothing else.
 */
export function isForeignText(column: Column, text: string): boolean {
	if (column.oneOf)
		return !column.oneOf.includes(text) && !column.oneOf.includes(text.toLowerCase());
	switch (column.type) {
		case 'text':
			return isForeignCode(column, text);
		case 'integer':
			return !isInteger(column, text) || isDoubtful(column, text);
		case 'number':
			return !isNumber(column, text) || isDoubtful(column, text);
		case 'date':
			return !isDay(text);
		case 'boolean':
			return !flags.has(text.toLowerCase());
		case 'year':
			return !isYear(text);
		default:
			return column.type satisfies never;
	}
}

const flags: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', 'false', 'no', 'n', '0']);
const missingWords: ReadonlySet<string> = new Set(['NULL', 'N/A', 'NA', '#N/A', 'NONE', '-', '.']);
const written = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const [leastInteger, mostInteger] = [-2_147_483_648, 2_147_483_647];

function isForeignCode(column: Column, text: string): boolean {
	const isMissing = !column.isRequired && missingWords.has(text.toUpperCase());
	return isMissing || (column.name.endsWith('_id') && /^\d(\.\d+)?E\+\d+$/.test(text));
}

function isInteger(column: Column, text: string): boolean {
	const value = Number(text);
	return (
		written.test(text) &&
		Number.isInteger(value) &&
		value >= leastInteger &&
		value <= mostInteger &&
		isWithin(column, value)
	);
}

function isNumber(column: Column, text: string): boolean {
	const value = Number(text);
	return written.test(text) && isWithin(column, value);
}

function isWithin(column: Column, value: number): boolean {
	const [least, greatest] = numberLimits(column);
	return (least === undefined || value >= least) && (greatest === undefined || value <= greatest);
}

function isDoubtful(column: Column, text: string): boolean {
	const pattern = doubtfulText(column);
	return (
		pattern !== undefined && new RegExp(`^(?:${pattern.replace('(?s)', '')})$`, 's').test(text)
	);
}

function isDay(text: string): boolean {
	const parts = /^((?:19|20)\d\d)([-/])(\d\d)\2(\d\d)$/.exec(text);
	if (!parts) return false;
	const [year, month, day] = [parts[1], parts[3], parts[4]].map(Number);
	const written = isoDate({ year: year!, month: month!, day: day! });
	return written !== undefined && written !== '1900-01-01';
}

function isYear(text: string): boolean {
	return (
		/^(19|20)\d{2}[/-]?(\d{2})?\d{2}$/.test(text) &&
		(Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(-2))
	);
}
