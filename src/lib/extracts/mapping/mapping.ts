import type { CleaningKind } from '../cleaning/cleaning';
import type { Recipe } from '../reshaping/recipe';

/** Which columns of a file are which of an extract, and what a person decided about its content. */
export interface Mapping {
	/** The id of the extract's contract. */
	readonly extract: string;
	/** What makes the file one of the extract's shape, before its columns are looked at. Absent where it is as it stands. */
	readonly recipe?: Recipe;
	/** For a column of the contract, the columns of the file it is made of: one as a rule; the texts of several are joined by `-`. */
	readonly columns: Readonly<Record<string, readonly string[]>>;
	readonly choices: Choices;
}

/** What a person decided where the file leaves it open. */
export interface Choices {
	/** Kinds of cleaning that are not to be done to this file. */
	readonly undone: readonly CleaningKind[];
	/** For a column of the contract, what a text in it stands for: the id of a centre, a word of the column's list. An empty text: nothing. */
	readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** For a column of the contract that the file has none for, the text that holds in every row. */
	readonly everyRow?: Readonly<Record<string, string>> | undefined;
	/** Sheets of a workbook that are not to be read, among those of the same columns. */
	readonly leftOutSheets?: readonly string[] | undefined;
}

/** Nothing decided: what is usual is done. */
export const noChoices: Choices = { undone: [], words: {} };
