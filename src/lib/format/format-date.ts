/** An ISO date in words: `2025-03-31` is `31 March 2025`. Throws RangeError for what is not a date. */
export function formatDate(isoDate: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(isoDate) ?? [];
	const monthName = monthNames[Number(month) - 1];
	const dayNumber = Number(day);
	if (monthName === undefined || !(dayNumber >= 1 && dayNumber <= 31))
		throw new RangeError(`expected a date such as 2025-03-31, found ${isoDate}`);
	return `${dayNumber} ${monthName} ${year}`;
}

const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
