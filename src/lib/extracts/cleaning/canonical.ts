import { numberLimits } from '../contracts/column';
import type { Column } from '../contracts/column';
import { isoDate } from './calendar-date';

/**
 * Whether a text is a value of the column as the contract writes it, within
 * its limits: `2024-04-30` from 1900 to 2099, `-12.5`, `true`, `2024/25`, a
 * word of its list. Such a text is cast by the engine as it stands.
 */
export function isCanonical(column: Column, text: string): boolean {
	if (column.oneOf) return column.oneOf.includes(text);
	switch (column.type) {
		case 'text':
			return text !== '';
		case 'integer':
			return (
				/^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= mostInteger && isWithin(column, text)
			);
		case 'number':
			return /^-?\d{1,14}(\.\d+)?$/.test(text) && isWithin(column, text);
		case 'date':
			return isDay(text);
		case 'boolean':
			return text === 'true' || text === 'false';
		case 'year':
			return isYearLabel(text);
		default:
			return column.type satisfies never;
	}
}

const mostInteger = 2_147_483_647;

function isWithin(column: Column, text: string): boolean {
	const [least, greatest] = numberLimits(column);
	const value = Number(text);
	return (least === undefined || value >= least) && (greatest === undefined || value <= greatest);
}

function isDay(text: string): boolean {
	if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
	const [year, month, day] = text.split('-').map(Number);
	return isoDate({ year: year!, month: month!, day: day! }) !== undefined;
}

function isYearLabel(text: string): boolean {
	return (
		/^(19|20)\d\d\/\d\d$/.test(text) &&
		(Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5))
	);
}
