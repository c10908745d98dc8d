import { describe, expect, it } from 'vitest';

import { levellingDownCheck } from './levelling-down-check';

const groups = (ahead: number, behind: number) => ({
	ahead: { count: ahead * 100, denominator: 10_000 },
	behind: { count: behind * 100, denominator: 10_000 }
});

describe('levelling-down check', () => {
	it.each([
		['behind-rose', 'closing', groups(80, 60), groups(80, 70)],
		['ahead-fell', 'closing', groups(80, 60), groups(70, 60)],
		['behind-rose', 'closing', groups(80, 60), groups(79, 69)],
		['ahead-fell', 'closing', groups(80, 60), groups(71, 61)],
		['behind-fell', 'widening', groups(80, 60), groups(80, 50)],
		['ahead-rose', 'widening', groups(80, 60), groups(90, 60)],
		[undefined, 'no-clear-change', groups(80, 60), groups(80, 60.5)]
	] as const)('says %s of a gap that is %s', (because, direction, before, after) => {
		const check = levellingDownCheck({ before, after });
		expect(check.direction).toBe(direction);
		expect(check.because).toBe(because);
	});

	it('gives each group’s own change', () => {
		const check = levellingDownCheck({ before: groups(80, 60), after: groups(78, 65) });
		expect(check.changeAhead).toBeCloseTo(-0.02, 12);
		expect(check.changeBehind).toBeCloseTo(0.05, 12);
		expect(check.change.value).toBeCloseTo(-0.07, 12);
	});
});
