/** The kinds of value a column can hold. A year is a label such as `2024/25`. */
export type ColumnType = 'text' | 'integer' | 'number' | 'date' | 'boolean' | 'year';

/** One column of an extract: what it is called, what it means and what it may hold. */
export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	readonly description: string;
	/** Must be there and filled in every row. */
	readonly isRequired: boolean;
	/** The only words it may hold, in lower case. */
	readonly oneOf?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
}

/** A reference from a column to a column of another extract. */
export interface Reference {
	readonly column: string;
	readonly extract: string;
	readonly toColumn: string;
}

/** The published agreement on one extract: its columns, key and references. */
export interface Contract {
	/** kebab-case, plural; the file's base name. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The table it becomes, snake_case, singular. */
	readonly table: string;
	readonly columns: readonly Column[];
	readonly primaryKey: readonly string[];
	/** A row whose reference finds nothing is set aside. */
	readonly references: readonly Reference[];
	/** The column that says when: its last value is the extract's data date. */
	readonly dateColumn: string | undefined;
}

type Limits = Pick<Column, 'oneOf' | 'minimum' | 'maximum'>;

/** A column that every row must fill. */
export function required(
	name: string,
	type: ColumnType,
	description: string,
	limits: Limits = {}
): Column {
	return { name, type, description, isRequired: true, ...limits };
}

/** A column that may be absent, or empty in a row. */
export function optional(
	name: string,
	type: ColumnType,
	description: string,
	limits: Limits = {}
): Column {
	return { name, type, description, isRequired: false, ...limits };
}
