import { damaged } from './damaged-file';
import type { DamagedFile } from './damaged-file';
import { csvOf, registrations, sessions, volunteers, withCells } from './good-files';

const withDates = (date: (i: number) => string) => () =>
	csvOf(withCells(sessions, 'session_date', (_, i) => date(i)));
const withNumbers = (number: (i: number) => string) => () =>
	csvOf(withCells(volunteers, 'sessions_given', (_, i) => number(i)));
const withNames = (name: string) => () => csvOf(withCells(registrations, 'Forename', () => name));
const withActivity = (name: string) => () => csvOf(withCells(sessions, 'activity', () => name));

/** Dates, numbers and keys that cannot be meant. */
export const values: readonly DamagedFile[] = [
	damaged(
		'dates of 00/00/0000',
		'sessions.csv',
		withDates(() => '00/00/0000')
	),
	damaged(
		'dates that are all wrong',
		'sessions.csv',
		withDates(() => '31/02/2024')
	),
	damaged(
		'dates of the year 9999',
		'sessions.csv',
		withDates(() => '9999-12-31')
	),
	damaged(
		'dates past the year 9999',
		'sessions.csv',
		withDates(() => '294247-01-10')
	),
	damaged(
		'dates before Christ',
		'sessions.csv',
		withDates(() => '0044-03-15 (BC)')
	),
	damaged(
		'dates day first and month first at once',
		'sessions.csv',
		withDates((i) => (i % 2 ? '13/04/2024' : '04/13/2024'))
	),
	damaged(
		'dates that could be either',
		'sessions.csv',
		withDates((i) => `0${1 + (i % 9)}/0${1 + (i % 8)}/2024`)
	),
	damaged(
		'dates as serial numbers, one of them of 1904',
		'sessions.csv',
		withDates((i) => (i === 3 ? '0' : String(45_000 + i)))
	),
	damaged(
		'dates as times of day',
		'sessions.csv',
		withDates(() => '09:30')
	),
	damaged(
		'dates with hours and zones',
		'sessions.csv',
		withDates((i) => `2024-05-0${1 + (i % 9)}T23:30:00+01:00`)
	),
	damaged(
		'dates in words of another language',
		'sessions.csv',
		withDates(() => '1er août 2024')
	),
	damaged(
		'dates in Arabic figures',
		'sessions.csv',
		withDates(() => '٢٠٢٤-٠٥-٠١')
	),
	damaged('dates of birth in the future', 'registrations.csv', () =>
		csvOf(withCells(registrations, 'date_of_birth', () => '2099-01-01'))
	),
	damaged(
		'numbers past 2 to the power of 63',
		'volunteers.csv',
		withNumbers(() => '9223372036854775808')
	),
	damaged(
		'numbers past 2 to the power of 31',
		'volunteers.csv',
		withNumbers(() => '2147483648')
	),
	damaged(
		'numbers of 400 figures',
		'volunteers.csv',
		withNumbers(() => '9'.repeat(400))
	),
	damaged(
		'numbers with an exponent of 400',
		'volunteers.csv',
		withNumbers(() => '1e400')
	),
	damaged(
		'negative counts',
		'volunteers.csv',
		withNumbers((i) => String(-i))
	),
	damaged(
		'counts with halves',
		'volunteers.csv',
		withNumbers((i) => `${i}.5`)
	),
	damaged(
		'counts that are not numbers',
		'volunteers.csv',
		withNumbers(() => 'NaN')
	),
	damaged(
		'counts without end',
		'volunteers.csv',
		withNumbers(() => 'Infinity')
	),
	damaged(
		'counts that are hidden',
		'volunteers.csv',
		withNumbers((i) => ['c', '<5', '*', '..'][i % 4]!)
	),
	damaged(
		'counts in pounds of Windows-1252',
		'volunteers.csv',
		withNumbers(() => '£1,024')
	),
	damaged(
		'errors of a spreadsheet',
		'volunteers.csv',
		withNumbers((i) => ['#REF!', '#N/A', '#DIV/0!', '#VALUE!'][i % 4]!)
	),
	damaged('keys that are all alike', 'volunteers.csv', () =>
		csvOf(withCells(volunteers, 'volunteer_id', () => 'V1'))
	),
	damaged('keys that a spreadsheet has rounded', 'sessions.csv', () =>
		csvOf(withCells(sessions, 'session_id', () => '1.23457E+12'))
	),
	damaged('keys that are blank', 'volunteers.csv', () =>
		csvOf(withCells(volunteers, 'volunteer_id', () => ''))
	),
	damaged('rows that are all totals', 'volunteers.csv', () =>
		csvOf(withCells(volunteers, 'volunteer_id', () => 'Total'))
	),
	damaged('rows of blanks only', 'volunteers.csv', () =>
		csvOf([volunteers[0]!, ...volunteers.slice(1).map((row) => row.map(() => ' '))])
	),
	damaged('centres that nobody knows', 'volunteers.csv', () =>
		csvOf(withCells(volunteers, 'centre_id', () => 'Nowhere'))
	),
	damaged('years that are none', 'volunteers.csv', () =>
		csvOf(withCells(volunteers, 'financial_year', () => '20212'))
	),
	damaged('the unit separator in cells', 'volunteers.csv', () =>
		csvOf(withCells(volunteers, 'destination', () => 'a\u001fb\u001fc'))
	)
];

