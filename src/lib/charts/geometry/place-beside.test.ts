import fc from 'fast-check';
import { expect, test } from 'vitest';

import { overlap } from './box';
import { placeBeside } from './place-beside';

const within = { x: 0, y: 0, width: 300, height: 200 };

test('a name stands right of its point where nothing is in the way', () => {
	const [box] = placeBeside([{ x: 100, y: 100, width: 60, height: 20 }], {
		marks: [],
		within,
		gap: 10
	});
	expect(box).toEqual({ x: 110, y: 90, width: 60, height: 20 });
});

test('a name at the right edge stands left of its point', () => {
	const [box] = placeBeside([{ x: 290, y: 100, width: 60, height: 20 }], {
		marks: [],
		within,
		gap: 10
	});
	expect(box?.x).toBe(220);
});

test('a name lies over a line only where there is no other place', () => {
	const name = { x: 100, y: 100, width: 60, height: 20 };
	const right = { x: 120, y: 95, width: 40, height: 10 };
	const [clear] = placeBeside([name], { marks: [], lines: [right], within, gap: 10 });
	expect(overlap(clear!, right)).toBe(false);
	const [over] = placeBeside([name], { marks: [], lines: [within], within, gap: 10 });
	expect(over).toBeDefined();
});

test('a name without room is left out', () => {
	const wide = { x: 100, y: 100, width: 400, height: 20 };
	expect(placeBeside([wide], { marks: [], within, gap: 10 })).toEqual([undefined]);
});

test('names never lie over one another', () => {
	const name = fc.record({
		x: fc.integer({ min: 0, max: 300 }),
		y: fc.integer({ min: 0, max: 200 }),
		width: fc.integer({ min: 10, max: 90 }),
		height: fc.constant(20)
	});
	fc.assert(
		fc.property(fc.array(name, { maxLength: 12 }), (names) => {
			const boxes = placeBeside(names, { marks: [], within, gap: 10 }).filter(
				(box) => box !== undefined
			);
			boxes.forEach((box, index) =>
				boxes.slice(0, index).forEach((other) => expect(overlap(box, other)).toBe(false))
			);
		})
	);
});
