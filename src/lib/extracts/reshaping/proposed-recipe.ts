import type { Contract } from '../contracts';
import { fileColumn } from '../mapping/file-column';
import type { ExaminedHead } from '../mapping/file-head';
import { figuresLayout } from '../mapping/table-of-figures';
import type { Mapping } from '../mapping/mapping';
import { columnsOfRows, isFor } from './recipe';
import type { Recipe } from './recipe';
import type { ProposedReshaping, Reshaping } from './reshaping';

/** What a file's shape is taken for, and by which extract. */
export type ProposedRecipe = ProposedReshaping & {
	readonly contract: Contract;
	/** What made it so, where nobody has said before that it is right. */
	readonly by?: Reshaping;
};

/**
 * The recipe that makes a file one of an extract's shape: the one of an earlier
 * file of the same columns, else what its columns and values propose. Undefined where it is of no shape that is known, where two
 * extracts propose one, where an earlier file of the same columns was taken as it
 * stood, and for a table of figures for whole places.
 */
export function proposedRecipe(
	head: ExaminedHead,
	contracts: readonly Contract[],
	earlier: Mapping | undefined
): ProposedRecipe | undefined {
	if (earlier && !earlier.recipe) return undefined;
	const contract = contracts.find(({ id }) => id === earlier?.extract);
	const recipe = earlier?.recipe && inColumns(earlier.recipe, head.columns);
	if (contract && recipe && isFor(recipe, head.columns))
		return { kind: 'recipe', recipe, contract };
	return figuresLayout(head.columns) === undefined ? freshOf(head, contracts) : undefined;
}

function freshOf(head: ExaminedHead, contracts: readonly Contract[]): ProposedRecipe | undefined {
	const found = contracts.flatMap((contract) =>
		(contract.reshapings ?? []).flatMap((reshaping): readonly ProposedRecipe[] => {
			const proposed = reshaping.proposed(head);
			const isPossible = proposed?.kind !== 'recipe' || isFor(proposed.recipe, head.columns);
			return proposed && isPossible ? [{ ...proposed, contract, by: reshaping }] : [];
		})
	);
	return found.length === 1 ? found[0] : undefined;
}

// Files of one shape may write their columns in other letters.
function inColumns(recipe: Recipe, columns: readonly string[]): Recipe {
	const [first, ...others] = recipe;
	if (!first) return recipe;
	const there = (from: string) => fileColumn(from, columns) ?? from;
	const rows = first.rows.map(({ says, takes, adds }) => ({
		says,
		takes: Object.fromEntries(Object.entries(takes).map(([name, from]) => [name, there(from)])),
		...(adds && {
			adds: Object.fromEntries(Object.entries(adds).map(([name, from]) => [name, from.map(there)]))
		})
	}));
	const made = columnsOfRows(first);
	const numbers = Object.entries(first.numbers ?? {}).map(([name, of]) => [
		name,
		of.map((one) => (made.includes(one) ? one : there(one)))
	]);
	return [
		{
			...first,
			rows,
			...(first.numbers && {
				numbers: Object.fromEntries(numbers) as Record<string, readonly string[]>
			})
		},
		...others
	];
}
