/** A stretch of a sentence, with weight or without. */
export interface Run {
	readonly text: string;
	readonly isStrong: boolean;
}

/** A sentence that marks its weight with `<strong>…</strong>`, as stretches. Anything else in angle brackets is text. */
export function runsOf(sentence: string): readonly Run[] {
	return sentence
		.split(/<strong>(.*?)<\/strong>/s)
		.map((text, index) => ({ text, isStrong: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}

/** The same sentence without its weight, for a name or a file. */
export function plainText(sentence: string): string {
	return runsOf(sentence)
		.map(({ text }) => text)
		.join('');
}
