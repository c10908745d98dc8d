/** Facts in one line, no line of which begins with the point between two. */
export function sourceLine(facts: readonly string[]): string {
	return facts.join('\u00A0· ');
}
