import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatCount, outOf } from './format-count';
import { formatInterval } from './format-interval';
import { formatTick } from './format-tick';
import { formatValue } from './format-value';

test('a proportion is shown as a percentage with one decimal', () => {
	expect(formatValue(0.643, 'percent')).toBe('64.3%');
	expect(formatValue(0.64, 'percent')).toBe('64.0%');
});

test('none and all are whole percentages, nearly all is not', () => {
	expect(formatValue(0, 'percent')).toBe('0%');
	expect(formatValue(1, 'percent')).toBe('100%');
	expect(formatValue(0.9997, 'percent')).toBe('100.0%');
	expect(formatValue(0.0003, 'percent')).toBe('0.0%');
});

test('a gap between proportions is shown in points', () => {
	expect(formatValue(0.221, 'percentage-points')).toBe('22.1 points');
	expect(formatValue(-0.032, 'percentage-points')).toBe('−3.2 points');
	expect(formatValue(-0.0004, 'percentage-points')).toBe('0.0 points');
});

test('counts and pounds have commas, pounds their sign before the number', () => {
	expect(formatValue(1235, 'count')).toBe('1,235');
	expect(formatValue(137, 'pounds-per-child')).toBe('£137');
	expect(formatValue(1234.5, 'pounds-per-child')).toBe('£1,235');
	expect(formatValue(-12, 'pounds-per-child')).toBe('−£12');
	expect(formatValue(12.35, 'score-points')).toBe('12.4');
});

test('a value that is no number is refused, never shown', () => {
	expect(() => formatValue(NaN, 'percent')).toThrow('expected a finite number');
	expect(() => formatValue(Infinity, 'count')).toThrow(RangeError);
});

test('an interval has no unit, unless it is money', () => {
	expect(formatInterval({ lower: 0.616, upper: 0.669 }, 'percent')).toBe('61.6 to 66.9');
	expect(formatInterval({ lower: -0.01, upper: 0.1 }, 'percentage-points')).toBe('−1.0 to 10.0');
	expect(formatInterval({ lower: 119.6, upper: 155.2 }, 'pounds-per-child')).toBe('£120 to £155');
	expect(formatInterval({ lower: 11.21, upper: 13.64 }, 'score-points')).toBe('11.2 to 13.6');
});

test('a count stands with what it is part of', () => {
	expect(formatCount(1_234_567)).toBe('1,234,567');
	expect(outOf(794, 1235)).toBe('794 of 1,235');
});

test('a tick has no more decimals than its step needs', () => {
	expect(formatTick(0.6, 'percent', 0.1)).toBe('60%');
	expect(formatTick(0.825, 'percent', 0.025)).toBe('82.5%');
	expect(formatTick(0.1, 'percentage-points', 0.05)).toBe('10');
	expect(formatTick(1500, 'pounds-per-child', 500)).toBe('£1,500');
	expect(formatTick(12.5, 'score-points', 0.5)).toBe('12.5');
});

test('a shown percentage is never further than half a tenth of a point from its value', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
			const shown = Number(formatValue(value, 'percent').replace('%', ''));
			expect(Math.abs(shown - value * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
		})
	);
});
