import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { FileRefused } from '../../problem';
import type { Sheet } from '../../readers/sheet';
import { coverWorkbook } from './cover-workbook';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const sheet = (name: string, ...rows: readonly (readonly string[])[]): Sheet => ({
	name,
	isHidden: false,
	rows
});

const title = ['Table 7. Completed immunisations at 5 years in England, April to June 2024'];
const header = [
	'Region code',
	'Region',
	'ONS UTLA code',
	'ODS code',
	'UTLA name',
	'5y denominator',
	'5y DTaP%',
	'5y MMR1%',
	'5y MMR2%'
];
const leicester = [
	'E12000004',
	'East Midlands',
	'E06000016',
	'509',
	'Leicester',
	'1200',
	'90.25',
	'85.25',
	'80.25'
];
const load = (...sheets: readonly Sheet[]) => bench.loadWorkbook(coverWorkbook, sheets);

test('a table between notes becomes observations, with counts where only one whole number makes the percentage', async () => {
	const report = await load(
		sheet('Cover', ['A workbook']),
		sheet(
			'5y_UTLA_GOR',
			title,
			['[z]: not applicable'],
			[],
			header,
			['E92000001', 'England', '[z]', '[z]', 'England', '164172', '92', '91.7', '83.6'],
			leicester,
			['E12000004', 'East Midlands total', '[z]', '[z]', '[z]', '1200', '90.25', '85.25', '80.25'],
			['Source: UKHSA']
		),
		sheet('Revision_History', ['Version', 'Date'], ['1', '2024-09-26'])
	);
	expect(await bench.observed()).toEqual([
		'mmr1-5y E92000001 2024/25 Q1 all=all - 164172 0.917 ok',
		'mmr2-5y E92000001 2024/25 Q1 all=all - 164172 0.836 ok',
		'mmr1-5y E06000016 2024/25 Q1 all=all 1023 1200 - ok',
		'mmr2-5y E06000016 2024/25 Q1 all=all 963 1200 - ok',
		'mmr1-5y E12000004 2024/25 Q1 all=all 1023 1200 - ok',
		'mmr2-5y E12000004 2024/25 Q1 all=all 963 1200 - ok'
	]);
	expect(report).toMatchObject({
		rowsIn: 7,
		rowsUsed: 6,
		source: { dataTo: '2024-06-30' }
	});
	expect(report.problems.map(({ severity, message }) => [severity, message])).toEqual([
		['set-aside', '1 row names no place, or no vaccine, that is shown here: “Source: UKHSA” (1).'],
		[
			'note',
			'2 sheets hold other tables, or the same figures by other areas, and were not read: “Cover”, “Revision_History”.'
		]
	]);
});

test('of two columns called MMR under a header of three rows the first is the first dose', async () => {
	await load(
		sheet(
			'5y_UT LA',
			['Quarterly coverage, October to December 2014'],
			['', '', '', 'Coverage at five years (%)', '', ''],
			['', '', 'Number of children', 'Primary', 'MMR', ''],
			['ONS Code', 'Local authority', '', 'DTaP', 'MMR', 'MMR'],
			['', 'England', '1.8', '95', '94.9', '88.1'],
			['E06000016', 'Leicester', '900', '95', '94.5', '88'],
			['E06000017', 'Rutland', '900', '95', '96', '90']
		)
	);
	expect(await bench.observed()).toEqual([
		'mmr1-5y E92000001 2014/15 Q3 all=all - 1800 0.949 ok',
		'mmr2-5y E92000001 2014/15 Q3 all=all - 1800 0.881 ok',
		'mmr1-5y E06000016 2014/15 Q3 all=all - 900 0.945 ok',
		'mmr2-5y E06000016 2014/15 Q3 all=all 792 900 - ok',
		'mmr1-5y E06000017 2014/15 Q3 all=all 864 900 - ok',
		'mmr2-5y E06000017 2014/15 Q3 all=all 810 900 - ok'
	]);
});

