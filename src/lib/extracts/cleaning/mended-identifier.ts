import type { Column } from '../contracts/column';
import type { Mend } from './mend';
import type { MenderOf } from './mending';
import { mendedLetters } from './mended-letters';
import { isEmptySign, missingMend } from './missing-word';

/**
 * Mends text: spoilt letters, a database's sign of an empty cell, and in a
 * code or number of somebody or something the `.0` a spreadsheet puts behind
 * it. Of a long number written `1.23457E+12` the last digits are lost, and many
 * children would share what is left: the cell is empty.
 */
export const textMender: MenderOf = (column) => {
	const isCode = isIdentifier(column);
	return (text) => (isCode ? codeMend(text) : undefined) ?? wordingMend(text);
};

/** Whether a column names somebody, something or a place by a code. */
export function isIdentifier({ name, type, oneOf }: Column): boolean {
	return (
		type === 'text' &&
		!oneOf &&
		/(?:_id|_code)$|^(?:gp_practice|postcode|vaccine|school)$/.test(name)
	);
}

function codeMend(text: string): Mend | undefined {
	if (/^\d(?:\.\d+)?E\+?\d+$/i.test(text) && /[.+]/.test(text))
		return { value: undefined, kinds: ['lost-digits'] };
	if (/^\d+\.0+$/.test(text))
		return { value: text.slice(0, text.indexOf('.')), kinds: ['tidied-text'] };
	// A code of two or three letters can read like a word for nothing: NK, NA.
	return text.length > 3 || !/^[A-Z]+$/i.test(text) ? missingMend(text) : undefined;
}

function wordingMend(text: string): Mend | undefined {
	if (text === '' || isEmptySign(text)) return missingMend(text);
	const mended = mendedLetters(text);
	return mended === text ? undefined : { value: mended, kinds: ['mended-letters'] };
}
