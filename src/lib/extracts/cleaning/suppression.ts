/**
 * Why a publisher or a system put a mark in place of a number, in words for a
 * report; undefined where the text is no such mark. The letters are those of
 * the Government Statistical Service and of the Department for Education; they
 * are marks only where a number is expected. A mark is never a zero.
 */
export function reasonOf(text: string): string | undefined {
	const mark = text.trim().toLowerCase();
	const letter = marks.get(mark) ?? marks.get(/^\[(\w+)\]$/.exec(mark)?.[1] ?? '');
	if (letter !== undefined) return letter;
	if (/^\d+(\.\d+)?\s?\*+$/.test(mark))
		return 'marked with an asterisk, so hidden or to be read with care';
	if (/^(?:[<≤]|<=|less than|fewer than|under|up to)\s?\d+(?:\.\d+)?\s?%?$/.test(mark))
		return 'too small to be shown';
	if (/^(?:[>≥]|>=|more than|over)\s?\d+(?:\.\d+)?\s?%?$/.test(mark))
		return 'too large a share to be shown';
	if (/^(?:0|1)\s?(?:-|–|to)\s?\d{1,2}$/.test(mark))
		return 'given as a range, so that a small number is not shown';
	return undefined;
}

/** Whether a mark is one in any column: a sign or a letter in brackets, not a bare letter. */
export function isMarkAnywhere(text: string): boolean {
	return /^(?:\[\w+\]|\*+|<\s?\d+)$/.test(text) && reasonOf(text) !== undefined;
}

const hidden = 'hidden so that nobody can be recognised';
const notAvailable = 'not available';
const notApplicable = 'not applicable';
const lowReliability = 'too unreliable to be shown';
const nearZero = 'rounds to zero but is not zero';
const dash = 'a dash, which may stand for nothing or for zero';

const marks: ReadonlyMap<string, string> = new Map([
	['c', hidden],
	['*', hidden],
	['**', hidden],
	['***', hidden],
	['supp', hidden],
	['suppressed', hidden],
	['~', 'too small to be shown'],
	['s', hidden],
	['x', notAvailable],
	[':', notAvailable],
	['..', notAvailable],
	['...', notAvailable],
	['…', notAvailable],
	['z', notApplicable],
	['.', notApplicable],
	['low', nearZero],
	['k', nearZero],
	['u', lowReliability],
	['b', 'not collected, or a break in the series'],
	['w', 'no data for this place or period'],
	['-', dash],
	['--', dash],
	['---', dash],
	['–', dash],
	['—', dash]
]);
