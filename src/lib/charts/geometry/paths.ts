/** A point of a line; without `y` the line stops before it and starts again after. */
export interface LinePoint {
	readonly x: number;
	readonly y: number | undefined;
}

/** The path through points that follow one another; it never bridges one that is missing. */
export function linePath(points: readonly LinePoint[]): string {
	return runs(points.map(({ x, y }) => (y === undefined ? undefined : pointText(x, y))))
		.map((run) => `M${run.join('L')}${run.length === 1 ? 'Z' : ''}`)
		.join('');
}

export interface BandPoint {
	readonly x: number;
	readonly upper: number | undefined;
	readonly lower: number | undefined;
}

/** The path around a band between two lines; it stops where either is missing. */
export function bandPath(points: readonly BandPoint[]): string {
	return runs(
		points.map(({ x, upper, lower }) =>
			upper === undefined || lower === undefined
				? undefined
				: { above: pointText(x, upper), below: pointText(x, lower) }
		)
	)
		.map((run) => {
			const there = run.map(({ above }) => above);
			const back = run.map(({ below }) => below).reverse();
			return `M${[...there, ...back].join('L')}Z`;
		})
		.join('');
}

// A tenth of a px is what an eye can tell.
function pointText(x: number, y: number): string {
	return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

// What stands together between the places where something is missing.
function runs<T>(row: readonly (T | undefined)[]): readonly (readonly T[])[] {
	const found: T[][] = [[]];
	for (const each of row)
		if (each === undefined) found.push([]);
		else found.at(-1)!.push(each);
	return found.filter((run) => run.length > 0);
}
