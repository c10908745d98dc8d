import type { Reshaping } from './reshaping';
import type { Recipe, RowOfColumns, Step } from './recipe';

/** What a saved recipe should have been: `a list of columns`, and what was found there. */
export class NoRecipe extends Error {
	override name = 'NoRecipe';

	constructor(
		readonly found: unknown,
		readonly of: string,
		readonly expected: string
	) {
		super(`expected ${expected} for ${of}`);
	}
}

/**
 * The recipe that a saved file holds, for an extract with these shapes besides
 * its own. Throws `NoRecipe` where any part of it is not as expected.
 */
export function recipeFromJson(found: unknown, reshapings: readonly Reshaping[]): Recipe {
	if (!Array.isArray(found) || found.length === 0)
		throw new NoRecipe(found, 'recipe', 'a list of steps');
	return found.map((step: unknown) => stepOf(step, reshapings));
}

function stepOf(found: unknown, reshapings: readonly Reshaping[]): Step {
	if (!isObject(found)) throw new NoRecipe(found, 'recipe', 'a step');
	const { kind, each, rows, whereNone, words, numbers } = found;
	if (kind !== 'columns-to-rows') throw new NoRecipe(kind, 'kind', 'columns-to-rows');
	const known = reshapings.map((one) => one.each);
	if (typeof each !== 'string' || !known.includes(each))
		throw new NoRecipe(
			each,
			'each',
			known.length > 0 ? `one of ${known.join(', ')}` : 'no recipe for this extract'
		);
	if (whereNone !== 'one-row' && whereNone !== 'no-row')
		throw new NoRecipe(whereNone, 'whereNone', 'one-row or no-row');
	if (!Array.isArray(rows) || rows.length === 0)
		throw new NoRecipe(rows, 'rows', 'a list of the rows that are made');
	if (words !== undefined && (!isObject(words) || !Object.values(words).every(isTexts)))
		throw new NoRecipe(words, 'words', 'a text for each text of a column');
	if (numbers !== undefined && !isLists(numbers))
		throw new NoRecipe(numbers, 'numbers', 'columns for each new column');
	return {
		kind,
		each,
		rows: rows.map(rowOf),
		whereNone,
		...(words !== undefined && { words: words as Required<Step>['words'] }),
		...(numbers !== undefined && { numbers })
	};
}

function rowOf(found: unknown): RowOfColumns {
	if (!isObject(found)) throw new NoRecipe(found, 'rows', 'a row that is made');
	const { says, takes, adds } = found;
	if (!isTexts(says)) throw new NoRecipe(says, 'says', 'a text for each new column');
	if (!isTexts(takes) || (Object.keys(takes).length === 0 && adds === undefined))
		throw new NoRecipe(takes, 'takes', 'a column of the file for each new column');
	if (adds !== undefined && !isLists(adds))
		throw new NoRecipe(adds, 'adds', 'columns of the file for each new column');
	return { says, takes, ...(adds !== undefined && { adds }) };
}

function isLists(found: unknown): found is Readonly<Record<string, readonly string[]>> {
	const isList = (one: unknown) =>
		Array.isArray(one) && one.length > 0 && one.every((name) => typeof name === 'string');
	return isObject(found) && Object.keys(found).length > 0 && Object.values(found).every(isList);
}

function isTexts(found: unknown): found is Readonly<Record<string, string>> {
	return isObject(found) && Object.values(found).every((one) => typeof one === 'string');
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
	return typeof found === 'object' && found !== null && !Array.isArray(found);
}
