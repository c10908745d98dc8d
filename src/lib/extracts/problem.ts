/** Something in a file that the person who made it should know, in plain English. */
export interface Problem {
	readonly file: string;
	/** `refused`: nothing of the file was loaded. `set-aside`: some rows were not used. `note`: worth knowing. */
	readonly severity: 'refused' | 'set-aside' | 'note';
	readonly column: string | undefined;
	/** What was found and what was expected. */
	readonly message: string;
	/** What to do about it. */
	readonly advice: string;
	/** How many rows it touches. */
	readonly rows: number;
	/** The first of them: line in the file (the header is line 1) and what stood there. */
	readonly examples: readonly { readonly line: number; readonly found: string }[];
}

/** Thrown where a whole file cannot be loaded. */
export class FileRefused extends Error {
	override name = 'FileRefused';

	constructor(readonly problem: Problem) {
		super(problem.message);
	}
}

/** A refusal of a whole file. */
export function refusal(
	file: string,
	message: string,
	advice: string,
	column?: string
): FileRefused {
	return new FileRefused({
		file,
		severity: 'refused',
		column,
		message,
		advice,
		rows: 0,
		examples: []
	});
}
