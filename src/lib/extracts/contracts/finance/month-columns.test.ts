import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine, SourceFile } from '$lib/sql';
import { sql } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { binaryFile, csvFile, textFile } from '../../../../../tests/support/extract-files';
import { testOrigin } from '../../../../../tests/support/loaded-workshop';
import { centreRows, neighbourhoods } from '../../../../../tests/support/small-county';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
	await workshop.add([neighbourhoods, csvFile('centres.csv', centreRows)], { origin: testOrigin });
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id, source } of workshop.reports)
		if (source?.id === 'finance') await workshop.remove(id, { origin: testOrigin });
	for (const { id } of workshop.waiting) workshop.dismiss(id);
});

const months = 'Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar'.split(' ');
const yearOf = (month: string) => (['Jan', 'Feb', 'Mar'].includes(month) ? 2025 : 2024);
const usual = months.map((month) => `${month} ${yearOf(month)}`);

/** By hand: 100 + 200 + … + 1,200 less 50 paid back is 7,750; twelve times 10.50 is 126. */
const spent = [
	['£100.00', '200', '300', '400', '500', '600', '700', '800', '900', '1,000', '(50)', '2300'],
	months.map(() => '10.50')
];
const before = ['Line ref', 'District', 'Centre', 'Budget line'];
const lines = [
	['L1', 'E07000001', 'P', 'Under fives'],
	['L2', 'E07000001', 'Q', 'Under fives']
];

function ledger(
	heads: readonly string[],
	{
		amounts = spent,
		after = ['Total', 'Annual budget'],
		ends = [
			['7750', '9000'],
			['126', '150']
		]
	} = {}
) {
	const rows = [
		[...before, ...heads, ...after],
		...lines.map((line, i) => [...line, ...amounts[i]!, ...ends[i]!])
	];
	return textFile(
		'ledger.csv',
		`${rows.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\n')}\n`
	);
}

async function reportOf(file: SourceFile) {
	const { reports } = await workshop.add([file], { origin: testOrigin });
	return reports[0];
}

async function pounds() {
	return engine.rows(
		sql`SELECT line_id, financial_year, centre_id, CAST(pounds AS DOUBLE) AS pounds FROM running_cost ORDER BY line_id`
	);
}

const byHand = [
	{ line_id: 'L1', financial_year: '2024/25', centre_id: 'P', pounds: 7750 },
	{ line_id: 'L2', financial_year: '2024/25', centre_id: 'Q', pounds: 126 }
];

test('a ledger with a column a month comes to the spend of its year, and its total is not added in', async () => {
	const report = await reportOf(ledger(usual));
	expect(report?.recognisedAs?.id).toBe('finance');
	expect(report?.rowsUsed).toBe(2);
	expect(report?.details?.reshaped?.steps[0]?.message).toBe(
		'In 2 rows 12 columns, one a month, were added up to one amount (2024/25): no month is told from another any more. Read from “Apr 2024”, “May 2024”, “Jun 2024”, “Jul 2024” and 8 more columns.'
	);
	expect(await pounds()).toEqual(byHand);
});

test.each<[string, readonly string[]]>([
	['with hyphens', months.map((month) => `${month}-${yearOf(month) - 2000}`)],
	[
		'with underscores and capitals',
		months.map((month) => `${month.toUpperCase()}_${yearOf(month)}`)
	],
	['with a word', months.map((month) => `${month} ${yearOf(month)} actual`)],
	[
		'as numbers',
		months.map((month, i) => `${yearOf(month)}-${String(((i + 3) % 12) + 1).padStart(2, '0')}`)
	],
	[
		'by their number in the year',
		months.map((month, i) => `P${String(i + 1).padStart(2, '0')} ${month} ${yearOf(month)}`)
	],
	[
		'as first days',
		months.map((month, i) => `01/${String(((i + 3) % 12) + 1).padStart(2, '0')}/${yearOf(month)}`)
	]
])('months are known %s', async (_, heads) => {
	await reportOf(ledger(heads));
	expect(await pounds()).toEqual(byHand);
});

test('a workbook whose months are dates is read as a CSV is', async () => {
	const book = utils.book_new();
	const heads = months.map((month, i) => new Date(Date.UTC(yearOf(month), (i + 3) % 12, 1)));
	const numbers = [
		[100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, -50, 2300],
		months.map(() => 10.5)
	];
	const cells = lines.map((line, i) => [...line, ...numbers[i]!, [7750, 126][i], [9000, 150][i]]);
	const sheet = utils.aoa_to_sheet(
		[['Ledger 2024/25'], [], [...before, ...heads, 'Total', 'Annual budget'], ...cells],
		{ UTC: true }
	);
	utils.book_append_sheet(book, sheet, 'Ledger');
	const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
	await reportOf(binaryFile('ledger.xlsx', bytes));
	expect(await pounds()).toEqual(byHand);
});

test('a month that cannot be read leaves the year out, and is told', async () => {
	const [first, second] = spent;
	const report = await reportOf(
		ledger(usual, {
			amounts: [first!, ['tbc', ...second!.slice(1)]],
			ends: [
				['7750', '9000'],
				['', '150']
			]
		})
	);
	expect(await pounds()).toEqual([byHand[0]]);
	expect(report?.problems.find(({ column }) => column === 'actual')?.examples).toEqual([
		{ line: 3, found: 'not added up: tbc' }
	]);
});

test.each<[string, SourceFile, RegExp]>([
	[
		'a year that is not whole',
		ledger(usual.slice(0, 9), {
			amounts: spent.map((row) => row.slice(0, 9)),
			after: ['Annual budget'],
			ends: [['9000'], ['150']]
		}),
		/9 months of 2024\/25/
	],
	[
		'months still to come',
		ledger(usual, {
			amounts: spent.map((row) => [...row.slice(0, 10), '', '0.00']),
			after: ['Annual budget'],
			ends: [['9000'], ['150']]
		}),
		/nothing in “Feb 2025” and “Mar 2025”/
	],
	[
		'a total that is another',
		ledger(usual, {
			ends: [
				['8000', '9000'],
				['126', '150']
			]
		}),
		/do not add up to “Total”/
	],
	[
		'amounts that grow from month to month',
		ledger(usual, {
			amounts: [months.map((_, i) => `${(i + 1) * 100}`), months.map((_, i) => `${(i + 1) * 7}`)],
			after: ['Annual budget'],
			ends: [['9000'], ['150']]
		}),
		/grow from month to month/
	],
	['a forecast', ledger([...usual.slice(0, 11), 'Mar 2025 forecast']), /“Mar 2025 forecast”/]
])('near doubt nothing is loaded: %s', async (_, file, message) => {
	const report = await reportOf(file);
	expect(report?.source).toBeUndefined();
	expect(report?.problems[0]?.message).toMatch(message);
});
