import { day, weekday } from './day';
import type { Day } from './day';

/** Bank holidays in England within the reporting years and the half-year after. https://www.gov.uk/bank-holidays */
const bankHolidays: ReadonlySet<Day> = new Set(
	[
		'2021-04-02',
		'2021-04-05',
		'2021-05-03',
		'2021-05-31',
		'2021-08-30',
		'2021-12-27',
		'2021-12-28',
		'2022-01-03',
		'2022-04-15',
		'2022-04-18',
		'2022-05-02',
		'2022-06-02',
		'2022-06-03',
		'2022-08-29',
		'2022-09-19',
		'2022-12-26',
		'2022-12-27',
		'2023-01-02',
		'2023-04-07',
		'2023-04-10',
		'2023-05-01',
		'2023-05-08',
		'2023-05-29',
		'2023-08-28',
		'2023-12-25',
		'2023-12-26',
		'2024-01-01',
		'2024-03-29',
		'2024-04-01',
		'2024-05-06',
		'2024-05-27',
		'2024-08-26',
		'2024-12-25',
		'2024-12-26',
		'2025-01-01',
		'2025-04-18',
		'2025-04-21',
		'2025-05-05',
		'2025-05-26',
		'2025-08-25',
		'2025-12-25',
		'2025-12-26',
		'2026-01-01',
		'2026-04-03',
		'2026-04-06',
		'2026-05-04',
		'2026-05-25',
		'2026-08-31'
	].map(day)
);

/** Monday to Friday, bank holidays left out. */
export function isWorkingDay(on: Day): boolean {
	const dayOfWeek = weekday(on);
	return dayOfWeek !== 0 && dayOfWeek !== 6 && !bankHolidays.has(on);
}

/** The day itself where it is a working day, else the next one. */
export function workingDayFrom(on: Day): Day {
	let found = on;
	while (!isWorkingDay(found)) found++;
	return found;
}

/** The day that comes a number of working days later. */
export function workingDaysAfter(on: Day, workingDays: number): Day {
	let found = on;
	for (let left = workingDays; left > 0;) if (isWorkingDay(++found)) left--;
	return found;
}