test('a marker becomes a reason and never a number', async () => {
	const row = (name: string, code: string, ...figures: readonly string[]) => [
		'',
		'',
		code,
		'1',
		name,
		...figures
	];
	await load(
		sheet(
			'5y_UTLA_GOR',
			title,
			header,
			leicester,
			row('Trafford', 'E08000009', '[note 1]', '', '[note 1]', '[x]'),
			row('Rutland', 'E06000017', '[c]', '', '70% to 100%', '[c]'),
			row('Bury', 'E08000002', '*', '', '*', 'N.A.'),
			row('Isles of Scilly', 'E06000053', '0', '', '', '0'),
			row('Halton', 'E06000006', '', '', '', '')
		)
	);
	expect((await bench.observed()).slice(2)).toEqual([
		'mmr1-5y E08000009 2024/25 Q1 all=all - - - not-available',
		'mmr2-5y E08000009 2024/25 Q1 all=all - - - not-available',
		'mmr1-5y E06000017 2024/25 Q1 all=all - - - suppressed',
		'mmr2-5y E06000017 2024/25 Q1 all=all - - - suppressed',
		'mmr1-5y E08000002 2024/25 Q1 all=all - - - not-available',
		'mmr2-5y E08000002 2024/25 Q1 all=all - - - not-available',
		'mmr1-5y E06000053 2024/25 Q1 all=all - 0 - not-applicable',
		'mmr2-5y E06000053 2024/25 Q1 all=all - 0 - not-applicable',
		'mmr1-5y E06000006 2024/25 Q1 all=all - - - not-available',
		'mmr2-5y E06000006 2024/25 Q1 all=all - - - not-available'
	]);
});

test('what cannot be read, and an authority given twice, are set aside', async () => {
	const report = await load(
		sheet(
			'5y_UTLA_GOR',
			title,
			header,
			leicester,
			[...leicester.slice(0, 7), 'about 85', '101'],
			['', '', 'E06000017', '1', 'Rutland', 'few', '1', '90', '90'],
			leicester
		)
	);
	expect(report).toMatchObject({ rowsIn: 8, rowsUsed: 2 });
	expect(report.problems.map(({ rows, message }) => [rows, message])).toEqual([
		[
			4,
			'4 rows hold something that is neither a number nor a known marker: “90 of few” (2), “101 of 1200” (1), “about 85 of 1200” (1).'
		],
		[
			2,
			'2 rows repeat an earlier row: “mmr1-5y E06000016 2024/25 Q1 all all” (1), “mmr2-5y E06000016 2024/25 Q1 all all” (1).'
		]
	]);
});

test('a row without an ONS code is placed by its health service code, then by its name', async () => {
	const row = (ods: string, name: string, ...figures: readonly string[]) => [
		'',
		'',
		'',
		ods,
		name,
		...figures
	];
	const report = await load(
		sheet(
			'5y_UTLA_GOR',
			title,
			header,
			leicester,
			row('U6Q5Z', 'West Northamptonshire ', '1162', '90', '89.6', '80'),
			row('', 'Bristol', '1000', '90', '90', '80'),
			row('', 'TELFORD & WREKIN.', '1000', '90', '91', '80'),
			row('', 'Kingston upon Hull, City of', '1000', '90', '92', '80'),
			row('916', '', '1000', '90', '93', '80'),
			row('916', 'Gloucestershire', '1000', '90', '94', '80'),
			['', 'East Midlands total', '', '', '', '2362', '90', '87.5', '80']
		)
	);
	expect((await bench.observed()).filter((line) => line.startsWith('mmr1-5y')).slice(1)).toEqual([
		'mmr1-5y E06000062 2024/25 Q1 all=all - 1162 0.896 ok',
		'mmr1-5y E06000023 2024/25 Q1 all=all 900 1000 - ok',
		'mmr1-5y E06000020 2024/25 Q1 all=all 910 1000 - ok',
		'mmr1-5y E06000010 2024/25 Q1 all=all 920 1000 - ok',
		'mmr1-5y E06000060 2024/25 Q1 all=all 930 1000 - ok',
		'mmr1-5y E10000013 2024/25 Q1 all=all 940 1000 - ok',
		'mmr1-5y E12000004 2024/25 Q1 all=all - 2362 0.875 ok'
	]);
	expect(report.rowsUsed).toBe(report.rowsIn);
});

