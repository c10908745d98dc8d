import type { Chance } from './chance.ts';
import { oddDates, oddHeader, oddNumbers, oddTexts } from './odd-cells.ts';

type Rows = readonly (readonly string[])[];

/** One thing done to a table. */
interface Oddity {
	readonly what: string;
	readonly made: (rows: Rows, chance: Chance) => Rows;
}

/** Everything that may be done to a table, each time otherwise. */
export const oddities: readonly Oddity[] = [
	{ what: 'odd numbers', made: (rows, chance) => withOdd(rows, chance, oddNumbers) },
	{ what: 'odd dates', made: (rows, chance) => withOdd(rows, chance, oddDates) },
	{ what: 'odd texts', made: (rows, chance) => withOdd(rows, chance, oddTexts) },
	{
		what: 'odd headers',
		made: ([header, ...body], chance) => [
			header!.map((name) => (chance.is(0.3) ? oddHeader(name, chance) : name)),
			...body
		]
	},
	{
		what: 'two columns of one name',
		made: (rows, chance) => {
			const at = chance.below(rows[0]!.length);
			return rows.map((row) => [...row, row[at] ?? '']);
		}
	},
	{
		what: 'columns left out',
		made: (rows, chance) => {
			const kept = rows[0]!.map(() => chance.is(0.7));
			return rows.map((row) => row.filter((_, i) => kept[i] ?? true));
		}
	},
	{
		what: 'columns in another order',
		made: (rows, chance) => {
			const order = rows[0]!.map((_, i) => [chance.next(), i] as const).sort((a, b) => a[0] - b[0]);
			return rows.map((row) => order.map(([, i]) => row[i] ?? ''));
		}
	},
	{
		what: 'rows of several lengths',
		made: (rows, chance) =>
			rows.map((row) =>
				chance.is(0.3)
					? [...row, chance.of(oddTexts)].slice(0, 1 + chance.below(row.length + 1))
					: row
			)
	},
	{
		what: 'titles above',
		made: (rows, chance) => [
			...Array.from({ length: 1 + chance.below(6) }, () => [
				chance.of(['Table 1', '', ...oddTexts])
			]),
			...rows
		]
	},
	{
		what: 'totals and notes below',
		made: (rows) => [
			...rows,
			[],
			['Total', '12', '13'],
			['Source: a system'],
			['1. Figures are rounded']
		]
	},
	{
		what: 'its header again in the middle',
		made: (rows) => [...rows.slice(0, 4), rows[0]!, ...rows.slice(4)]
	},
	{
		what: 'columns as rows',
		made: (rows) => rows[0]!.map((_, i) => rows.map((row) => row[i] ?? ''))
	},
	{ what: 'two tables under one another', made: (rows) => [...rows, [], ['Table 2'], ...rows] },
	{
		what: 'two tables beside one another',
		made: (rows) => rows.map((row) => [...row, '', ...row])
	},
	{
		what: 'a header of two rows',
		made: ([header, ...body]) => [
			header!.map((name) => name.split('_')[0]!),
			header!.map((name) => name.split('_').slice(1).join('_')),
			...body
		]
	},
	{ what: 'no header', made: ([, ...body]) => body },
	{ what: 'a header alone', made: ([header]) => [header!] },
	{
		what: 'cells that are filled down',
		made: ([header, ...body]) => [
			header!,
			...body.map((row, i) => (i % 3 === 0 ? row : ['', ...row.slice(1)]))
		]
	},
	{
		what: 'many columns',
		made: (rows) =>
			rows.map((row, i) => [
				...row,
				...Array.from({ length: 400 }, (_, j) => (i === 0 ? `c${j}` : ''))
			])
	},
	{
		what: 'rows twice',
		made: ([header, ...body]) => [header!, ...body, ...body]
	}
];

function withOdd(rows: Rows, chance: Chance, odd: readonly string[]): Rows {
	const [header, ...body] = rows;
	const at = chance.below(header?.length ?? 1);
	return [
		header ?? [],
		...body.map((row) =>
			row.map((cell, i) =>
				(i === at && chance.is(0.8)) || chance.is(0.03) ? chance.of(odd) : cell
			)
		)
	];
}
