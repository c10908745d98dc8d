import type { Column } from '../contracts/column';
import { isCanonical } from './canonical';
import type { Found, Repair } from './cleaning';
import { booleanMender } from './mended-boolean';
import { dateMender } from './mended-date';
import { textMender } from './mended-identifier';
import { numberMender } from './mended-number';
import { wordMender } from './mended-word';
import type { Mend } from './mend';
import type { MenderOf, RepairOptions } from './mending';
import { plainText } from './plain-text';
import { yearMender } from './year-label';

/**
 * What becomes of the texts of a column that are not in the contract's form.
 *
 * Give all of a column's distinct texts that are in doubt: how some are read
 * depends on the others, never on their order. A text that cannot be read for
 * certain is not in the answer, nor is one that is right as it stands. A value
 * is always in the contract's form and within the column's limits; undefined
 * is an empty cell. What a person said a text stands for comes first. Throws
 * RangeError where `today` is not a day such as `2026-11-30`.
 */
export function repairs(
	column: Column,
	found: readonly Found[],
	options: RepairOptions
): readonly Repair[] {
	if (options.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.today))
		throw new RangeError(`Today must be a day such as 2026-11-30, not ${options.today}.`);
	const texts = found.map(({ text }) => ({ text, plain: plainText(text) }));
	const mend = menderOf(column)(
		column,
		texts.map(({ plain }) => plain),
		options
	);
	return texts.flatMap(({ text, plain }) => {
		const mended = chosen(text, column, options) ?? tidied(text, plain, column, mend(plain));
		return mended && isRepair(text, mended, column, options)
			? [{ text, value: mended.value, kind: mended.kinds[0] }]
			: [];
	});
}

function menderOf(column: Column): MenderOf {
	const own = ownMender(column);
	if (column.oneOf) return wordMender;
	if (column.type === 'boolean' || !column.words) return own;
	return (...asked) => {
		const word = wordMender(...asked);
		const other = own(...asked);
		return (text) => word(text) ?? other(text);
	};
}

function ownMender({ type }: Column): MenderOf {
	switch (type) {
		case 'text':
			return textMender;
		case 'integer':
		case 'number':
			return numberMender;
		case 'date':
			return dateMender;
		case 'boolean':
			return booleanMender;
		case 'year':
			return yearMender;
		default:
			return type satisfies never;
	}
}

function chosen(text: string, column: Column, { words }: RepairOptions): Mend | undefined {
	const key = [text, asRead(text)].find((written) => Object.hasOwn(words, written));
	if (key === undefined) return undefined;
	const value = words[key]!;
	const isFitting = value === '' || isCanonical(column, value);
	return isFitting
		? { value: value === '' ? undefined : value, kinds: ['chosen-word'] }
		: undefined;
}

// What is right once plain was only untidy.
function tidied(
	text: string,
	plain: string,
	column: Column,
	mended: Mend | undefined
): Mend | undefined {
	const isRight = mended === undefined ? isCanonical(column, plain) : mended.value === plain;
	return isRight && plain !== asRead(text) ? { value: plain, kinds: ['tidied-text'] } : mended;
}

// The engine takes ordinary blanks off the ends of every cell.
function asRead(text: string): string {
	return text.replace(/^ +| +$/g, '');
}

function isRepair(
	text: string,
	{ value, kinds }: Mend,
	column: Column,
	{ undone }: RepairOptions
): boolean {
	if (kinds.some((kind) => undone.has(kind))) return false;
	return value === undefined || (value !== asRead(text) && isCanonical(column, value));
}
