import { expect, test } from 'vitest';

import { sparklineModel } from './model';

const size = { unit: 'percent' as const, width: 130, height: 44 };
const point = (periodLabel: string, value: number) => ({ periodLabel, value });

test('a broken series has a line each side of a mark', () => {
	const { lines, breaks } = sparklineModel({
		...size,
		segments: [
			[point('2018', 0.7), point('2019', 0.72)],
			[point('2022', 0.64), point('2023', 0.66)]
		]
	});
	expect(lines).toHaveLength(2);
	expect(breaks).toHaveLength(1);
});

test('the last period is marked at the right end', () => {
	const { last } = sparklineModel({
		...size,
		segments: [[point('2022', 0.64), point('2023', 0.66)]]
	});
	expect(last?.x).toBe(125);
});

test('a change of a tenth of a point looks flat', () => {
	const { last } = sparklineModel({
		...size,
		segments: [[point('2022', 0.66), point('2023', 0.661)]]
	});
	expect(Math.abs(last!.y - 22)).toBeLessThan(1);
});

test('a single period is a point, not a line', () => {
	const { lines, last } = sparklineModel({ ...size, segments: [[point('2024', 0.5)]] });
	expect(lines).toEqual([]);
	expect(last!.x).toBe(65);
});

test('no figures draw nothing', () => {
	expect(sparklineModel({ ...size, segments: [] })).toEqual({
		lines: [],
		dots: [],
		breaks: [],
		last: undefined
	});
});
