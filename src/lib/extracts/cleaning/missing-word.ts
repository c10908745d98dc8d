import { plainWord } from './plain-text';
import type { Mend } from './mend';

/**
 * A text that says there is no answer, as an empty cell: `N/A`, `NULL`, a
 * spreadsheet's `#REF!`, `Refused`. Where `unknown` is given, the column's word
 * for an answer that is not known takes the place of the empty cell. Whether
 * nobody knew or somebody would not say is told apart by the kind.
 */
export function missingMend(text: string, unknown?: string): Mend | undefined {
	if (isSpreadsheetError(text)) return { value: undefined, kinds: ['spreadsheet-error'] };
	if (text === '' || /^[-–—_.?…~:*]+$/.test(text))
		return { value: undefined, kinds: ['missing-word'] };
	const word = plainWord(text);
	if (nothing.has(word)) return { value: undefined, kinds: ['missing-word'] };
	if (notKnown.has(word)) return { value: unknown, kinds: ['missing-word'] };
	if (notStated.has(word)) return { value: unknown, kinds: ['not-stated'] };
	return undefined;
}

/** Whether a text is a database’s or a spreadsheet’s sign of an empty cell, and in no language a word. */
export function isEmptySign(text: string): boolean {
	return (
		isSpreadsheetError(text) ||
		/^(?:[(<[]?null[)>\]]?|n\/a|n\.a\.?|nan|\(blank\)|[-–—_.]+)$/i.test(text)
	);
}

/** Whether a text says that something still goes on, as it may in place of the day it ended. */
export function isOngoing(text: string): boolean {
	return ongoing.has(plainWord(text));
}

function isSpreadsheetError(text: string): boolean {
	return /^(?:#(?:N\/A|REF!?|VALUE!?|DIV\/0!?|NAME\??|NUM!?|NULL!|SPILL!?|CALC!?|ERROR!?|#+)|Err:\d{3})(?: N\/A)?$/i.test(
		text
	);
}

const nothing = new Set([
	'n a',
	'na',
	'null',
	'none',
	'nan',
	'blank',
	'empty',
	'missing',
	'undefined',
	'not applicable',
	'no data',
	'no value',
	'no entry'
]);

const notKnown = new Set([
	'nk',
	'n k',
	'not known',
	'unknown',
	'unk',
	'dont know',
	'do not know',
	'not recorded',
	'none recorded',
	'not entered',
	'not available',
	'not collected',
	'not obtained',
	'not yet obtained',
	'information not yet obtained',
	'not captured',
	'no information',
	'tbc',
	'tba',
	'to be confirmed',
	'awaiting information'
]);

const notStated = new Set([
	'not stated',
	'ns',
	'n s',
	'not disclosed',
	'not provided',
	'refused',
	'information refused',
	'refused to say',
	'declined',
	'declined to answer',
	'declined to say',
	'declined to state',
	'prefer not to say',
	'prefers not to say',
	'preferred not to say',
	'rather not say',
	'did not say',
	'did not wish to say',
	'do not wish to say',
	'withheld'
]);

const ongoing = new Set([
	'ongoing',
	'on going',
	'current',
	'open',
	'still open',
	'active',
	'live',
	'present',
	'to date',
	'not closed',
	'not ended',
	'still here'
]);
