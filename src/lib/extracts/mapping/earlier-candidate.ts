import type { Contract } from '../contracts';
import { candidateFor, candidateOf } from './candidate';
import type { Candidate } from './candidate';
import type { ExaminedHead } from './file-head';
import type { Mapping } from './mapping';
import { fileColumn } from './file-column';
import type { ProposedColumn } from './proposed-column';
import { withoutColumn } from './proposed-column';

/**
 * The candidate that an earlier mapping makes of a file. Of the same shape it is as the person had it;
 * of nearly the same it is to be checked, but for columns that the names say as well, and a column that is
 * called as the extract's own comes before the one that was chosen. Undefined where
 * there is no earlier mapping, it is for files that are reshaped and this is none, or its extract is no longer known.
 */
export function earlierCandidate(
	head: ExaminedHead,
	contracts: readonly Contract[],
	mapping: Mapping | undefined,
	{ isSameShape }: { readonly isSameShape: boolean }
): Candidate | undefined {
	const contract = contracts.find(({ id }) => id === mapping?.extract);
	const isOfShape = (mapping?.recipe !== undefined) === (head.reshaped !== undefined);
	if (!mapping || !contract || !isOfShape) return undefined;
	const named = isSameShape ? undefined : candidateFor(contract, head);
	const columns = contract.columns.map((column, at): ProposedColumn => {
		const said = Object.hasOwn(mapping.columns, column.name) ? mapping.columns[column.name]! : [];
		const from = said.map((name) => fileColumn(name, head.columns));
		const byName = named?.columns[at];
		// A column that is called as this one is came with this file, or was there and passed over: to be looked at either way.
		const isOther = byName?.because === 'same name' && byName.from.join() !== from.join();
		if (from.length === 0 || from.includes(undefined) || isOther)
			return byName ? toBeChecked(byName) : withoutColumn(column);
		const isSaidByName = byName !== undefined && byName.from.join() === from.join();
		return {
			column,
			from: from as string[],
			confidence: isSameShape ? 1 : Math.max(nearly, isSaidByName ? byName.confidence : 0),
			because: 'earlier'
		};
	});
	return candidateOf(contract, head, columns, mapping.choices);
}

const nearly = 0.8;

// The person may have meant to leave it out.
function toBeChecked(byName: ProposedColumn): ProposedColumn {
	return { ...byName, confidence: Math.min(byName.confidence, nearly) };
}
