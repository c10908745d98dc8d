import { expect, test } from 'vitest';

import { round } from './round';

test('a half is rounded away from zero, on both sides of it', () => {
	expect(round(0.25, 1)).toBe(0.3);
	expect(round(-0.25, 1)).toBe(-0.3);
	expect(round(2.5)).toBe(3);
	expect(round(-2.5)).toBe(-3);
});

test('what is a half in decimals is rounded as one though binary holds it lower', () => {
	expect(round(1.005, 2)).toBe(1.01);
	expect(round(64.25, 1)).toBe(64.3);
	expect(round(0.6425 * 100, 1)).toBe(64.3);
});

test('rounding a small negative gives zero without a sign', () => {
	expect(Object.is(round(-0.04, 1), 0)).toBe(true);
});
