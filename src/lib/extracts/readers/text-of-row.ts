/** The filled cells of a row as one text, in a list that is empty for a blank row. */
export function textOfRow(row: readonly string[]): readonly string[] {
	const text = row
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '')
		.join(' ');
	return text === '' ? [] : [text];
}
