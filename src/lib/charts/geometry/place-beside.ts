import { boxAround, isWithin, overlap, type Box } from './box';

/** A point that wants its name beside it, and how much room the name takes. */
export interface Named {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PlaceBesideOptions {
	/** What no name may lie over. */
	readonly marks: readonly Box[];
	/** What a name lies over only where it must, such as lines. */
	readonly lines?: readonly Box[];
	readonly within: Box;
	/** From a point to its name. */
	readonly gap: number;
}

/**
 * Where names go beside their points so that none lies over another, over a
 * mark or past the edge: to the right if it can be, else left, above, below or
 * across a corner, else a little further out. `undefined` where there is no
 * such place; the caller then names the point another way. Those first in the
 * list choose first.
 */
export function placeBeside(
	names: readonly Named[],
	{ marks, lines = [], within, gap }: PlaceBesideOptions
): readonly (Box | undefined)[] {
	const taken: Box[] = [...marks, ...names.map(({ x, y }) => boxAround(x, y, gap - 2))];
	return names.map((name) => {
		const own = boxAround(name.x, name.y, gap - 2);
		const free = candidates(name, gap).filter(
			(box) =>
				isWithin(box, within) &&
				taken.every((other) => isSameBox(other, own) || !overlap(box, other))
		);
		const place = free.find((box) => !lines.some((line) => overlap(box, line))) ?? free[0];
		if (place) taken.push(place);
		return place;
	});
}

function candidates({ x, y, width, height }: Named, gap: number): Box[] {
	return [gap, gap * 1.6, gap * 2.2].flatMap((away) => {
		const right = x + away;
		const left = x - away - width;
		const above = y - away - height;
		const below = y + away;
		const nudge = away * 0.7;
		return [
			[right, y - height / 2],
			[left, y - height / 2],
			[x - width / 2, above],
			[x - width / 2, below],
			[x + nudge, y - nudge - height],
			[x + nudge, y + nudge],
			[x - nudge - width, y - nudge - height],
			[x - nudge - width, y + nudge]
		].map(([boxX = 0, boxY = 0]) => ({ x: boxX, y: boxY, width, height }));
	});
}

function isSameBox(a: Box, b: Box): boolean {
	return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
