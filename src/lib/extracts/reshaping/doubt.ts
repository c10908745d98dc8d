/** Why columns are not reshaped without asking, and what to do. */
export interface Doubt {
	/** What the file has, to follow its name. */
	readonly what: string;
	readonly advice: string;
}

/** `what` goes on from the name of the file: `has two columns for one month`. */
export function doubt(what: string, advice: string): Doubt {
	return { what, advice };
}
