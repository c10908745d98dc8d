import type { SourceFile } from '../../src/lib/sql';
import { binaryFile } from '../support/extract-files.ts';
import { Chance } from './chance.ts';
import { goodTables } from './good-tables.ts';
import { packings } from './odd-packings.ts';
import { oddities } from './odd-tables.ts';

/** A file that is odd in up to three ways, with what it is in words. */
export interface OddFile {
	readonly what: string;
	readonly file: SourceFile;
}

/** The odd file of a seed and a number: the same bytes every time. */
export function oddFile(seed: number, number: number): OddFile {
	const chance = new Chance(seed * 1_000_003 + number);
	const table = chance.of(goodTables);
	const chosen = Array.from({ length: chance.below(4) }, () => chance.of(oddities));
	// What is left of a table may be nothing, which has no columns to be odd in.
	const rows = chosen.reduce(
		(made, oddity) => (made.length === 0 ? [[]] : oddity.made(made, chance)),
		table.rows
	);
	const packing = chance.of(packings);
	const name = `${table.name.replace('.csv', '')} ${number}${packing.ending}`;
	return {
		what: [table.name, ...chosen.map(({ what }) => what), `as ${packing.what}`].join(', '),
		file: binaryFile(name, packing.bytes(rows, chance))
	};
}
