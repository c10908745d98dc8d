import { canonicalName } from '../../canonical-name';
import { columnNames } from './names';

/** What the name of a column says of one of several children. */
export interface ChildHeader {
	/** Which child of the family, from 1. */
	readonly child: number;
	/** The column of the extract that it is; undefined where it is none of its. */
	readonly column: string | undefined;
	/** What it is besides the child: `School`, `Age`. Empty where it is the child alone. */
	readonly rest: string;
}

/** What the name of a column says of one of several children, as in `Child 2 DOB`, `child1_nhs_no` and `DOB of third child`; undefined where it speaks of none by a number. */
export function childHeader(column: string): ChildHeader | undefined {
	const text = ` ${spaced(column)} `;
	for (const form of forms) {
		const found = form.exec(text);
		if (!found) continue;
		const child = ordinals.get(found[1]!) ?? Number(found[1]);
		const rest = text
			.replace(found[0], ' ')
			.replace(/^ (of|for) | (of|for) (the )?$/, ' ')
			.trim();
		return { child, column: columnOf.get(canonicalName(rest)), rest };
	}
	return undefined;
}

function spaced(column: string): string {
	return column
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/([A-Za-z])(\d)/g, '$1 $2')
		.replace(/(\d)([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[’']s\b/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.replace(/\b(\d+) (st|nd|rd|th)\b/g, '$1$2')
		.trim();
}

const ordinals: ReadonlyMap<string, number> = new Map(
	['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((word, i) => [word, i + 1] as const)
);

const forms = [
	/ (?:child|ch|baby) (?:no |number )?(\d\d?) /,
	/ (\d\d?)(?:st|nd|rd|th) (?:child|baby) /,
	/ (first|second|third|fourth|fifth|sixth) (?:child|baby) /
];

const ofAChild = [
	'child_id',
	'date_of_birth',
	'sex',
	'ethnicity',
	'disability',
	'registered_on',
	'closed_on',
	'link_id',
	'forename',
	'nhs_number',
	'upn'
];
const shorter: readonly (readonly [string, string])[] = [
	['id', 'child_id'],
	['no', 'child_id'],
	['number', 'child_id'],
	['ref', 'child_id'],
	['reference', 'child_id'],
	['born', 'date_of_birth'],
	['birthday', 'date_of_birth'],
	['sex', 'sex'],
	['nhs', 'nhs_number'],
	['nhsnum', 'nhs_number']
];

const columnOf: ReadonlyMap<string, string> = new Map([
	...ofAChild.flatMap((column) =>
		[column, ...columnNames[column]!.sure].map((name) => [canonicalName(name), column] as const)
	),
	...shorter
]);
