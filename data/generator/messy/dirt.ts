import type { MessyTable } from './messy-table';
import { indexOf, renamed, withColumn } from './messy-table';

/** One kind of dirt that real extracts have, and where the messy set has it. */
export interface Dirt {
	/** The number of the kind, from 1 to 28. */
	readonly kind: number;
	readonly what: string;
	readonly where: string;
	/** For each extract that has it, what becomes of its table. Absent where the demonstration has it already. */
	readonly change?: Readonly<Record<string, (table: MessyTable) => MessyTable>>;
	/** Whether it can be told only by looking at other extracts. */
	readonly needsLinking?: true;
}

/** Every kind of dirt, in the order of its number. What is done to names of columns comes last, in `systemNames`. */
export const dirt: readonly Dirt[] = [
	{
		kind: 1,
		what: 'UK dates',
		where: 'days of sessions as `3-Apr-24`, of birth in registrations as `03/04/2024`',
		change: {
			registrations: (table) => withColumn(table, 'date_of_birth', dayFirst),
			sessions: (table) => withColumn(table, 'session_date', withMonthName)
		}
	},
	{
		kind: 2,
		what: 'serial numbers of a spreadsheet',
		where: '`received_on` of referrals',
		change: { referrals: (table) => withColumn(table, 'received_on', serial) }
	},
	{
		kind: 3,
		what: 'Windows-1252',
		where: 'settings, their names with é and –',
		change: {
			settings: (table) => ({
				...withColumn(table, 'setting_name', (cell) => `${cell} \u2013 Caf\u00e9`),
				encoding: 'windows-1252'
			})
		}
	},
	{
		kind: 4,
		what: 'lines above the header',
		where: 'volunteers and funded places under a title and a blank line',
		change: {
			volunteers: (table) => ({ ...table, above: ['Volunteers by year', ''] }),
			'funded-places': (table) => ({ ...table, above: ['Funded places at each January count', ''] })
		}
	},
	{
		kind: 5,
		what: 'totals and footnotes',
		where: 'a total and a note under volunteers, notes under finance',
		change: {
			volunteers: (table) => ({
				...table,
				below: [
					['Total', ...table.columns.slice(1).map(() => '')],
					['Source: volunteer register', ...table.columns.slice(1).map(() => '')]
				]
			}),
			finance: (table) => ({
				...table,
				below: [['Note: figures are not audited', ...table.columns.slice(1).map(() => '')]]
			})
		}
	},
	{
		kind: 6,
		what: 'marks of suppression',
		where: 'blank scores of programme enrolments as `*` and `c`',
		change: {
			'programme-enrolments': (table) =>
				withColumn(table, 'post_score', (cell, i) => cell || (i % 2 === 0 ? '*' : 'c'))
		}
	},
	{
		kind: 7,
		what: 'words for nothing',
		where: 'blank `closed_on` of registrations as `NULL`, of referrals as `N/A`',
		change: {
			registrations: (table) => withColumn(table, 'closed_on', (cell) => cell || 'NULL'),
			referrals: (table) => withColumn(table, 'closed_on', (cell) => cell || 'N/A')
		}
	},
	{
		kind: 8,
		what: 'percent signs',
		where: 'targets',
		change: { targets: (table) => withColumn(table, 'target', (cell) => `${cell}%`) }
	},
	{
		kind: 9,
		what: 'numbers as text',
		where: 'amounts of finance as `£54,800`',
		change: {
			finance: (table) => withColumn(withColumn(table, 'budget', pounds), 'actual', pounds)
		}
	},
	{
		kind: 10,
		what: 'postcodes in other forms',
		where: 'postcodes of registrations in lower case and without a blank',
		change: {
			registrations: (table) =>
				withColumn(table, 'postcode', (cell, i) =>
					i % 3 === 0 ? cell.toLowerCase().replace(' ', '') : cell
				)
		}
	},
	{ kind: 11, what: 'a child twice', where: 'registrations, as in the clean set' },
	{ kind: 12, what: 'children from outside', where: 'registrations, as in the clean set' },
	{
		kind: 13,
		what: 'centres under former names',
		where: '`centre_id` of the survey, “Quarry Top” for Sorrel Bank',
		needsLinking: true,
		change: {
			'parents-survey': (table) =>
				withColumn(table, 'centre_id', (cell) => (cell === 'SB' ? 'Quarry Top' : cell))
		}
	},
	{
		kind: 14,
		what: 'two vintages of neighbourhoods',
		where: 'nowhere yet: no neighbourhood of the invented county has a code of 2011',
		needsLinking: true
	},
	{
		kind: 15,
		what: 'children over five, and unborn',
		where: 'contacts and registrations, as in the clean set'
	},
	{
		kind: 16,
		what: 'years written otherwise',
		where: 'volunteers as `2024-25`, the profile as `202425`',
		change: {
			volunteers: (table) => withColumn(table, 'financial_year', (cell) => cell.replace('/', '-')),
			'early-years-profile': (table) =>
				withColumn(table, 'academic_year', (cell) => cell.replace('/', ''))
		}
	},
	{ kind: 17, what: 'children who move', where: 'registrations, as in the clean set' },
	{
		kind: 18,
		what: 'extracts that overlap',
		where: 'contacts in two files that share a third of their rows'
	},
	{
		kind: 19,
		what: 'revised history',
		where: 'the first file of contacts has another activity for one row in fifty of those it shares'
	},
	{
		kind: 20,
		what: 'leading zeros lost',
		where: '`response_id` of the survey without letter and zeros',
		change: {
			'parents-survey': (table) =>
				withColumn(table, 'response_id', (cell) => String(Number(cell.replace(/\D/g, ''))))
		}
	},
	{
		kind: 21,
		what: 'codes for sex, words for yes and no',
		where: 'registrations with `F`, `M`, `U` and `Y`, `N`',
		change: {
			registrations: (table) =>
				yesOrNo.reduce(
					(all, column) => withColumn(all, column, (cell) => flags[cell] ?? cell),
					withColumn(table, 'sex', (cell) => sexes[cell] ?? cell)
				)
		}
	},
	{
		kind: 22,
		what: 'names of ethnic groups',
		where: 'registrations, by the nineteen categories',
		change: {
			registrations: (table) =>
				withColumn(table, 'ethnicity', (cell, i) => ethnicities[cell]?.[i % 2] ?? cell)
		}
	},
	{
		kind: 23,
		what: 'more children seen than live there',
		where: 'population, as in the clean set'
	},
	{
		kind: 24,
		what: 'centres by name, written in more than one way',
		where: '`centre_id` of sessions',
		needsLinking: true
	},
	{
		kind: 25,
		what: 'a workbook of several sheets',
		where: 'sessions, a sheet a quarter, beside a hidden one',
		change: { sessions: (table) => ({ ...table, form: 'workbook-by-quarter' }) }
	},
	{
		kind: 26,
		what: 'semicolons, and line ends inside quotation marks',
		where: 'referrals divided by semicolons; names of settings over two lines',
		change: {
			referrals: (table) => ({ ...table, delimiter: ';' }),
			settings: (table) =>
				withColumn(table, 'setting_name', (cell, i) => (i % 10 === 0 ? `${cell}\n(annexe)` : cell))
		}
	},
	{
		kind: 27,
		what: 'test records',
		where: 'two children called Test in registrations, which have a column of names',
		change: { registrations: withTestChildren }
	},
	{
		kind: 28,
		what: 'formulas as text',
		where: 'one name of a setting in seven begins with `=HYPERLINK`',
		change: {
			settings: (table) =>
				withColumn(table, 'setting_name', (cell, i) =>
					i % 7 === 0 ? `=HYPERLINK("http://example.org","${cell}")` : cell
				)
		}
	}
];

