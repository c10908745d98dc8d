/** A label on an axis and the room it takes along it. */
export interface AxisLabel {
	readonly at: number;
	readonly width: number;
}

/**
 * Which labels of an axis to write so that none comes nearer the next than
 * `gap`: chosen from the last back, since the latest is what the reader came for.
 */
export function thinOut(labels: readonly AxisLabel[], gap: number): readonly boolean[] {
	let edge = Infinity;
	return labels
		.map((_, index) => labels.length - 1 - index)
		.map((index) => {
			const { at, width } = labels[index]!;
			if (at + width / 2 + gap > edge) return false;
			edge = at - width / 2;
			return true;
		})
		.reverse();
}
