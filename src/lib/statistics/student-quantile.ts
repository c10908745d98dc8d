import { normalQuantile } from './normal-quantile';

/**
 * The distance from 0 beyond which, on one side, a share of Student's t
 * distribution lies: 12.706 for a fortieth at one degree of freedom, and never
 * less than the normal's.
 *
 * Good to about 1 part in 10¹³. Up to ten thousand degrees of freedom it is solved by
 * Newton's method on logarithms, whose curve bends one way only: from the normal's
 * distance, which is never too far, every step after the first comes nearer from
 * above. Beyond, where the fraction loses digits, by the expansion about the normal.
 * The share must be above 0 and no more than a half, the degrees of freedom above 0.
 *
 * Source: Press et al. (2007), Numerical Recipes, section 6.4, for the continued
 * fraction of the incomplete beta function; Abramowitz & Stegun (1964), 26.7.5, for
 * the expansion.
 */
export function studentUpperPoint(share: number, degreesOfFreedom: number): number {
	const normal = -normalQuantile(share);
	if (degreesOfFreedom > mostSolved) return expanded(normal, degreesOfFreedom);
	const ratio = gammaRatio(degreesOfFreedom / 2);
	let t = normal;
	for (let step = 0; t > 0 && t < Infinity && step < mostSteps; step += 1) {
		const beyond = shareBeyond(t, degreesOfFreedom, ratio);
		const steepness = (t * density(t, degreesOfFreedom, ratio)) / beyond;
		const change = Math.log(beyond / share) / steepness;
		t *= Math.exp(change);
		if (Math.abs(change) < lastStep) break;
	}
	return t;
}

const mostSolved = 10_000;
const mostSteps = 100;
// Steps square the distance: the one after would move nothing.
const lastStep = 1e-9;
const mostTerms = 10_000;
const closeEnough = 1e-15;
const nearlyZero = 1e-300;

function expanded(z: number, degreesOfFreedom: number): number {
	const s = z * z;
	const terms = [
		(s + 1) / 4,
		(s * (5 * s + 16) + 3) / 96,
		(s * (s * (3 * s + 19) + 17) - 15) / 384,
		(s * (s * (s * (79 * s + 776) + 1482) - 1920) - 945) / 92160
	];
	return z * (1 + terms.reduceRight((sum, term) => (sum + term) / degreesOfFreedom, 0));
}

function density(t: number, degreesOfFreedom: number, ratio: number): number {
	const power = (degreesOfFreedom + 1) / 2;
	return (
		(ratio / Math.sqrt(Math.PI * degreesOfFreedom)) *
		Math.exp(-power * Math.log1p((t * t) / degreesOfFreedom))
	);
}

// Half the regularised incomplete beta function of ν ÷ (ν + t²) at ν ÷ 2 and ½.
function shareBeyond(t: number, degreesOfFreedom: number, ratio: number): number {
	const a = degreesOfFreedom / 2;
	const x = degreesOfFreedom / (degreesOfFreedom + t * t);
	const y = (t * t) / (degreesOfFreedom + t * t);
	const front =
		(ratio * Math.exp(-a * Math.log1p((t * t) / degreesOfFreedom)) * Math.sqrt(y)) /
		Math.sqrt(Math.PI);
	return x < (a + 1) / (a + 2.5)
		? (front * betaFraction(a, 0.5, x)) / (2 * a)
		: 0.5 - front * betaFraction(0.5, a, y);
}

function betaFraction(a: number, b: number, x: number): number {
	let numerators = 1;
	let denominators = 1 / offZero(1 - ((a + b) * x) / (a + 1));
	let fraction = denominators;
	for (let term = 1; term < mostTerms; term += 1) {
		for (const part of [
			(term * (b - term) * x) / ((a + 2 * term - 1) * (a + 2 * term)),
			(-(a + term) * (a + b + term) * x) / ((a + 2 * term) * (a + 2 * term + 1))
		]) {
			denominators = 1 / offZero(1 + part * denominators);
			numerators = offZero(1 + part / numerators);
			fraction *= denominators * numerators;
		}
		if (Math.abs(denominators * numerators - 1) < closeEnough) break;
	}
	return fraction;
}

function offZero(value: number): number {
	return Math.abs(value) < nearlyZero ? nearlyZero : value;
}

// Γ(a + ½) ÷ Γ(a): by its series where a is large, and from there down by Γ(a + 1) = aΓ(a).
function gammaRatio(a: number): number {
	let factor = 1;
	let at = a;
	for (; at < 30; at += 1) factor *= at / (at + 0.5);
	const w = at - 0.25;
	const v = 1 / (w * w);
	return factor * Math.sqrt(w) * (1 + v * (1 / 64 + v * (-19 / 8192 + v * (631 / 524288))));
}
