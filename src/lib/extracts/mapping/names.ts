/** What a column may be called, besides its own name. */
export interface Names {
	/** Names that leave no doubt once the other columns fit the same extract. */
	readonly sure: readonly string[];
	/** Names that mean it in some files and something else in others: proposed, never taken without asking. */
	readonly unsure: readonly string[];
}

/** Names written as people read them, divided by semicolons: `Setting; Centre name`. */
export function names(sure: string, unsure = ''): Names {
	return { sure: list(sure), unsure: list(unsure) };
}

function list(text: string): readonly string[] {
	return text
		.split(';')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}
