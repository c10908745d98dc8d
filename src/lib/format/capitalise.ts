/** The same words with a capital first letter, and nothing else changed. */
export function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
