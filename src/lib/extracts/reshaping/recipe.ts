/**
 * How a table of another shape becomes one of an extract's: its steps, one after
 * another. It holds names of columns and the texts that stand for them, no rows.
 */
export type Recipe = readonly Step[];

/** One change of a table's shape. */
export type Step = ColumnsToRows;

/** Columns that each stand for a row of its own, such as a column a dose. All other columns stay, and are repeated in each of the rows. */
export interface ColumnsToRows {
	readonly kind: 'columns-to-rows';
	/** What a row so made is one of: a dose, a day. */
	readonly each: string;
	/** The rows that a row of the file becomes, in their order. */
	readonly rows: readonly RowOfColumns[];
	/** What becomes of a row of the file whose columns are all empty: one row without any of it, or none. */
	readonly whereNone: 'one-row' | 'no-row';
	/** For a new column, what stands for a text in lower case that is taken into it. Other texts stay. */
	readonly words?: Texts<Texts>;
	/** For a new column, those columns after the step whose texts together number a row, such as a child's number and the day. */
	readonly numbers?: Texts<readonly string[]>;
}

/** One row that is made of some columns of a row, where any of them holds something. */
export interface RowOfColumns {
	/** For a new column, the text that stands in it in all these rows. */
	readonly says: Texts;
	/** For a new column, the column of the file that its text is taken from. */
	readonly takes: Texts;
	/** For a new column, the columns of the file whose amounts it is the sum of. */
	readonly adds?: Texts<readonly string[]>;
}

type Texts<T = string> = Readonly<Record<string, T>>;

/** The columns of the file that a step takes up. */
export function columnsTaken({ rows }: Step): ReadonlySet<string> {
	return new Set(
		rows.flatMap(({ takes, adds = {} }) => [...Object.values(takes), ...Object.values(adds).flat()])
	);
}

/** The columns that a step makes, in their order. */
function columnsMade(step: Step): readonly string[] {
	return [...columnsOfRows(step), ...Object.keys(step.numbers ?? {})];
}

/** The columns that a step makes in each row, in their order, before it numbers the rows. */
export function columnsOfRows({ rows }: Step): readonly string[] {
	return [
		...new Set(
			rows.flatMap(({ says, takes, adds = {} }) => [
				...Object.keys(says),
				...Object.keys(takes),
				...Object.keys(adds)
			])
		)
	];
}

/** The columns of a table once a step is done. */
export function columnsAfter(step: Step, columns: readonly string[]): readonly string[] {
	const taken = columnsTaken(step);
	return [...columns.filter((name) => !taken.has(name)), ...columnsMade(step)];
}

/** Whether a table has every column that a recipe takes, and none of the name of one that it makes. */
export function isFor(recipe: Recipe, columns: readonly string[]): boolean {
	let there = columns;
	return recipe.every((step) => {
		const isThere = [...columnsTaken(step)].every((name) => there.includes(name));
		const kept = there.filter((name) => !columnsTaken(step).has(name));
		const isNumbered = Object.values(step.numbers ?? {})
			.flat()
			.every((name) => kept.includes(name) || columnsOfRows(step).includes(name));
		there = columnsAfter(step, there);
		const names = there.map((name) => name.toLowerCase());
		return isThere && isNumbered && new Set(names).size === names.length;
	});
}
