import type { CleaningKind } from './cleaning';

/** What was done and why, a sentence each. */
export interface CleaningWords {
	readonly what: string;
	readonly why: string;
}

/** What a kind of cleaning does, and why, in plain English for the load report. */
export function cleaningWords(kind: CleaningKind): CleaningWords {
	const { many, done, why } = table[kind];
	return { what: `${capitalised(many)} were ${done}.`, why };
}

/** What was done to so many rows: “2,310 dates were read day first: 03/04/2024 is 3 April 2024.” */
export function cleaningSentence(kind: CleaningKind, rows: number): string {
	const { one, many, done } = table[kind];
	return `${rows.toLocaleString('en-GB')} ${rows === 1 ? `${one} was` : `${many} were`} ${done}.`;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Entry {
	readonly one: string;
	readonly many: string;
	readonly done: string;
	readonly why: string;
}

function entry(one: string, many: string, done: string, why: string): Entry {
	return { one, many, done, why };
}

const date = ['date', 'dates'] as const;
const number = ['number', 'numbers'] as const;
const cell = ['cell', 'cells'] as const;

const table: Readonly<Record<CleaningKind, Entry>> = {
	'day-first-date': entry(
		...date,
		'read day first: 03/04/2024 is 3 April 2024',
		'Nothing in the column shows that the month comes first, and in England the day does.'
	),
	'month-first-date': entry(
		...date,
		'read month first: 04/30/2024 is 30 April 2024',
		'The dates can be read in no other way, or you said that the month comes first.'
	),
	'written-date': entry(
		...date,
		'read from another form: 3 Apr 2024 is 3 April 2024',
		'The month is a word, or the year comes first, so that only one day can be meant.'
	),
	'two-digit-year': entry(
		...date,
		'given a century: 3/4/24 is 3 April 2024',
		'The years 90 to 99 are of the last century and the others of this one; no child is born in the future.'
	),
	'date-with-time': entry(
		'time of day',
		'times of day',
		'taken off a date: 2024-04-03 09:30 is 3 April 2024',
		'Only the day counts. A time in universal time is first put into the time of England.'
	),
	'impossible-date': entry(
		'date of zeros',
		'dates of zeros',
		'taken as an empty cell: 00/00/0000',
		'A database writes zeros where it has no date.'
	),
	'placeholder-date': entry(
		'stand-in date',
		'stand-in dates',
		'taken as an empty cell: 01/01/1900 or 31/12/9999',
		'Systems write such a day where they have none.'
	),
	'spreadsheet-serial': entry(
		...date,
		'read from a spreadsheet’s day number: 45236 is 6 November 2023',
		'Spreadsheets count days from 1900, and from 1904 only where you said so.'
	),
	suppressed: entry(
		'mark in place of a number',
		'marks in place of a number',
		'taken as an empty cell: c, * or <5',
		'The number was hidden or is not there; it is never taken for zero.'
	),
	'missing-word': entry(
		'word for no answer',
		'words for no answer',
		'taken as not known: N/A, NULL or not known',
		'A word for nothing is not a value.'
	),
	'not-stated': entry(
		'answer not given',
		'answers not given',
		'taken as not known: not stated or refused',
		'Somebody was asked and did not say, which is not the same as nobody asking.'
	),
	'spreadsheet-error': entry(
		'failed formula',
		'failed formulas',
		'taken as an empty cell: #N/A or #REF!',
		'What the formula should have given is not in the file.'
	),
	'placeholder-number': entry(
		'stand-in number',
		'stand-in numbers',
		'taken as an empty cell: 999 or -99',
		'The column cannot hold such a number, so it stands for no answer.'
	),
	'number-as-text': entry(
		...number,
		'read from another form: 1,024 is 1024',
		'Commas or blanks part the thousands, or there is a sign or an exponent.'
	),
	currency: entry(
		'amount',
		'amounts',
		'read in pounds: £459k is 459000',
		'k stands for thousands and m for millions of pounds.'
	),
	'percent-sign': entry(
		'percentage',
		'percentages',
		'read without the sign: 12% is 12',
		'The column holds percentages from 0 to 100.'
	),
	'fraction-as-percent': entry(
		'fraction',
		'fractions',
		'read as a percentage: 0.718 is 71.8',
		'Everything in the column lies between 0 and 1, where percentages from 0 to 100 are expected.'
	),
	'decimal-comma': entry(
		...number,
		'read with a decimal comma: 71,8 is 71.8',
		'A comma before one or two digits cannot part thousands.'
	),
	'number-in-brackets': entry(
		...number,
		'read as less than zero: (1,200) is −1200',
		'Accounts put brackets round a negative number, or the minus sign behind it.'
	),
	'lost-digits': entry(
		'shortened number',
		'shortened numbers',
		'taken as an empty cell: 1.23457E+12',
		'A spreadsheet has dropped the last digits, and many children would share what is left. Export the file again with the column as text.'
	),
	'tidied-text': entry(
		...cell,
		'freed of what a spreadsheet puts round a value: quotation marks, odd blanks or .0',
		'They are not part of the value and would keep it from being found in other files.'
	),
	'tick-mark': entry(
		'cross',
		'crosses',
		'read as yes, or as no beside ticks',
		'A cross is the only answer in the column, or stands beside ticks.'
	),
	'year-label': entry(
		'year',
		'years',
		'read from another form: 2024-25 is 2024/25',
		'The two years follow one another, so that only one year can be meant.'
	),
	'bare-year': entry(
		'year',
		'years',
		'read from one number: the school year 2025 is 2024/25, the financial year 2024 is 2024/25',
		'A school year is usually called after the year it ends, a financial year after the year it starts.'
	),
	'other-word': entry(
		...cell,
		'read as a word of the list: DNA is missed, M is male',
		'Systems have their own codes and words for the same answers.'
	),
	'ethnic-group': entry(
		'ethnic category',
		'ethnic categories',
		'put into the five groups of the census: WBRI is white, Indian is Asian',
		'Figures are shown by the five groups. Chinese is in Asian, as in the census of 2021.'
	),
	'chosen-word': entry(...cell, 'read as you said', 'You said what the text stands for.'),
	'mended-letters': entry(
		...cell,
		'given back spoilt letters: childâ€™s is child’s',
		'The file was once saved in the wrong alphabet.'
	),
	'blank-row': entry(
		'blank row',
		'blank rows',
		'passed over',
		'Blank rows only set parts of a sheet apart.'
	),
	'repeated-header': entry(
		'repeated header',
		'repeated headers',
		'passed over',
		'Exports put together from pages or files have it more than once.'
	),
	'totals-row': entry(
		'row of totals or averages',
		'rows of totals or averages',
		'passed over',
		'The rows they sum up are counted already.'
	),
	footnote: entry(
		'note to the table',
		'notes to the table',
		'passed over',
		'Notes are for readers and hold no record.'
	),
	'test-record': entry(
		'test record',
		'test records',
		'set aside: Test Child',
		'Somebody was trying the system out; there is no such child.'
	),
	'centre-name': entry(
		'centre name',
		'centre names',
		'taken for the centre that is meant: Barwell Jnr Sch CC is Barwell Junior School',
		'Centres are named differently from file to file.'
	),
	'former-name': entry(
		'former name',
		'former names',
		'taken for the centre that had it',
		'The centre history says that it was renamed.'
	),
	successor: entry(
		'row of a closed centre',
		'rows of closed centres',
		'put to the centre that carries on the work',
		'The centre history names the successor, and the date is after the closure.'
	),
	postcode: entry(
		'postcode',
		'postcodes',
		'put right: le100ab is LE10 0AB',
		'The letter O and the digit 0, or I and 1, are exchanged only where that makes a known postcode.'
	),
	'no-fixed-abode': entry(
		'postcode',
		'postcodes',
		'read as no fixed abode: ZZ99 3VZ',
		'The child counts, but in no neighbourhood.'
	),
	'neighbourhood-vintage': entry(
		'neighbourhood',
		'neighbourhoods',
		'changed from the code of 2011 to that of 2021',
		'Population and deprivation are given for the neighbourhoods of 2021.'
	),
	'gone-row': entry(
		'row',
		'rows',
		'taken out, since a later file of the same centre and time no longer has them',
		'The later export is taken for what the system holds now.'
	),
	'did-not-happen': entry(
		'contact',
		'contacts',
		'counted as missed, since a column of its own says that nobody came',
		'The sort of contact says how the child was to be seen, the other column that it was not.'
	),
	'lies-ahead': entry(
		'contact',
		'contacts',
		'not counted as seen, since its day had not come when the file was loaded',
		'An appointment to come is nobody seen, and says nothing of how far the records reach.'
	),
	'left-the-list': entry(
		'record',
		'records',
		'heeded in which a child left the list',
		'A child who had left by the birthday is not among those who reached it here.'
	),
	'linked-child': entry(
		'registration',
		'registrations',
		'joined to another of the same child',
		'A child may be registered at two centres, and is to be counted once.'
	)
};
