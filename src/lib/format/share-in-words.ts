import { round } from './round';

/**
 * A share of a whole as people say it: `about two in three`, `nearly nine in ten`, `half`.
 *
 * The nearest plain fraction is used when it is within two points: bare when it
 * shows the same at one decimal, `about` within one point, `nearly` one to two
 * points below it, `just over` one to two above. Where no plain fraction is that
 * near, the share is said exactly: `64 in every 100`. The words are therefore
 * never more than two points from the figure. `none` and `all` mean exactly
 * that; `nearly all` is above 98%, `fewer than one in 100` above none.
 *
 * Throws RangeError unless 0 ≤ share ≤ 1.
 */
export function shareInWords(share: number): string {
	if (!(share >= 0 && share <= 1))
		throw new RangeError(`expected a share between 0 and 1, found ${share}`);
	if (share === 0) return 'none';
	if (share === 1) return 'all';
	const percent = round(share * 100, 1);
	if (percent < 1) return 'fewer than one in 100';
	if (percent > 98) return 'nearly all';
	const nearest = plainFractions.reduce((best, fraction) =>
		distance(percent, fraction) < distance(percent, best) ? fraction : best
	);
	const above = round(percent - nearest.percent, 1);
	if (above === 0) return nearest.words;
	if (Math.abs(above) <= 1) return `about ${nearest.words}`;
	if (Math.abs(above) > 2) return `${round(percent)} in every 100`;
	return above < 0 ? `nearly ${nearest.words}` : `just over ${nearest.words}`;
}

interface PlainFraction {
	readonly percent: number;
	readonly words: string;
}

/** Thirds and quarters, tenths for the rest, and the few small ones that people use. */
const plainFractions: readonly PlainFraction[] = [
	{ percent: 1, words: 'one in 100' },
	{ percent: 2, words: 'one in 50' },
	{ percent: 5, words: 'one in 20' },
	{ percent: 10, words: 'one in ten' },
	{ percent: 20, words: 'one in five' },
	{ percent: 25, words: 'one in four' },
	{ percent: 30, words: 'three in ten' },
	{ percent: 33.3, words: 'one in three' },
	{ percent: 40, words: 'four in ten' },
	{ percent: 50, words: 'half' },
	{ percent: 60, words: 'six in ten' },
	{ percent: 66.7, words: 'two in three' },
	{ percent: 70, words: 'seven in ten' },
	{ percent: 75, words: 'three in four' },
	{ percent: 80, words: 'eight in ten' },
	{ percent: 90, words: 'nine in ten' },
	{ percent: 95, words: '19 in 20' }
];

function distance(percent: number, fraction: PlainFraction): number {
	return Math.abs(percent - fraction.percent);
}
