import { methodGroups, reasonsForRefusal } from '$lib/answers/methods/methods';

/** Every statistic in its own words with its example worked out, so that the page need not carry the statistics. */
export function load() {
	return { groups: methodGroups(), reasonsForRefusal: reasonsForRefusal() };
}