test('a row with numbers that names no place we know is set aside with them, and never taken for its region', async () => {
	const report = await load(
		sheet(
			'5y_UTLA_GOR',
			title,
			header,
			leicester,
			['E12000004', 'East Midlands', '', 'X9X9X', 'Atlantis', '1162', '90', '89.6', '80.5'],
			['', '', '', '909', 'Gloucestershire', '1500', '90', '88', '79'],
			['E12000004', 'East Midlands total', '[z]', '[z]', '[z]', '1200', '90.25', '85.25', '80.25']
		)
	);
	expect((await bench.observed()).slice(2)).toEqual([
		'mmr1-5y E12000004 2024/25 Q1 all=all 1023 1200 - ok',
		'mmr2-5y E12000004 2024/25 Q1 all=all 963 1200 - ok'
	]);
	expect(report.problems.map(({ rows, message }) => [rows, message])).toEqual([
		[
			4,
			'4 rows have figures of a place that is not known here: “Atlantis: 80.5 of 1162” (1), “Atlantis: 89.6 of 1162” (1), “Gloucestershire: 79 of 1500” (1), “Gloucestershire: 88 of 1500” (1).'
		]
	]);
});

const rounded = (name: string, ods: string, ...figures: readonly string[]) => [
	'E12000004',
	'East Midlands',
	{ Leicester: 'E06000016', Rutland: 'E06000017', Derby: 'E06000015' }[name] ?? '',
	ods,
	name,
	...figures
];
const items = (...rows: readonly (readonly string[])[]) =>
	sheet(
		'Data_file',
		['Table 10. All data items, April to June 2024'],
		[
			'Country',
			'Upper tier local authority ODS code',
			'Upper tier local authority name',
			'Financial year quarter',
			'5y_MMR1_Num',
			'5y_MMR1_Denom',
			'5y_MMR2_Boo_Num',
			'5y_MMR2_Boo_Denom'
		],
		...rows.map((row) => ['England', ...row])
	);

test('counts of the sheet of all data items are used where they make the percentage printed', async () => {
	const report = await load(
		sheet(
			'5y_UTLA_GOR',
			title,
			header,
			['', '', '', '', 'England', '4000', '92', '87.5', '80'],
			rounded('Leicester', '509', '2000', '90', '85.2', '80.3'),
			rounded('Derby', '507', '2000', '90', '89.8', '80'),
			rounded('Rutland', '510', '[note 3]', '100', '100', '100'),
			['', 'East Midlands total', '', '', '', '4000', '90', '87.5', '80.2']
		),
		items(
			['509', 'Leicester ', 'FY2024_25_Q1', '1703', '2000', '1606', '2000'],
			['507', 'Derby', 'FY2024_25_Q1', '1796', '2000', '1700', '2000'],
			['509', 'Leicester', 'FY2023_24_Q4', '1', '2000', '1', '2000']
		)
	);
	expect(await bench.observed()).toEqual([
		'mmr1-5y E92000001 2024/25 Q1 all=all 3499 4000 - ok',
		'mmr2-5y E92000001 2024/25 Q1 all=all - 4000 0.8 ok',
		'mmr1-5y E06000016 2024/25 Q1 all=all 1703 2000 - ok',
		'mmr2-5y E06000016 2024/25 Q1 all=all 1606 2000 - ok',
		'mmr1-5y E06000015 2024/25 Q1 all=all 1796 2000 - ok',
		'mmr2-5y E06000015 2024/25 Q1 all=all - 2000 0.8 ok',
		'mmr1-5y E06000017 2024/25 Q1 all=all - - 1.0 ok',
		'mmr2-5y E06000017 2024/25 Q1 all=all - - 1.0 ok',
		'mmr1-5y E12000004 2024/25 Q1 all=all 3499 4000 - ok',
		'mmr2-5y E12000004 2024/25 Q1 all=all - 4000 0.802 ok'
	]);
	expect(report.problems.map(({ severity, message }) => [severity, message])).toEqual([
		[
			'note',
			'Sheet “Data_file” gives the children counted behind 5 of the percentages, of larger places as the sum of their authorities.'
		],
		[
			'note',
			'1 count of sheet “Data_file” does not make the percentage printed: “Derby: 1700 of 2000 beside 80 of 2000”.'
		]
	]);
});

