import type { Mend } from '../cleaning/mend';
import type { Vocabulary } from '../cleaning/words/vocabulary';

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
	/** What is written for the words it may hold; for `true` and `false` besides what means yes and no everywhere. */
	readonly words?: Vocabulary;
	/** Reads what no list of words can hold, such as the codes of a standard. Undefined for any other text. */
	readonly mendsCode?: (text: string) => Mend | undefined;
	/** Whether its being empty says something, so that to lose it by mistake would make a number wrong. */
	readonly isDecisive?: boolean;
	/** False where no total is made of its numbers: a year, a rank, a target in another unit from row to row. */
	readonly addsUp?: boolean;
	/** Whether its texts are only held against one another and are shown nowhere, so that of each only a number is kept. Neither a key nor a reference, and of rows that come by the million. */
	readonly isOnlyCompared?: boolean;
	/** Whether one value may hold for every row of a file, so that a person can say it where the file has no column for it. */
	readonly mayBeSame?: boolean;
	/** Whom it numbers: a child, under a number that whole systems know it by, or anyone under one that this list alone has. */
	readonly numbers?: 'child' | 'anyone';
}

type Particulars = Omit<Column, 'name' | 'type' | 'description' | 'isRequired'>;

/** A column that every row must fill. */
export function required(
	name: string,
	type: ColumnType,
	description: string,
	particulars: Particulars = {}
): Column {
	return { name, type, description, isRequired: true, ...particulars };
}

/** A column that may be absent, or empty in a row. */
export function optional(
	name: string,
	type: ColumnType,
	description: string,
	particulars: Particulars = {}
): Column {
	return { name, type, description, isRequired: false, ...particulars };
}

/** The least and the greatest number a column may hold; a number that is no whole one lies within a thousand million, past which stands a telephone number. */
export function numberLimits({
	type,
	minimum,
	maximum
}: Column): readonly [least: number | undefined, greatest: number | undefined] {
	return type === 'number'
		? [minimum ?? -greatestNumber, maximum ?? greatestNumber]
		: [minimum, maximum];
}

const greatestNumber = 1e9;
