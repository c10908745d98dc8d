import fc from 'fast-check';
import { expect, test } from 'vitest';

import { spreadApart } from './spread-apart';

const free = { least: -1e6, most: 1e6 };

test('labels with room around them stay where they want to be', () => {
	expect(
		spreadApart(
			[
				{ at: 10, size: 10 },
				{ at: 50, size: 10 }
			],
			free
		)
	).toEqual([10, 50]);
});

test('two labels that want one place stand evenly either side of it', () => {
	expect(
		spreadApart(
			[
				{ at: 50, size: 20 },
				{ at: 50, size: 20 }
			],
			free
		)
	).toEqual([40, 60]);
});

test('labels at the edge are moved inside', () => {
	const places = spreadApart(
		[
			{ at: 0, size: 20 },
			{ at: 1, size: 20 }
		],
		{ least: 0, most: 100 }
	);
	expect(places).toEqual([10, 30]);
});

test('labels never overlap and keep their order, inside when all fit', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 1, max: 30 }) }),
				{ maxLength: 10 }
			),
			(wishes) => {
				const places = spreadApart(wishes, { least: 0, most: 300 });
				const placed = wishes
					.map(({ at, size }, index) => ({ at, size, place: places[index]! }))
					.sort((a, b) => a.place - b.place);
				placed.forEach((label, index) => {
					const next = placed[index + 1];
					expect(label.place - label.size / 2).toBeGreaterThanOrEqual(-1e-6);
					expect(label.place + label.size / 2).toBeLessThanOrEqual(300 + 1e-6);
					if (!next) return;
					expect(label.place + label.size / 2).toBeLessThanOrEqual(
						next.place - next.size / 2 + 1e-6
					);
					expect(label.at).toBeLessThanOrEqual(next.at);
				});
			}
		)
	);
});
