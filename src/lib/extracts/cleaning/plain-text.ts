/**
 * A cell's text without what is not seen or means nothing: blanks of every
 * kind are one space, none stands at the ends, and the quotation marks, the
 * apostrophe or the `="…"` that a spreadsheet puts round a number are gone.
 */
export function plainText(text: string): string {
	return unwrapped(isOrdinary.test(text) ? text.trim() : collapsed(text));
}

/** A word to be looked up: plain, in lower case, and every run of signs one space. A question mark stays, since `N?` is not `N`. */
export function plainWord(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’‘`]/g, '')
		.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?:\.|$))/gu, '$1')
		.replace(/[^\p{L}\p{N}+&?]+/gu, ' ')
		.replace(/&/g, ' and ')
		.replace(/ +/g, ' ')
		.trim();
}

const isOrdinary = /^[!-~]*(?: [!-~]+)*$/;

function collapsed(text: string): string {
	return text
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/[\s\u0000-\u001f\u0085]+/g, ' ')
		.trim();
}

function unwrapped(text: string): string {
	const inner = wrapped.exec(text)?.groups?.['inner'];
	if (inner !== undefined) return inner.trim();
	return /^'[\d£+-]/.test(text) && !text.endsWith("'") ? text.slice(1).trim() : text;
}

const wrapped = /^(?:=?"(?=[^"]*"$)|'(?=[^']*'$)|“(?=[^“”]*”$))(?<inner>.*).$/s;
