import { normalQuantile } from './normal-quantile';

/**
 * The two rates of a Poisson count at which it would be surprising: the rate below
 * which so many or more have the given share of chance, and the rate above which so
 * many or fewer have.
 *
 * They are points of gamma distributions: 0.0253 and 5.572 for one event at a
 * fortieth. Good to about 1 part in 10¹³ up to a hundred million events, and beyond
 * to 1 in 10¹². Each is solved from Wilson and Hilferty's approximation by Newton's
 * method on logarithms, whose curves bend one way only, so that every step after the
 * first comes nearer from one side. The count must not be negative, and the share must be
 * above 0 and no more than a half.
 *
 * Source: Press et al. (2007), Numerical Recipes, section 6.2, for the series and the
 * continued fraction of the incomplete gamma function.
 */
export function surprisingRates(
	count: number,
	share: number
): { readonly low: number; readonly high: number } {
	const z = -normalQuantile(share);
	return {
		low: count === 0 ? 0 : solved(count, -z, share, gammaBelow),
		high: solved(count + 1, z, share, gammaAbove)
	};
}

const mostSolved = 1e8;
const mostSteps = 100;
// Steps square the distance: the one after would move nothing.
const lastStep = 1e-9;
const mostTerms = 100_000;
const closeEnough = 1e-15;
const nearlyZero = 1e-300;

/** A tail of a gamma distribution, and how fast its logarithm changes with that of the rate. */
type Tail = (shape: number, rate: number) => { share: number; steepness: number };

function solved(shape: number, z: number, share: number, tail: Tail): number {
	const near = shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
	if (shape > mostSolved) return near;
	let rate = near > 0 ? near : shape;
	for (let step = 0; rate > 0 && step < mostSteps; step += 1) {
		const at = tail(shape, rate);
		const change = Math.log(share / at.share) / at.steepness;
		rate *= Math.exp(change);
		if (Math.abs(change) < lastStep) break;
	}
	return rate;
}

function gammaBelow(shape: number, rate: number): ReturnType<Tail> {
	let term = 1;
	let sum = 1;
	for (let n = 1; n < mostTerms && term > sum * closeEnough; n += 1) {
		term *= rate / (shape + n);
		sum += term;
	}
	return { share: poissonChance(shape, rate) * sum, steepness: shape / sum };
}

function gammaAbove(shape: number, rate: number): ReturnType<Tail> {
	let odd = rate + 1 - shape;
	let numerators = 1 / nearlyZero;
	let denominators = 1 / offZero(odd);
	let fraction = denominators;
	for (let n = 1; n < mostTerms; n += 1) {
		const even = n * (shape - n);
		odd += 2;
		denominators = 1 / offZero(even * denominators + odd);
		numerators = offZero(odd + even / numerators);
		fraction *= denominators * numerators;
		if (Math.abs(denominators * numerators - 1) < closeEnough) break;
	}
	return { share: poissonChance(shape, rate) * shape * fraction, steepness: -1 / fraction };
}

function offZero(value: number): number {
	return Math.abs(value) < nearlyZero ? nearlyZero : value;
}

// rateˢ e⁻ʳ ÷ Γ(s + 1): from 15 up by what Stirling's formula leaves over, so that large counts
// keep their digits, and below from there down by Γ(s + 1) = s Γ(s).
function poissonChance(shape: number, rate: number): number {
	let factor = 1;
	let at = shape;
	for (; at < 15; at += 1) factor *= at + 1;
	const away = (rate - at) / at;
	const exponent =
		at === shape
			? at * (Math.log1p(away) - away)
			: shape * Math.log(rate) - rate - at * (Math.log(at) - 1);
	const v = 1 / (at * at);
	const stirling = (1 / 12 - v * (1 / 360 - v * (1 / 1260 - v * (1 / 1680 - v / 1188)))) / at;
	return (factor * Math.exp(exponent - stirling)) / Math.sqrt(2 * Math.PI * at);
}
