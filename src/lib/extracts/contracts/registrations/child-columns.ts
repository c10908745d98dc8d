import { group } from 'd3';

import type { ExaminedHead } from '../../mapping/file-head';
import { nameForms } from '../../mapping/name-forms';
import { doubt } from '../../reshaping/doubt';
import type { Doubt } from '../../reshaping/doubt';
import { namedColumns } from '../../reshaping/named-columns';
import type { Recipe } from '../../reshaping/recipe';
import type { ProposedReshaping, Reshaping } from '../../reshaping/reshaping';
import { childHeader } from './child-headers';
import type { ChildHeader } from './child-headers';
import { columnNames } from './names';

/**
 * One row a family, with its children in repeated columns: every child with
 * anything in its columns becomes a registration of the family's centre, home
 * and day. Where children have no number of their own, one is made of the
 * family's and the child's place in its row.
 */
export const childColumns: Reshaping = { each: 'child', proposed, cannotSay };

interface ChildColumn extends ChildHeader {
	readonly name: string;
}

function proposed(head: ExaminedHead): ProposedReshaping | undefined {
	const columns = head.columns.flatMap((name): readonly ChildColumn[] => {
		const header = childHeader(name);
		return header ? [{ name, ...header }] : [];
	});
	const children = [...group(columns, ({ child }) => child)].sort(([a], [b]) => a - b);
	const isOfFamilies = columns.some(
		({ column, rest }) => column === 'date_of_birth' || /^age\b/.test(rest)
	);
	if (children.length < 2 || !isOfFamilies) return undefined;
	const family = named('family_id', head);
	const found = doubtOf(children, { family, child: named('child_id', head) });
	if (found) return { kind: 'doubt', ...found };
	return { kind: 'recipe', recipe: recipeOf(children, family!) };
}

type Children = readonly (readonly [number, readonly ChildColumn[]])[];

function doubtOf(
	children: Children,
	{ family, child }: { readonly family: string | undefined; readonly child: string | undefined }
): Doubt | undefined {
	const isBorn = ([, columns]: Children[number]) =>
		columns.some(({ column }) => column === 'date_of_birth');
	const unborn = children.filter((one) => !isBorn(one)).map(([number]) => number);
	if (unborn.length > 0)
		return doubt(
			`has columns for each of several children, and no day of birth for child ${unborn.join(', ')}`,
			'A child counts by its age on a day. Export the date of birth of each child, as in “Child 1 DOB”.'
		);
	const twice = children.flatMap(([, columns]) =>
		columns.filter((one) => columns.filter((other) => targetOf(other) === targetOf(one)).length > 1)
	);
	if (twice.length > 0)
		return doubt(
			`has two columns of one child for one thing: ${listed(twice)}`,
			'Leave one of them out.'
		);
	if (children.some(([number], i) => number !== i + 1))
		return doubt(
			`has columns for each of several children, numbered ${children.map(([number]) => number).join(', ')}`,
			'Number the children of a family from 1, as in “Child 1 DOB” and “Child 2 DOB”.'
		);
	const numbered = children.filter(([, columns]) =>
		columns.some(({ column }) => column === 'child_id')
	);
	if (numbered.length > 0 && numbered.length < children.length)
		return doubt(
			'has columns for each of several children, of whom only some have a number',
			'Export the number of every child, as in “Child 1 ID” and “Child 2 ID”.'
		);
	if (child !== undefined)
		return doubt(
			`has columns for each of several children beside “${child}”, so that a row may be of a child or of a family`,
			'Export a row a child, or a row a family without that column.'
		);
	if (family === undefined)
		return doubt(
			'has columns for each of several children, and none for the family’s number',
			'Add a column “family_id” to it, by which brothers and sisters are told to be of one family.'
		);
	return undefined;
}

function recipeOf(children: Children, family: string): Recipe {
	const haveNumbers = children[0]![1].some(({ column }) => column === 'child_id');
	return [
		{
			kind: 'columns-to-rows',
			each: 'child',
			rows: children.map(([number, columns]) => ({
				says: haveNumbers ? {} : { [place]: String(number) },
				takes: Object.fromEntries(columns.map((one) => [targetOf(one), one.name]))
			})),
			whereNone: 'no-row',
			...(!haveNumbers && { numbers: { child_id: [family, place] } })
		}
	];
}

const place = 'place of the child in its row';

// Names of children are taken up under a name by which they are not read.
function targetOf({ column, rest }: ChildColumn): string {
	if (column !== undefined) return column;
	return rest === '' || /^(full )?names?$/.test(rest) ? 'Child name' : `Child ${rest}`;
}

function cannotSay([step]: Recipe): string {
	const isMade = step?.numbers !== undefined;
	return `Children for whom a row has no columns are not in the file.${isMade ? ' The children have no number of their own; one was made of the family’s number and the child’s place in the row, by which no contact is found that another list knows by another number.' : ''}`;
}

function named(column: string, { columns, forms }: ExaminedHead): string | undefined {
	const { sure } = columnNames[column]!;
	const wanted = new Set([column, ...sure].map((name) => nameForms(name).plain));
	return columns.find((name) => wanted.has(forms.get(name)!.plain) && !childHeader(name));
}

function listed(columns: readonly ChildColumn[]): string {
	return namedColumns(columns.map(({ name }) => name));
}
