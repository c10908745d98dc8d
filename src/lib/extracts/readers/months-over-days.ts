/**
 * Whether a row has months or years that are merged over the days under them, as a
 * register has: `September 2025` over 5, 12 and 19. Under every day, and two at least,
 * the nearest name to its left is a month or a year, and one at least reaches over a gap; other names have nothing under them, or
 * stand in the lower row.
 */
export function areMonthsOverDays(
	row: readonly string[],
	under: readonly string[] | undefined
): boolean {
	if (!under) return false;
	const first = row.findIndex((cell) => period.test(cell.trim()));
	if (first < 0) return false;
	const days = under.flatMap((cell, i) => (i >= first && cell.trim() !== '' ? [i] : []));
	const nameOver = (i: number) => row.slice(0, i + 1).findLast((cell) => cell.trim() !== '') ?? '';
	const underDays = days.filter((i) => period.test(nameOver(i).trim()));
	const names = row.slice(0, first).filter((cell) => cell.trim() !== '');
	const namesUnder = under.slice(0, first).filter((cell) => cell.trim() !== '');
	return (
		underDays.length >= fewestDays &&
		underDays.some((i) => (row[i] ?? '').trim() === '') &&
		underDays.every((i) => day.test(under[i]!.trim())) &&
		(names.length === 0 || namesUnder.length === 0)
	);
}

// One number under a year is an amount.
const fewestDays = 2;

const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const period = new RegExp(
	`^(?:${month}(?:[ \\-/'’.,]*(?:20)?\\d\\d)?|20\\d\\d|20\\d\\d-\\d\\d-01)$`,
	'i'
);
const day = new RegExp(
	`^(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? *)?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:[ -]${month})?$`,
	'i'
);
