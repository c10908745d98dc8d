import { area, line } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { bandPath, linePath } from './paths';

test('a line stops before a missing point and starts again after it', () => {
	const path = linePath([
		{ x: 0, y: 0 },
		{ x: 1, y: 1 },
		{ x: 2, y: undefined },
		{ x: 3, y: 3 },
		{ x: 4, y: 4 }
	]);
	expect(path.match(/M/g)).toHaveLength(2);
	expect(path).not.toContain('2,');
});

test('nothing is drawn of no points', () => {
	expect(linePath([])).toBe('');
	expect(bandPath([])).toBe('');
});

const place = fc.double({ min: -500, max: 500, noNaN: true });
const sometimes = fc.option(place, { nil: undefined });

test('a line is the one that d3 draws, written to a tenth of a px', () => {
	const d3Line = line<{ x: number; y: number | undefined }>()
		.defined(({ y }) => y !== undefined)
		.x(({ x }) => x)
		.y(({ y }) => y ?? 0)
		.digits(1);
	fc.assert(
		fc.property(fc.array(fc.record({ x: place, y: sometimes })), (points) => {
			expect(linePath(points)).toBe(d3Line(points) ?? '');
		})
	);
});

test('a band is the one that d3 draws, written to a tenth of a px', () => {
	const d3Band = area<{ x: number; upper: number | undefined; lower: number | undefined }>()
		.defined(({ upper, lower }) => upper !== undefined && lower !== undefined)
		.x(({ x }) => x)
		.y0(({ lower }) => lower ?? 0)
		.y1(({ upper }) => upper ?? 0)
		.digits(1);
	fc.assert(
		fc.property(fc.array(fc.record({ x: place, upper: sometimes, lower: sometimes })), (points) => {
			expect(bandPath(points)).toBe(d3Band(points) ?? '');
		})
	);
});
