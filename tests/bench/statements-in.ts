/**
 * How many SQL statements a text holds: what stands between semicolons, other than blanks and
 * comments. A semicolon within quotation marks or a comment parts nothing.
 */
export function statementsIn(text: string): number {
	const bare = text.replaceAll(quotedOrRemarked, (found) => (/^(--|\/\*)/.test(found) ? ' ' : 'x'));
	return bare.split(';').filter((statement) => statement.trim() !== '').length;
}

/** Texts, names, text between dollar signs, and comments of both forms. */
const quotedOrRemarked =
	/'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$[a-z_]*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\//gi;