test('counts are no figure of a place whose number of children is not printed, and its region goes without where they are missing', async () => {
	await load(
		sheet(
			'5y_UTLA_GOR',
			title,
			header,
			rounded('Leicester', '509', '2000', '90', '85.2', '80.3'),
			rounded('Rutland', '510', '[note 3]', '100', '75', '50'),
			['', 'East Midlands total', '', '', '', '2004', '90', '85.1', '80.2']
		),
		items(
			['509', 'Leicester ', 'FY2024_25_Q1', '1703', '2000', '1606', '2000'],
			['510', 'Rutland', 'FY2024_25_Q1', '3', '4', '', '']
		)
	);
	expect((await bench.observed()).slice(2)).toEqual([
		'mmr1-5y E06000017 2024/25 Q1 all=all - - 0.75 ok',
		'mmr2-5y E06000017 2024/25 Q1 all=all - - 0.5 ok',
		'mmr1-5y E12000004 2024/25 Q1 all=all 1706 2004 - ok',
		'mmr2-5y E12000004 2024/25 Q1 all=all - 2004 0.802 ok'
	]);
});

test('the caveats and notes of the publisher are in the report, those of this quarter only', async () => {
	const report = await load(
		sheet(
			'5y_UTLA_GOR',
			title,
			['[note 2]: CHIS Caveat - GP data only (excludes unregistered population).'],
			['This worksheet contains one table.'],
			header,
			leicester
		),
		sheet(
			'Caveats',
			['Table 11. Data quality caveats provided by data providers'],
			[
				'Upper tier local authority name',
				'Current quarter (April to June 2024)',
				'Previous quarter (January to March 2024)'
			],
			['City of London', 'City of London has been included in Hackney data.', 'the same'],
			['York ', 'There may be some under-reporting', ''],
			['North Yorkshire', 'There may be some under-reporting', ''],
			['Surrey', '[z]', 'Improved data flows.']
		)
	);
	expect(report.problems.map(({ severity, message }) => [severity, message])).toEqual([
		[
			'note',
			'The publisher has caveats on 3 authorities: City of London: “City of London has been included in Hackney data”; York, North Yorkshire: “There may be some under-reporting”.'
		],
		[
			'note',
			'Over its tables stands: “[note 2]: CHIS Caveat - GP data only (excludes unregistered population)”.'
		]
	]);
});

test('the sheet whose authorities stand under regions is read before that under other areas', async () => {
	await load(
		sheet('5y_UTLA_AT', title, header, ['Q70', 'Wessex', ...leicester.slice(2, 7), '1', '1']),
		sheet('5y_UTLA_GOR', title, header, leicester)
	);
	expect(await bench.observed()).toHaveLength(2);
	expect((await bench.observed())[0]).toContain('1023 1200');
});

test('a workbook that does not say of which quarter it is is refused', async () => {
	const refused = load(sheet('5y_UTLA_GOR', ['Coverage at 5 years'], header, leicester));
	await expect(refused).rejects.toThrow(FileRefused);
	await expect(refused).rejects.toThrow(/does not say of which quarter/);
});

test('other workbooks are not recognised', () => {
	expect(coverWorkbook.recognises([sheet('Data', ['code', 'value'], ['E06000016', '1'])])).toBe(
		false
	);
});
