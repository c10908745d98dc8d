import { expect, test } from 'vitest';

import { comparatorText, goalText } from './level-text';

test('a comparator is named with its value as measured', () => {
	expect(comparatorText({ label: 'England', value: 0.65 }, 'percent')).toBe('England 65.0%');
});

test('a goal is named with its value as it was set', () => {
	expect(goalText({ label: '2028 aim', value: 0.75 }, 'percent')).toBe('2028 aim 75%');
	expect(goalText({ label: '2028 aim', value: 0.772 }, 'percent')).toBe('2028 aim 77.2%');
	expect(goalText({ label: 'aim', value: 0.1 }, 'percentage-points')).toBe('aim 10 points');
	expect(goalText({ label: 'aim', value: 120 }, 'pounds-per-child')).toBe('aim £120');
});