/** Texts that would do harm where they were more than text. */
export const harmful: readonly DamagedFile[] = [
	damaged(
		'links as formulas',
		'sessions.csv',
		withActivity('=HYPERLINK("https://example.org","click")')
	),
	damaged(
		'formulas that begin with @',
		'sessions.csv',
		withActivity("@SUM(1+1)*cmd|' /C calc'!A0")
	),
	damaged('scripts in names', 'registrations.csv', withNames('<script>alert(1)</script>')),
	damaged(
		'pictures with handlers in names',
		'registrations.csv',
		withNames('<img src=x onerror=alert(1)>')
	),
	damaged(
		'markup in numbers',
		'volunteers.csv',
		withNumbers(() => '<b>5</b>')
	),
	damaged(
		'markup in a date',
		'sessions.csv',
		withDates(() => '<svg onload=alert(1)>')
	),
	damaged('a query in names', 'registrations.csv', withNames("'); DROP TABLE loaded.centre; --")),
	damaged(
		'text that runs from right to left',
		'sessions.csv',
		withActivity('\u202Eplay & learn\u202C שלום')
	),
	damaged('letters of no width', 'sessions.csv', () =>
		csvOf(withCells(sessions, 'session_id', (cell) => `${cell}\u200B`))
	),
	damaged('pictures as letters', 'sessions.csv', withActivity('Stay & Play 🧸👨‍👩‍👧‍👦')),
	damaged('half of a letter of two', 'sessions.csv', withActivity('\ud83e')),
	damaged(
		'a thousand marks on one letter',
		'sessions.csv',
		withActivity(`e${'\u0301'.repeat(1000)}`)
	),
	damaged(
		'dollar signs and backslashes',
		'sessions.csv',
		withActivity('$1 $& ${x} \\n \\u0000 %s')
	),
	damaged('a very long name', `${'a'.repeat(5000)}.csv`, () => csvOf(volunteers)),
	damaged('a name that leads out of its folder', '../../etc/passwd', () => csvOf(volunteers)),
	damaged('a name with separators of Windows', 'C:\\data\\volunteers.csv', () => csvOf(volunteers)),
	damaged('a name with markup', '<img src=x onerror=alert(1)>.csv', () => csvOf(volunteers)),
	damaged('a name with quotation marks', "vol'unt\"eers'.csv", () => csvOf(volunteers)),
	damaged('a name with a line end', 'volunteers\n.csv', () => csvOf(volunteers)),
	damaged('a name of nothing', '', () => csvOf(volunteers)),
	damaged('a name with stars', '*.csv', () => csvOf(volunteers))
];
