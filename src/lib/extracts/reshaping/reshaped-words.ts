import { namedColumns } from './named-columns';
import { columnsTaken } from './recipe';
import type { Step } from './recipe';

/** What a step did to the rows of a file, for the load report. */
export interface Reshaped {
	readonly each: string;
	readonly message: string;
}

/** All that was done to the shape of a file's table. */
export interface ReshapedFile {
	/** The shape that the file has as it stands, as `shapeOf` gives it. */
	readonly shape: string;
	readonly steps: readonly Reshaped[];
}

interface Counts {
	readonly rows: number;
	/** Rows made of them, without those that stand for none. */
	readonly made: number;
	/** Rows whose columns were all empty. */
	readonly without: number;
	/** For a text in lower case that the step has a word for, in how many cells it stands. */
	readonly worded: ReadonlyMap<string, number>;
}

/** What a step did in rows: “600 rows with a column a dose became 1,430 rows, one a dose.” */
export function reshapedSentence(step: Step, { rows, made, without, worded }: Counts): Reshaped {
	const { each } = step;
	const added = step.rows.flatMap(({ says, adds = {} }) =>
		Object.values(adds).map((columns) => ({ columns, of: Object.values(says).join(', ') }))
	);
	if (added.length > 0)
		return {
			each,
			message: `In ${inRows(rows)} ${added.map(({ columns, of }) => `${columns.length} columns, one a ${each}, were added up to one amount (${of})`).join(', and ')}: no ${each} is told from another any more. Read from ${namedColumns([...columnsTaken(step)], mostNamed)}.`
		};
	const kept = step.whereNone === 'one-row' ? without : 0;
	const rest =
		without === 0
			? ''
			: kept > 0
				? `; ${counted(kept)} of them ${kept === 1 ? 'is of a row' : 'are of rows'} without any ${each}, which ${kept === 1 ? 'is' : 'are'} kept`
				: `; ${counted(without)} of the file’s rows had no ${each} at all and ${without === 1 ? 'is' : 'are'} left out`;
	return {
		each,
		message: `${inRows(rows)} with a column a ${each} became ${inRows(made + kept)}, one a ${each}${rest}. Read from ${namedColumns([...columnsTaken(step)], mostNamed)}.${wordedSentence(step, worded)}`
	};
}

// ` “✓” (5 cells) and “x” (3) were read as “attended”; “a” (2) as “missed”.`
function wordedSentence({ words = {} }: Step, worded: Counts['worded']): string {
	const textsOf = new Map<string, string[]>();
	for (const [text, cells] of worded)
		for (const word of new Set(Object.values(words).flatMap((one) => one[text] ?? [])))
			textsOf.set(word, [...(textsOf.get(word) ?? []), `“${text}” (${counted(cells)})`]);
	const parts = [...textsOf].map(([word, texts]) => `${texts.join(', ')} as “${word}”`);
	return parts.length > 0 ? ` Cells were read so: ${parts.join('; ')}.` : '';
}

function inRows(rows: number): string {
	return `${counted(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

function counted(rows: number): string {
	return rows.toLocaleString('en-GB');
}

const mostNamed = 4;
