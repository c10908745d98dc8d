import type { Lacking } from '$lib/answers/overview';
import { listInWords } from '$lib/format';

/** Why an area of the core purpose has nothing to show, and which files would change that, by the names their extracts go by. */
export function noFigureWords(lacking: Lacking | undefined): string {
	const none = 'No measure of this area has a figure for this place and year.';
	if (!lacking) return none;
	const files = lacking.extracts.map((id) => id.replaceAll('-', ' '));
	return `${none} “${lacking.measure.shortName}” needs ${listInWords(files)}, not loaded yet.`;
}
