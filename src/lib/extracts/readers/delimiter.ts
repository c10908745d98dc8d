import type { Delimiter } from './read-file';
import { textRecords } from './records';

const candidates: readonly Delimiter[] = [',', ';', '\t', '|'];

/**
 * What divides the cells of a text: whichever makes the most of its first
 * records equally long, and of those the one that makes most cells. So a comma
 * inside `1,5` does not count against a semicolon, nor a title line against
 * either. A comma where nothing divides anything.
 */
export function delimiterOf(text: string, isWhole: boolean): Delimiter {
	const scores = candidates.map((candidate) => {
		const records = textRecords(text, candidate, { atMost: 40, isWhole });
		const lengths = records.map(({ cells }) => cells.length).filter((length) => length > 1);
		const usual = mostUsual(lengths);
		return {
			candidate,
			agreeing: lengths.filter((length) => length === usual).length,
			cells: usual ?? 0
		};
	});
	const [best] = scores.sort((a, b) => b.agreeing - a.agreeing || b.cells - a.cells);
	return best!.agreeing === 0 ? ',' : best!.candidate;
}

function mostUsual(lengths: readonly number[]): number | undefined {
	const counts = new Map<number, number>();
	for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
