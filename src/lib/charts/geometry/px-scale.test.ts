import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { niceDomain } from './nice-domain';
import { pxScale } from './px-scale';

const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
const width = fc.double({ min: 0.001, max: 1000, noNaN: true });

describe('px scale', () => {
	it('places every value where the linear scale of d3 does, to a tenth of a px', () => {
		fc.assert(
			fc.property(
				coordinate,
				width,
				fc.tuple(coordinate, coordinate),
				fc.double({ min: -0.5, max: 1.5, noNaN: true }),
				(least, wide, range, share) => {
					const domain = [least, least + wide] as const;
					const value = least + wide * share;
					const exact = scaleLinear(domain, range)(value);
					expect(Math.abs(pxScale(domain, range)(value) - exact)).toBeLessThanOrEqual(0.0501);
				}
			)
		);
	});

	it('places what has no width in the middle', () => {
		expect(pxScale([3, 3], [0, 10])(3)).toBe(5);
	});
});

describe('nice domain', () => {
	it('ends where the linear scale of d3 ends, for every pair of hundredths', () => {
		for (let least = 0; least < 100; least += 1)
			for (let most = least + 1; most <= 120; most += 1)
				for (const count of [2, 3, 4, 5, 6, 8]) {
					const domain = [least / 100, most / 100] as const;
					expect(niceDomain(domain, count), `${domain.join(' to ')}, ${count}`).toEqual(
						scaleLinear(domain, [0, 1]).nice(count).domain()
					);
				}
	});

	it('ends where the linear scale of d3 ends, whatever it holds', () => {
		fc.assert(
			fc.property(coordinate, width, fc.integer({ min: 2, max: 12 }), (least, wide, count) => {
				const domain = [least, least + wide] as const;
				expect(niceDomain(domain, count)).toEqual(scaleLinear(domain, [0, 1]).nice(count).domain());
			})
		);
	});
});
