import type { Column } from '../contracts/column';
import type { Choices, Mapping } from './mapping';

/** The text that a person said holds in every row for a column; undefined where nobody has. */
export function saidOfEveryRow({ everyRow }: Choices, { name }: Column): string | undefined {
	const said =
		everyRow !== undefined && Object.hasOwn(everyRow, name) ? everyRow[name]!.trim() : '';
	return said === '' ? undefined : said;
}

/** Choices with another text for every row of a column; without one where it is empty. */
export function withSaidOfEveryRow(choices: Choices, name: string, text: string): Choices {
	const { everyRow = {}, ...others } = choices;
	const said = Object.entries({ ...everyRow, [name]: text }).filter(([, one]) => one.trim() !== '');
	return said.length === 0 ? others : { ...others, everyRow: Object.fromEntries(said) };
}

/**
 * Whether what was said of every row of one file may be wrong of the next with the same columns: its
 * year, or another day of it. What a person says for such a file is theirs alone.
 */
export function isOfOneFile({ choices }: Mapping, columns: readonly Column[]): boolean {
	return columns.some(
		(column) =>
			saidOfEveryRow(choices, column) !== undefined &&
			(column.type === 'year' || column.type === 'date' || column.name === 'year')
	);
}
