import type { ExaminedHead } from '../mapping/file-head';
import type { Doubt } from './doubt';
import type { Recipe } from './recipe';

/** A shape that files of an extract come in besides its own. */
export interface Reshaping {
	/** What a file of this shape has a column for: a dose, a month. */
	readonly each: string;
	/** How a file of this shape becomes one of the extract's; undefined for a file of any other. */
	readonly proposed: (head: ExaminedHead) => ProposedReshaping | undefined;
	/** A column that its recipes make, and what all the texts in lower case that come into it say against a recipe that the first rows propose. */
	readonly doubtOfTexts?: {
		readonly into: (recipe: Recipe) => string;
		readonly doubt: (texts: ReadonlyMap<string, number>) => Doubt | undefined;
	};
	/** What such a file cannot say, in whole sentences. */
	readonly cannotSay?: (recipe: Recipe) => string;
}

/** What a file's columns and values say of its shape. */
export type ProposedReshaping =
	| { readonly kind: 'recipe'; readonly recipe: Recipe }
	/** It is of this shape, but not beyond doubt. */
	| ({ readonly kind: 'doubt' } & Doubt);
