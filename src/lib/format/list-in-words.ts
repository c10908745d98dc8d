/** A list as a sentence says it, without a comma before the last: `a, b and c`. Empty gives the empty string. */
export function listInWords(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
