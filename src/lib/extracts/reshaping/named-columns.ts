/** Columns by their names, as a sentence has them: “Apr 2024”, “May 2024” and “Jun 2024”; past `most` of them how many more. */
export function namedColumns(names: readonly string[], most = Infinity): string {
	const named = names.slice(0, most).map((name) => `“${name}”`);
	const more = names.length - named.length;
	if (more > 0) return `${named.join(', ')} and ${more} more ${more === 1 ? 'column' : 'columns'}`;
	return named.length < 2
		? named.join('')
		: `${named.slice(0, -1).join(', ')} and ${named.at(-1)!}`;
}
