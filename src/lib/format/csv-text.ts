/**
 * Rows as the text of a CSV file, as Excel opens it best: with a byte-order mark
 * for UTF-8, lines ended by CRLF. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
	return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
	const safe = startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// What no spreadsheet shows before a cell's text, such as blanks and control characters, is dropped by some before they look for a formula.
const startsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;
const plainNumber = /^[+-]?[\d,]*\.?\d+%?$/;
