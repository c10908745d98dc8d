import { extractsInWords } from '$lib/answers/extracts-in-words';
import type { AreaStanding } from '$lib/answers/overview';
import { yearsInWords } from '$lib/readings/years-with-figures';

/** That an area of the core purpose has nothing to show here; for which years it has, or which files would change that, by the names their extracts go by. */
export function noFigureWords({
	lacking,
	otherYears
}: Pick<AreaStanding, 'lacking' | 'otherYears'>): string {
	const none = 'No measure of this area has a figure for this place and year.';
	if (otherYears.length > 0) return `${none} There are figures for ${yearsInWords(otherYears)}.`;
	if (!lacking) return none;
	return `${none} “${lacking.measure.shortName}” needs ${extractsInWords(lacking.extracts)}, not loaded yet.`;
}
