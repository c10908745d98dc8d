import fc from 'fast-check';
import { expect, test } from 'vitest';

import { heap } from './heap';

test('a single mark rests on the line', () => {
	expect(heap([20], 3)).toEqual([3]);
});

test('marks at one place stand on one another', () => {
	expect(heap([20, 20, 20], 3)).toEqual([3, 9, 15]);
});

test('no two marks of a heap overlap', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 40 }), (xs) => {
			const heights = heap(xs, 3);
			xs.forEach((x, index) =>
				xs.slice(0, index).forEach((other, otherIndex) => {
					const apart = Math.hypot(x - other, heights[index]! - heights[otherIndex]!);
					expect(apart).toBeGreaterThanOrEqual(6 - 1e-9);
				})
			);
		})
	);
});
