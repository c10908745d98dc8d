import { expect, test } from 'vitest';

import { overlap } from '../geometry/box';
import { textWidth } from '../geometry/text-width';
import { funnelPlotModel } from './model';

const curve = [5, 10, 20, 50, 100, 150].map((n) => {
	const spread = Math.sqrt((0.65 * 0.35) / n);
	return {
		n,
		lower95: 0.65 - 1.96 * spread,
		upper95: 0.65 + 1.96 * spread,
		lower998: 0.65 - 3.09 * spread,
		upper998: 0.65 + 3.09 * spread
	};
});
const outside = Array.from({ length: 9 }, (_, index) => ({
	id: `${index}`,
	label: `Bosworth Community College and Family Hub ${index}`,
	value: 0.4 + 0.002 * index,
	count: 40,
	denominator: 100 + index,
	status: 'worse' as const
}));
const data = { average: { label: 'County', value: 0.65 }, curve, unit: 'percent' as const };

test('of places outside the limits every one is named once, beside its point or in the list below', () => {
	for (const width of [288, 358, 560, 720, 1200]) {
		const { names, key, letters } = funnelPlotModel({ ...data, places: outside, width }).names;
		const named = [...names, ...key].map(({ place }) => place.id);
		expect(named.sort()).toEqual(outside.map(({ id }) => id).sort());
		expect(letters.map(({ text }) => text)).toEqual(key.map(({ letter }) => letter));
	}
});

test('names do not lie over one another', () => {
	const { names } = funnelPlotModel({ ...data, places: outside, width: 900 }).names;
	const boxes = names.map(({ lines, x, y }) => ({
		x,
		y: y - 14,
		width: Math.max(...lines.map((line) => textWidth(line, { size: 15 }))),
		height: lines.length * 19
	}));
	boxes.forEach((box, index) =>
		boxes.slice(0, index).forEach((other) => expect(overlap(box, other)).toBe(false))
	);
});

test('a place inside the limits is drawn and not named', () => {
	const places = [{ ...outside[0]!, value: 0.65, status: 'not-told-apart' as const }];
	const { names, points } = funnelPlotModel({ ...data, places, width: 720 });
	expect([...names.names, ...names.key]).toEqual([]);
	expect(points).toHaveLength(1);
});

test('a place without a value is not drawn', () => {
	const places = [{ id: 'a', label: 'A', value: undefined, reason: 'not collected' }];
	expect(funnelPlotModel({ ...data, places, width: 720 }).points).toEqual([]);
});

test('points of larger places stand further right', () => {
	const { points } = funnelPlotModel({ ...data, places: outside, width: 720 });
	expect(points[8]!.x).toBeGreaterThan(points[0]!.x);
});
