import { yearLabel } from '$lib/catalogue/period';

/**
 * The quarter that a text speaks of first, such as `2024/25 Q1` for `April to
 * June 2024`; undefined where it speaks of none.
 */
export function quarterIn(text: string): string | undefined {
	const months =
		/(january|april|july|october)\s*(?:to|-|–)\s*(march|june|september|december),?\s+(20\d\d)/i.exec(
			text
		);
	if (months) {
		const quarter = quarters.indexOf(months[1]!.toLowerCase()) + 1;
		const year = Number(months[3]);
		return `${yearLabel(quarter === 4 ? year - 1 : year)} Q${quarter}`;
	}
	const named = /(20\d\d)[\s/_-]+(?:to\s+)?(?:20)?(\d\d)[\s,._-]+(?:q|quarter\s?)([1-4])\b/i.exec(
		text
	);
	if (!named) return undefined;
	const year = yearLabel(Number(named[1]));
	return year.endsWith(named[2]!) ? `${year} Q${named[3]}` : undefined;
}

const quarters = ['april', 'july', 'october', 'january'];
