import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

import { randomFor } from '../../data/generator/random.ts';

/**
 * Puts the rows of a CSV file into an order of chance, its header staying first: as a system exports
 * them that knows no order, where the generator writes child after child. The same file and seed
 * always give the same order. No cell may hold a line break.
 */
export function shuffleRows(path: string, seed: number): void {
	const bytes = readFileSync(path);
	const ends = lineEnds(bytes);
	const order = shuffledNumbers({ count: ends.length - 1, seed });
	const file = openSync(path, 'w');
	writeSync(file, bytes, 0, ends[0]);
	for (let from = 0; from < order.length; from += rowsAtOnce) {
		const rows = order.subarray(from, from + rowsAtOnce);
		writeSync(file, Buffer.concat(Array.from(rows, (row) => lineOf(row, { bytes, ends }))));
	}
	closeSync(file);
}

const rowsAtOnce = 20_000;
const lineFeed = 0x0a;

/** Where each line ends, the header's first. */
function lineEnds(bytes: Buffer): Float64Array {
	const ends: number[] = [];
	for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1))
		ends.push(at + 1);
	if (ends.at(-1) !== bytes.length)
		throw new RangeError('expected a file that ends with a line break, found one that does not');
	return Float64Array.from(ends);
}

function shuffledNumbers({ count, seed }: { count: number; seed: number }): Uint32Array {
	const random = randomFor(seed, 'the order of rows');
	const order = Uint32Array.from({ length: count }, (_, i) => i);
	for (let i = count - 1; i > 0; i--) {
		const other = random.between(0, i);
		[order[i], order[other]] = [order[other]!, order[i]!];
	}
	return order;
}

function lineOf(row: number, { bytes, ends }: { bytes: Buffer; ends: Float64Array }): Buffer {
	return bytes.subarray(ends[row], ends[row + 1]);
}
