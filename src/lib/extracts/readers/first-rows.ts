import { textRecords } from './records';

export interface FirstRowsOptions {
	readonly delimiter: string;
	/** How many cells a row has. */
	readonly width: number;
	readonly count: number;
	/** Whether the text is all there is, not only its first part. */
	readonly isWhole: boolean;
}

/**
 * The first `count` rows of delimited text under its header, or as many as there
 * are, where they can be told without the engine: of at least two cells, none of
 * them in quotation marks, no line blank, too long or too short. Otherwise undefined.
 */
export function firstRows(
	text: string,
	{ delimiter, width, count, isWhole }: FirstRowsOptions
): readonly (readonly string[])[] | undefined {
	const records = textRecords(text, delimiter, { atMost: count, isWhole });
	if (width < 2 || (records.length < count && !isWhole)) return undefined;
	const read = text.slice(0, records.at(-1)?.end ?? 0);
	if (notPlain.test(read) || (read.includes('\r') && /[\r\n]/.test(read.replaceAll('\r\n', ''))))
		return undefined;
	const rows = records.map(({ cells }) => cells);
	return rows.every((cells) => cells.length === width) ? rows : undefined;
}

// What the engine may read otherwise: quotation marks, a letter that could not be decoded, a byte that ends texts.
const notPlain = /["\ufffd\0]/;