/** What a centre's own system calls the columns of its extracts. */
const systemNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	registrations: {
		child_id: 'Person ID',
		family_id: 'Family ID',
		centre_id: 'Setting',
		registered_on: 'Date Registered',
		closed_on: 'Date Closed',
		date_of_birth: 'DOB',
		sex: 'Gender',
		postcode: 'Postcode',
		lsoa_code: 'LSOA',
		ethnicity: 'Ethnicity',
		lone_parent: 'Lone Parent',
		teen_parent: 'Teenage Parent'
	},
	contacts: {
		contact_id: 'Attendance ID',
		child_id: 'Person ID',
		centre_id: 'Setting',
		contact_date: 'Date',
		activity: 'Event Name',
		contact_type: 'Contact Type'
	},
	referrals: { received_on: 'Date received', closed_on: 'Date closed', source: 'Referral source' },
	volunteers: { sessions_given: 'Number of sessions' }
};

/** A table with its columns renamed and the other way round, all but the first. */
export function asSystemHasIt(extract: string, table: MessyTable): MessyTable {
	const names = systemNames[extract];
	if (!names) return table;
	const turned = (cells: readonly string[]) => [cells[0]!, ...cells.slice(1).reverse()];
	return renamed(
		{
			...table,
			columns: turned(table.columns),
			rows: table.rows.map(turned),
			below: table.below.map(turned)
		},
		names
	);
}

const dayFirst = (iso: string) => iso.split('-').reverse().join('/');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function withMonthName(iso: string): string {
	const [year, month, day] = iso.split('-');
	return iso === '' ? '' : `${Number(day)}-${months[Number(month) - 1]}-${year!.slice(2)}`;
}

// Days that Excel counts from the end of 1899.
const serialOf1970 = 25_569;
const serial = (iso: string) =>
	iso === '' ? '' : String(Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + serialOf1970);

const pounds = (amount: string) =>
	amount === '' ? '' : `£${Number(amount).toLocaleString('en-GB')}`;

const yesOrNo = ['disability', 'lone_parent', 'teen_parent', 'workless', 'temporary_housing'];
const flags: Readonly<Record<string, string>> = { true: 'Y', false: 'N' };
const sexes: Readonly<Record<string, string>> = { female: 'F', male: 'M', unknown: 'U' };
const ethnicities: Readonly<Record<string, readonly string[]>> = {
	white: ['White British', 'WBRI'],
	mixed: ['White and Asian', 'MWAS'],
	asian: ['Indian', 'AIND'],
	black: ['Black African', 'BAFR']
};

function withTestChildren(table: MessyTable): MessyTable {
	const [first] = table.rows;
	const at = indexOf(table, 'child_id');
	const tests = ['TEST001', 'TEST002'].map((id) => [
		...first!.map((cell, i) => (i === at ? id : cell)),
		'Test Child'
	]);
	return {
		...table,
		columns: [...table.columns, 'Full name'],
		rows: [...table.rows.map((row) => [...row, 'A. B.']), ...tests]
	};
}
