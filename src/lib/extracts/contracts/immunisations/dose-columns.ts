import type { CellKinds } from '../../mapping/cell-kinds';
import type { ExaminedHead } from '../../mapping/file-head';
import { nameForms } from '../../mapping/name-forms';
import type { RowOfColumns } from '../../reshaping/recipe';
import type { ProposedReshaping, Reshaping } from '../../reshaping/reshaping';
import type { DoseColumn } from './dose-doubts';
import { doseDoubt, isSameDose } from './dose-doubts';
import { doseHeader } from './dose-headers';
import { columnNames } from './names';
import { doseStatus } from './words';

/**
 * One row a child with a column a dose, as child health systems list a cohort.
 * Every child keeps a row, since one without a dose is counted among those who
 * should have had it. Both doses of MMR must be there, each with its number and
 * its day: without them a share would be of doses that the file does not hold.
 */
export const doseColumns: Reshaping = { each: 'dose', proposed };

function proposed(head: ExaminedHead): ProposedReshaping | undefined {
	const columns = head.columns.flatMap((name): readonly DoseColumn[] => {
		const header = doseHeader(name);
		return header ? [{ name, ...header, values: valuesOf(head.kinds.get(name)!) }] : [];
	});
	if (!columns.some(({ holds }) => holds === 'day') || !isOfChildren(head)) return undefined;
	const doubt = doseDoubt(columns);
	if (doubt) return { kind: 'doubt', ...doubt };
	const days = columns.filter(
		({ holds, values }) => holds === 'day' && (values === 'days' || values === 'none')
	);
	// `MMR1 given` beside `MMR1 date` says whether, not when.
	const statuses = columns.filter(
		({ holds, values, dose }) =>
			dose !== undefined && (holds === 'status' || (holds === 'day' && values === 'words'))
	);
	if (days.length === 0) return undefined;
	const rows = days.map((day): RowOfColumns => {
		const status = statuses.find((one) => isSameDose(one, day));
		return {
			says: { vaccine: day.vaccine },
			takes: { dose_date: day.name, ...(status && { status: status.name }) }
		};
	});
	return {
		kind: 'recipe',
		recipe: [
			{
				kind: 'columns-to-rows',
				each: 'dose',
				rows,
				whereNone: 'one-row',
				...(statuses.length > 0 && { words: { status: notGiven } })
			}
		]
	};
}

// Of one dose, `no` says that it was not given, and never that it was refused.
const notGiven = { n: 'none', no: 'none' };
const statusTexts: ReadonlySet<string> = new Set([
	...Object.keys(notGiven),
	...Object.values(doseStatus).flat()
]);

function valuesOf({ filled, texts, share }: CellKinds): DoseColumn['values'] {
	if (filled === 0) return 'none';
	if ([...texts].every((text) => statusTexts.has(text))) return 'words';
	return share.date + share['date-serial'] >= mostlyDays ? 'days' : 'other';
}

const mostlyDays = 0.5;

function isOfChildren({ columns, forms }: ExaminedHead): boolean {
	const births = new Set(
		['date of birth', ...columnNames.date_of_birth!.sure].map((name) => nameForms(name).plain)
	);
	return columns.some((name) => births.has(forms.get(name)!.plain));
}
