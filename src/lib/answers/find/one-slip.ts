/**
 * Whether a word as far as it is typed begins another but for one slip of the pen: a sign left out,
 * put in or changed, or two neighbours exchanged. A word without any slip is none.
 */
export function isOneSlipFrom(typed: string, word: string): boolean {
	const at = firstDifference(typed, word);
	if (at === typed.length) return false;
	const begins = (fromTyped: number, fromWord: number) =>
		word.slice(fromWord).startsWith(typed.slice(fromTyped));
	const isExchange = typed[at] === word[at + 1] && typed[at + 1] === word[at];
	return (
		begins(at + 1, at + 1) ||
		begins(at, at + 1) ||
		begins(at + 1, at) ||
		(isExchange && begins(at + 2, at + 2))
	);
}

function firstDifference(typed: string, word: string): number {
	let at = 0;
	while (at < typed.length && typed[at] === word[at]) at++;
	return at;
}
