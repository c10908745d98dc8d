import type { Column } from '../contracts/column';
import { isCanonical } from './canonical';
import type { CleaningKind } from './cleaning';
import type { Mend } from './mend';
import type { MenderOf, RepairOptions } from './mending';
import { missingMend } from './missing-word';
import { numberText } from './number-text';
import type { NumberText } from './number-text';
import { reasonOf } from './suppression';

/**
 * Reads numbers in the forms that exports have. A mark of suppression is an
 * empty cell, never a zero. A comma before three digits parts thousands, unless
 * the column shows decimal commas: then such a number may be either and is not
 * mended. `k` and `m` are thousands and millions only of pounds. A percent sign
 * is taken off only where the column is in percent; where all of such a
 * column lies between 0 and 1 it is taken to hold fractions. A number for
 * “missing” (`999`, `-99`) is one only where the column cannot mean it.
 */
export const numberMender: MenderOf = (column, texts, options) => {
	const numbers = texts.map(numberText);
	const hasDecimalCommas = numbers.some((number) => number?.has.has('certain-comma'));
	const isInFractions = holdsFractions(column, texts, numbers, options);
	return (text) => {
		if (isPlaceholder(column, text)) return { value: undefined, kinds: ['placeholder-number'] };
		if (reasonOf(text) !== undefined) return { value: undefined, kinds: ['suppressed'] };
		const number = numberText(text);
		if (number === undefined) return missingMend(text);
		if (!isInFractions && isCanonical(column, text)) return undefined;
		if (hasDecimalCommas && number.has.has('either-comma')) return undefined;
		if (!belongs(column, number) || isInMills(number)) return undefined;
		return isInFractions ? inPercent(number) : numberMend(number);
	};
};

/** Whether a column holds percentages from 0 to 100. */
export function isInPercent({ name, description, type }: Column): boolean {
	return type === 'number' && /percent/i.test(`${name} ${description}`);
}

/** Whether a column holds a score of a questionnaire. */
export function isScore({ name, type }: Column): boolean {
	return type === 'number' && name.endsWith('_score');
}

function isMoney({ name, description, type }: Column): boolean {
	return type === 'number' && /\bpounds?\b|£/i.test(`${name} ${description}`);
}

// More children than live in any neighbourhood, or than any session has room for, less one.
const absurdCount = /^9{4,}$/;

function isPlaceholder(column: Column, text: string): boolean {
	if (!/^(?:-?9{2,}|-[19])(?:\.0+)?$/.test(text)) return false;
	const whole = text.replace(/\.0+$/, '');
	if (isScore(column)) return whole.startsWith('-') || whole.length > 2;
	if (!isCanonical(column, whole))
		return column.minimum !== undefined || column.maximum !== undefined;
	return column.type === 'integer' && column.maximum === undefined && absurdCount.test(whole);
}

function belongs(column: Column, { has }: NumberText): boolean {
	if (has.has('currency') || has.has('magnitude')) return isMoney(column);
	return !has.has('percent') || isInPercent(column);
}

// £12.345 is more likely twelve thousand pounds, written as on the continent, than a half-penny.
function isInMills({ decimal, has }: NumberText): boolean {
	return has.has('currency') && !has.has('magnitude') && /\.\d{3,}$/.test(decimal);
}

const kindOf: readonly (readonly [Parameters<NumberText['has']['has']>[0], CleaningKind])[] = [
	['brackets', 'number-in-brackets'],
	['certain-comma', 'decimal-comma'],
	['currency', 'currency'],
	['magnitude', 'currency'],
	['percent', 'percent-sign']
];

function numberMend({ decimal, has }: NumberText): Mend {
	const [kind, ...more] = kindOf.filter(([oddity]) => has.has(oddity)).map(([, kind]) => kind);
	return { value: decimal, kinds: [kind ?? 'number-as-text', ...more] };
}

function inPercent(number: NumberText): Mend {
	const value = numberText(`${number.decimal}e2`)?.decimal ?? number.decimal;
	return { value, kinds: ['fraction-as-percent', ...numberMend(number).kinds.slice(0, 1)] };
}

// A plain fraction among what was found shows that all of the column was looked at, and not only what could not be read.
function holdsFractions(
	column: Column,
	texts: readonly string[],
	numbers: readonly (NumberText | undefined)[],
	options: RepairOptions
): boolean {
	if (!isInPercent(column) || options.undone.has('fraction-as-percent')) return false;
	const isFraction = ({ decimal, has }: NumberText) =>
		Number(decimal) >= 0 && Number(decimal) <= 1 && !has.has('percent');
	return (
		numbers.every((number) => number === undefined || isFraction(number)) &&
		texts.some((text) => /^0?\.\d*[1-9]\d*$/.test(text))
	);
}
