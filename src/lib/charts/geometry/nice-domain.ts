import { tickIncrement } from 'd3';

/**
 * A domain widened to the ticks that lie around it.
 *
 * It is what `scaleLinear().nice()` of d3 makes, without the scale: that brings
 * every way of mixing colours into the page.
 */
export function niceDomain(
	domain: readonly [number, number],
	tickCount: number
): readonly [number, number] {
	let [least, most] = domain;
	let before: number | undefined;
	for (let round = 0; round < mostRounds; round += 1) {
		const step = tickIncrement(least, most, tickCount);
		if (step === before) return [least, most];
		if (step > 0) {
			least = Math.floor(least / step) * step;
			most = Math.ceil(most / step) * step;
		} else if (step < 0) {
			// Below 1 a step is told by how many make 1, with a minus, so that no digit is lost.
			least = Math.ceil(least * step) / step;
			most = Math.floor(most * step) / step;
		} else break;
		before = step;
	}
	return domain;
}

const mostRounds = 10;
