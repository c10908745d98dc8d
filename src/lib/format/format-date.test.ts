import { expect, test } from 'vitest';

import { formatDate } from './format-date';

test('an ISO date is written out', () => {
	expect(formatDate('2025-03-31')).toBe('31 March 2025');
	expect(formatDate('2024-09-01')).toBe('1 September 2024');
});

test('the time of day is left out', () => {
	expect(formatDate('2025-11-27T09:30:00Z')).toBe('27 November 2025');
});

test('what is not a date is refused', () => {
	expect(() => formatDate('31/03/2025')).toThrow('expected a date such as 2025-03-31');
	expect(() => formatDate('2025-13-01')).toThrow(RangeError);
	expect(() => formatDate('2025-01-32')).toThrow(RangeError);
});
