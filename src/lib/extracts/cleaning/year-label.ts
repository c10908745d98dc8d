import type { Column } from '../contracts/column';
import type { Mend } from './mend';
import type { MenderOf } from './mending';
import { missingMend } from './missing-word';

/**
 * Reads the label of a year that runs over two: `24/25`, `2024-25`, `202425`,
 * `2024/2025`, `AY2024/25`, `FY 2024-25`, `Sep 2024 – Aug 2025`, `year ending
 * March 2025`. The second year must follow the first, so `201619` is refused,
 * and a label of the other sort of year is not read. One year alone is in a
 * school year's column the year it ends (`AcYear` 2025 is 2024/25) and in a
 * financial year's the year it starts; elsewhere it says too little.
 */
export const yearMender: MenderOf = (column) => (text) => {
	const sort = sortOf(column);
	return labelMend(text, sort) ?? bareMend(text, sort) ?? missingMend(text);
};

type Sort = 'academic' | 'financial' | undefined;

function sortOf({ name }: Column): Sort {
	if (name.startsWith('academic')) return 'academic';
	return name.startsWith('financial') ? 'financial' : undefined;
}

function labelMend(text: string, sort: Sort): Mend | undefined {
	const [span, said] = withoutSort(text.toLowerCase());
	if (said !== undefined && sort !== undefined && said !== sort) return undefined;
	const value =
		pair(span) ?? days(span, sort) ?? months(span, said ?? sort) ?? ending(span, said ?? sort);
	return value === undefined ? undefined : { value, kinds: ['year-label'] };
}

const sorts =
	/^(?:(ay|academic year|school year|academic)|(fy|financial year|fiscal year|fin year|financial))[ :]*|[ ,]*\(?(?:(ay|academic year|school year|academic)|(fy|financial year|fiscal year|financial))\)?$/;

function withoutSort(text: string): readonly [span: string, sort: Sort] {
	const found = sorts.exec(text);
	if (!found) return [text, undefined];
	return [text.replace(sorts, ''), (found[1] ?? found[3]) ? 'academic' : 'financial'];
}

function pair(text: string): string | undefined {
	const parts =
		/^(\d{4}|\d\d)(?: ?[/\-–—_] ?| to | )(\d{4}|\d\d)$/.exec(text) ??
		/^((?:19|20)\d\d)(\d\d)$/.exec(text) ??
		// 2324 is 2023/24, while 2021 is a year by itself.
		/^(2[1-9]|[3-8]\d)(\d\d)$/.exec(text);
	return parts ? following(parts[1]!, parts[2]!) : undefined;
}

function days(text: string, sort: Sort): string | undefined {
	const parts = /^0?1[/.](0?[49])[/.](\d{4}) ?(?:-|–|to) ?3[01][/.](0?[38])[/.](\d{4})$/.exec(text);
	if (!parts) return undefined;
	const [, from, first, until, second] = parts;
	const isSchool = Number(from) === 9 && Number(until) === 8;
	const isMoney = Number(from) === 4 && Number(until) === 3;
	if ((isSchool && sort !== 'financial') || (isMoney && sort !== 'academic'))
		return following(first!, second!);
	return undefined;
}

function months(text: string, sort: Sort): string | undefined {
	const parts =
		/^(sep|apr)[a-z]*[ \-']*(\d{4}|\d\d) ?(?:-|–|—|to|until) ?(aug|mar)[a-z]*[ \-']*(\d{4}|\d\d)$/.exec(
			text
		);
	if (!parts) return undefined;
	const [, from, first, until, second] = parts;
	if (from === 'sep' && until === 'aug' && sort !== 'financial') return following(first!, second!);
	if (from === 'apr' && until === 'mar' && sort !== 'academic') return following(first!, second!);
	return undefined;
}

function ending(text: string, sort: Sort): string | undefined {
	const parts =
		/^(?:year |12 months )?(?:ending|ended|to|end)(?: (?:31(?:st)? )?(aug|mar)[a-z]*)? (\d{4})$/.exec(
			text
		);
	if (!parts) return undefined;
	const [, month, year] = parts;
	const ofMonth = month === undefined ? sort : month === 'aug' ? 'academic' : 'financial';
	if (ofMonth === undefined || (sort !== undefined && ofMonth !== sort)) return undefined;
	return label(Number(year) - 1);
}

function bareMend(text: string, sort: Sort): Mend | undefined {
	const [, year] = /^((?:19|20)\d\d)(?:\.0+)?$/.exec(text) ?? [];
	if (year === undefined || sort === undefined) return undefined;
	const value = label(Number(year) - (sort === 'academic' ? 1 : 0));
	return value === undefined ? undefined : { value, kinds: ['bare-year'] };
}

function following(first: string, second: string): string | undefined {
	const from = first.length === 4 ? Number(first) : fourDigits(Number(first));
	const until = second.length === 4 ? Number(second) : undefined;
	const isNext = until === undefined ? Number(second) === (from + 1) % 100 : until === from + 1;
	return isNext ? label(from) : undefined;
}

/** Years of the last century that extracts reach back to. */
const firstTwoDigits = 90;

function fourDigits(year: number): number {
	return year >= firstTwoDigits ? 1900 + year : 2000 + year;
}

function label(from: number): string | undefined {
	const isLikely = from >= 1990 && from <= 2098;
	return isLikely ? `${from}/${String((from + 1) % 100).padStart(2, '0')}` : undefined;
}
