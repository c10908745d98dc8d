import { shuffler } from 'd3';

import { randomFor } from '../../../data/generator/random.ts';

/** One value of each dimension. */
export type Row<Dimension extends string> = Readonly<Record<Dimension, string>>;

export interface Covering<Dimension extends string> {
	/** What each dimension can be; none may be empty. A value that is given more than once is taken more often where nothing else decides. */
	readonly values: Readonly<Record<Dimension, readonly string[]>>;
	/** Pairs of dimensions of which every pair of values is asked for. */
	readonly pairs: readonly (readonly [Dimension, Dimension])[];
	/** Whether values may stand together; what they are of other dimensions is open. Everything may unless it is given. */
	readonly allows?: (row: Partial<Row<Dimension>>) => boolean;
	/** The same seed gives the same rows in the same order. */
	readonly seed: number;
}

/**
 * Few rows in which every value stands, and every pair of values that was asked for and is allowed.
 *
 * Greedy: each row starts from what is not covered yet and takes, dimension by dimension, the value
 * that covers most; not the fewest rows there could be. Throws RangeError where a dimension is
 * empty, or where a value that must stand leaves none that another dimension may have.
 */
export function coveringSet<Dimension extends string>(
	covering: Covering<Dimension>
): readonly Row<Dimension>[] {
	const { seed, allows = () => true, values } = covering;
	const random = randomFor(seed, 'covering set');
	const shuffle = shuffler(() => random.unit());
	const dimensions = Object.keys(values) as Dimension[];
	for (const dimension of dimensions)
		if (values[dimension].length === 0)
			throw new RangeError(`expected values of ${dimension}, found none`);

	const wanted = shuffle(wantedOf(covering).filter(allows));
	const open = new Set(wanted.map(keyOf));
	const rows: Row<Dimension>[] = [];
	for (const start of wanted) {
		if (!open.has(keyOf(start))) continue;
		let row = start;
		for (const dimension of shuffle(dimensions.filter((one) => !(one in start)))) {
			const choices = shuffle([...values[dimension]])
				.map((value) => ({ ...row, [dimension]: value }) as Partial<Row<Dimension>>)
				.filter(allows);
			if (choices.length === 0)
				throw new RangeError(
					`expected a ${dimension} that may stand with ${JSON.stringify(row)}, found none`
				);
			row = choices.reduce((best, one) =>
				newlyCovered(covering, one, open) > newlyCovered(covering, best, open) ? one : best
			);
		}
		for (const part of partsOf(covering, row)) open.delete(keyOf(part));
		rows.push(row as Row<Dimension>);
	}
	return rows;
}

function wantedOf<Dimension extends string>({
	values,
	pairs
}: Covering<Dimension>): Partial<Row<Dimension>>[] {
	const one = <D extends Dimension>(dimension: D, value: string) =>
		({ [dimension]: value }) as Partial<Row<Dimension>>;
	const singles = (Object.keys(values) as Dimension[]).flatMap((dimension) =>
		values[dimension].map((value) => one(dimension, value))
	);
	const both = pairs.flatMap(([a, b]) =>
		values[a].flatMap((first) =>
			values[b].map((second) => ({ ...one(a, first), ...one(b, second) }))
		)
	);
	return [...both, ...singles];
}

function newlyCovered<Dimension extends string>(
	covering: Covering<Dimension>,
	row: Partial<Row<Dimension>>,
	open: ReadonlySet<string>
): number {
	return partsOf(covering, row).filter((part) => open.has(keyOf(part))).length;
}

/** The values and pairs that a row has of those that can be asked for. */
function partsOf<Dimension extends string>(
	{ pairs }: Covering<Dimension>,
	row: Partial<Row<Dimension>>
): Partial<Row<Dimension>>[] {
	const singles = Object.entries(row).map(
		([dimension, value]) => ({ [dimension]: value }) as Partial<Row<Dimension>>
	);
	const both = pairs
		.filter(([a, b]) => row[a] !== undefined && row[b] !== undefined)
		.map(([a, b]) => ({ [a]: row[a], [b]: row[b] }) as Partial<Row<Dimension>>);
	return [...singles, ...both];
}

function keyOf(part: Partial<Row<string>>): string {
	return JSON.stringify(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
