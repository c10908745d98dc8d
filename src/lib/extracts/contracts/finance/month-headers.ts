/** What the name of a column says of a month. */
export interface MonthHeader {
	/** The calendar month, from 1. */
	readonly month: number;
	/** Of the calendar. */
	readonly year: number;
	/** What its amounts are; undefined where the name says something else besides. */
	readonly holds: 'actual' | 'budget' | undefined;
}

/** What the name of a column says of a month and its year; undefined where it does not name one. */
export function monthHeader(column: string): MonthHeader | undefined {
	const text = column.trim().toLowerCase().replaceAll('_', ' ');
	for (const [form, of] of forms) {
		const found = form.exec(text);
		if (!found) continue;
		const { month, year } = of(found);
		if (month < 1 || month > 12) continue;
		return { month, year, holds: heldBy(text.replace(found[0], ' ')) };
	}
	return undefined;
}

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const named =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

type Form = readonly [RegExp, (found: RegExpExecArray) => { month: number; year: number }];

const forms: readonly Form[] = [
	[
		new RegExp(`\\b${named}[ \\-/'’.,]*((?:20)?\\d\\d)\\b`),
		([, name, year]) => ofName(name!, year!)
	],
	[
		/\b(20\d\d)[-/](\d\d?)(?:[-/]0?1)?(?:[t ]00:00.*)?\b/,
		([, year, month]) => ({ month: Number(month), year: Number(year) })
	],
	[
		/\b(?:0?1[-/])?(\d\d?)[-/](20\d\d)\b/,
		([, month, year]) => ({ month: Number(month), year: Number(year) })
	]
];

function ofName(name: string, year: string) {
	return { month: names.indexOf(name.slice(0, 3)) + 1, year: Number(year.slice(-2)) + 2000 };
}

function heldBy(rest: string): MonthHeader['holds'] {
	const withoutPeriod = rest.replace(/\b(period |[pm])\d{1,2}\b/, ' ');
	if (/\d/.test(withoutPeriod)) return undefined;
	const words = withoutPeriod.split(/[^a-z£]+/).filter((word) => word !== '' && word !== '£');
	if (words.every((word) => spentWords.has(word))) return 'actual';
	return words.length > 0 && words.every((word) => budgetWords.has(word)) ? 'budget' : undefined;
}

const spentWords: ReadonlySet<string> = new Set(
	'actual actuals spend spent expenditure net'.split(' ')
);
const budgetWords: ReadonlySet<string> = new Set(['budget', 'budgeted']);
