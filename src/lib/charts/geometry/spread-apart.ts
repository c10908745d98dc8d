/** Something that wants to stand at a place and needs room around it. */
export interface Wish {
	readonly at: number;
	readonly size: number;
}

/**
 * Places as near as can be to the ones wished for, in the same order, none
 * overlapping. Kept between `least` and `most` as long as all fit; past that
 * they run over the far end rather than over each other.
 *
 * Neighbours that want the same room are pooled and centred on their mean
 * wish, which is the least total movement squared.
 */
export function spreadApart(
	wishes: readonly Wish[],
	{ least, most }: { readonly least: number; readonly most: number }
): readonly number[] {
	const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.at - wishes[b]!.at);
	const pools: Pool[] = [];
	for (const index of order) {
		const { at, size } = wishes[index]!;
		let pool: Pool = { members: [index], size, sum: at - size / 2, start: at - size / 2 };
		for (
			let last = pools.at(-1);
			last && last.start + last.size > pool.start;
			last = pools.at(-1)
		) {
			pools.pop();
			pool = merged(last, pool);
		}
		pools.push(pool);
	}
	const starts = keptWithin(pools, { least, most });
	const places = new Array<number>(wishes.length);
	pools.forEach((pool, poolIndex) => {
		let edge = starts[poolIndex]!;
		for (const index of pool.members) {
			const { size } = wishes[index]!;
			places[index] = edge + size / 2;
			edge += size;
		}
	});
	return places;
}

interface Pool {
	readonly members: readonly number[];
	readonly size: number;
	/** Of the starts that its members would each give the pool. */
	readonly sum: number;
	readonly start: number;
}

function merged(before: Pool, after: Pool): Pool {
	const members = [...before.members, ...after.members];
	const sum = before.sum + after.sum - after.members.length * before.size;
	return { members, size: before.size + after.size, sum, start: sum / members.length };
}

function keptWithin(
	pools: readonly Pool[],
	{ least, most }: { readonly least: number; readonly most: number }
): readonly number[] {
	const starts = pools.map(({ start }) => start);
	for (let index = pools.length - 1, edge = most; index >= 0; index -= 1) {
		starts[index] = Math.min(starts[index]!, edge - pools[index]!.size);
		edge = starts[index]!;
	}
	for (let index = 0, edge = least; index < pools.length; index += 1) {
		starts[index] = Math.max(starts[index]!, edge);
		edge = starts[index]! + pools[index]!.size;
	}
	return starts;
}
