import stdlibBinomial from '@stdlib/stats-base-dists-binomial-quantile';
import stdlibChiSquare from '@stdlib/stats-base-dists-chisquare-quantile';
import stdlibNormal from '@stdlib/stats-base-dists-normal-quantile';
import stdlibStudent from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, it } from 'vitest';

import { fewestHeads } from './coin-tosses';
import { normalQuantile } from './normal-quantile';
import { surprisingRates } from './poisson-quantile';
import { studentUpperPoint } from './student-quantile';

// The pages' own quantiles weigh a kilobyte or two where the library's weigh forty; the library
// says here what they must give.
const confidences = [0.1, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.998, 0.9999];
const tails = confidences.map((confidence) => (1 - confidence) / 2);

const worst = (pairs: readonly (readonly [number, number])[]) =>
	Math.max(
		...pairs.map(([ours, known]) => (known === 0 ? Math.abs(ours) : Math.abs(ours / known - 1)))
	);

describe('normal quantile', () => {
	it('is the one of the library, for every thousandth', () => {
		const shares = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
		expect(
			worst(shares.map((share) => [normalQuantile(share), stdlibNormal(share, 0, 1)]))
		).toBeLessThan(1e-14);
		expect(
			worst(tails.map((share) => [normalQuantile(share), stdlibNormal(share, 0, 1)]))
		).toBeLessThan(1e-14);
	});

	// mpmath 1.3 at 40 digits; the library loses its digits there.
	it.each([
		{ share: 1e-10, known: -6.361340902404056 },
		{ share: 1e-20, known: -9.262340089798408 },
		{ share: 1e-100, known: -21.273453560965326 }
	])('holds far out, at $share', ({ share, known }) => {
		expect(normalQuantile(share) / known).toBeCloseTo(1, 14);
	});

	it('is as far above the middle as below', () => {
		for (const share of tails)
			expect(normalQuantile(1 - share) / -normalQuantile(share)).toBeCloseTo(1, 11);
		expect(normalQuantile(0.5)).toBe(0);
	});
});

describe("Student's quantile", () => {
	it.each(confidences)(
		'is the one of the library at %f, for every sample to 2,000',
		(confidence) => {
			const share = (1 - confidence) / 2;
			const freedoms = Array.from({ length: 2000 }, (_, i) => i + 1);
			expect(
				worst(freedoms.map((of) => [studentUpperPoint(share, of), -stdlibStudent(share, of)]))
			).toBeLessThan(1e-13);
		}
	);

	it('is the one of the library for parts of a degree, and for samples of any size', () => {
		const freedoms = [0.5, 1.5, 2.7, 11.25, 5000, 9999, 10_000, 10_001, 123_456, 1e7];
		for (const share of tails)
			expect(
				worst(freedoms.map((of) => [studentUpperPoint(share, of), -stdlibStudent(share, of)]))
			).toBeLessThan(2e-13);
	});

	it('of a half is nothing', () => {
		expect(studentUpperPoint(0.5, 7)).toBeCloseTo(0, 15);
	});
});

describe('surprising rates', () => {
	it.each(confidences)(
		'are the points of chi-square of the library at %f, for counts to 100',
		(confidence) => {
			const share = (1 - confidence) / 2;
			const counts = [...Array.from({ length: 101 }, (_, i) => i), 0.3, 1.5, 9.99];
			expect(
				worst(
					counts.flatMap((count): [number, number][] => {
						const { low, high } = surprisingRates(count, share);
						return [
							[low, count === 0 ? 0 : stdlibChiSquare(share, 2 * count) / 2],
							[high, stdlibChiSquare(1 - share, 2 * count + 2) / 2]
						];
					})
				)
			).toBeLessThan(1e-12);
		}
	);

	// Where the library is out by 1 in 7,000, by its own distribution's measure.
	it.each([1045, 100_000])(
		'of %d events are such that their chance is the one asked for',
		(count) => {
			const { low, high } = surprisingRates(count, 0.025);
			expect(1 - below(count - 1, low)).toBeCloseTo(0.025, 9);
			expect(below(count, high)).toBeCloseTo(0.025, 9);
		}
	);
});

describe('fewest heads', () => {
	it('are those of the library, for up to 600 tosses', () => {
		for (const share of [0.025, 0.05, 0.2])
			for (let tosses = 1; tosses <= 600; tosses += 1)
				expect(fewestHeads(tosses, share), `of ${tosses}`).toBe(
					stdlibBinomial(share, tosses, 0.5) + 0
				);
	});

	it('of ten thousand tosses lie 82 below the middle', () => {
		expect(fewestHeads(10_000, 0.05)).toBe(4918);
	});
});

// The chance of so many events or fewer, term by term from the largest.
function below(count: number, rate: number): number {
	const peak = Math.floor(rate);
	let term = 1;
	let all = 0;
	let sum = 0;
	const take = (events: number) => {
		all += term;
		if (events <= count) sum += term;
	};
	for (let events = peak; events >= 0 && term > 1e-25; events -= 1) {
		take(events);
		term *= events / rate;
	}
	term = rate / (peak + 1);
	for (let events = peak + 1; term > 1e-25; events += 1) {
		take(events);
		term *= rate / (events + 1);
	}
	return sum / all;
}
