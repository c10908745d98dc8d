/** What a text of an extract may mean, which only a person can say. */
export interface Suggestion {
	/** The column of the contract it stands in. */
	readonly column: string;
	readonly text: string;
	/** In how many rows. */
	readonly rows: number;
	/** What it would be taken for: the value as it would stand in the file, and what a reader calls it. */
	readonly meaning: { readonly value: string; readonly label: string };
	/** Why it is thought so, in plain English, to follow “because”. */
	readonly because: string;
	/** From 0 to 1. */
	readonly confidence: number;
}
