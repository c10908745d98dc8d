import type { Candidate } from '$lib/extracts/mapping/candidate';
import { sureConfidence } from '$lib/extracts/mapping/proposed-column';
import type { ProposedColumn } from '$lib/extracts/mapping/proposed-column';

/** How sure a column is, as it is read beside it. */
export interface SurenessWords {
	readonly words: string;
	/** Whether a person should look at it before the file is loaded. */
	readonly isToBeChecked: boolean;
}

/** What speaks for a column of a file being one of an extract, in words; `said` is what a person said of every row. */
export function surenessWords(
	{ column, from, confidence, because }: ProposedColumn,
	said = ''
): SurenessWords {
	if (from.length === 0 && said !== '') return { words: 'said by you', isToBeChecked: false };
	const isToBeChecked = confidence < sureConfidence;
	if (because === undefined)
		return {
			words: column.isRequired ? 'still without a column' : 'left empty',
			isToBeChecked: column.isRequired
		};
	const ground = from.length > 1 && because === 'synonym' ? 'put together' : grounds[because];
	return { words: isToBeChecked ? `${ground}: check` : ground, isToBeChecked };
}

/** How likely it is that a file is an extract, beside the others it may be. */
export function likelihoodWords({ fit }: Candidate, best: Candidate): string {
	if (fit < possibleFit) return 'less likely';
	return fit >= best.fit * closeShare ? 'likely' : 'possible';
}

/** The required columns that are still without one, as a sentence; undefined where there are none. */
export function missingSentence({ columns, missing }: Candidate): string | undefined {
	if (missing.length === 0) return undefined;
	const named = columns
		.filter(({ column }) => missing.includes(column.name))
		.map(({ column }) => `${column.name} (${column.description})`);
	const maySay = columns.some(({ column }) => missing.includes(column.name) && column.mayBeSame);
	const advice = maySay
		? 'Choose one for each, say what holds in every row, or say that the file is another extract.'
		: 'Choose one for each, or say that the file is another extract.';
	return `Still without a column: ${named.join('; ')}. ${advice}`;
}

const grounds = {
	'same name': 'same name',
	synonym: 'known by another name',
	values: 'by its values',
	earlier: 'as you chose before',
	chosen: 'chosen by you'
} as const;

const possibleFit = 0.25;
const closeShare = 0.8;
