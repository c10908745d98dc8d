import type { Cleaning } from '../cleaning/cleaning';
import type { Problem } from '../problem';
import type { Suggestion } from './suggestion';

/** Something that came out when an extract was held against the others. */
export type Finding = { readonly extract: string } & (
	| { readonly kind: 'problem'; readonly problem: Problem }
	| { readonly kind: 'cleaning'; readonly cleaning: Cleaning }
	| { readonly kind: 'suggestion'; readonly suggestion: Suggestion }
);

/** A finding that something was put right. */
export function cleaned(extract: string, cleaning: Cleaning): Finding {
	return { extract, kind: 'cleaning', cleaning };
}

/** A finding worth knowing that leaves every row in use. Examples stand in no line that is known. */
export function noted(
	extract: string,
	{
		examples,
		...note
	}: Omit<Problem, 'severity' | 'examples'> & { readonly examples: readonly string[] }
): Finding {
	return {
		extract,
		kind: 'problem',
		problem: {
			...note,
			severity: 'note',
			examples: examples.map((found) => ({ line: 0, found }))
		}
	};
}

/** A finding that a person may settle. */
export function suggested(extract: string, suggestion: Suggestion): Finding {
	return { extract, kind: 'suggestion', suggestion };
}
