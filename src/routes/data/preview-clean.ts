import { isCanonical } from '$lib/extracts/cleaning/canonical';
import { repairs } from '$lib/extracts/cleaning/repairs';
import type { Clean } from '$lib/extracts/mapping/preview';
import { today } from '$lib/state/today';

/** What would become of a cell on loading, as far as it can be told from the cell alone. */
export const previewClean: Clean = (column, text) => {
	if (isCanonical(column, text)) return text;
	const [repair] = repairs(column, [{ text, rows: 1 }], {
		undone: new Set(),
		words: {},
		today: today()
	});
	return repair?.value;
};
