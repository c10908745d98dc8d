import { describe, expect, it } from 'vitest';

import { mendedAlone } from './column.test-data';

const school = 'early-years-profile.academic_year';
const money = 'finance.financial_year';
const target = 'targets.period_year';

describe('years', () => {
	it.each([
		[school, '24/25'],
		[school, '2024-25'],
		[school, '2024–25'],
		[school, '202425'],
		[school, '2024/2025'],
		[school, '2024 to 2025'],
		[school, 'AY2024/25'],
		[school, 'Academic year 2024/25'],
		[school, '2024/25 academic year'],
		[school, 'Sep 2024 – Aug 2025'],
		[school, 'September 2024 to August 2025'],
		[school, '01/09/2024 - 31/08/2025'],
		[school, 'year ending August 2025'],
		[school, '2425'],
		[money, 'FY 2024-25'],
		[money, 'FY24/25'],
		[money, 'Apr 2024 - Mar 2025'],
		[money, 'year ending 31 March 2025'],
		[money, 'Financial year ending 2025'],
		[target, 'FY 2024-25'],
		[target, 'AY 2024/25']
	])('in %s: %s is 2024/25', (column, text) => {
		expect(mendedAlone(column, text)).toEqual(['2024/25', 'year-label']);
	});

	it('run over the turn of a century', () => {
		expect(mendedAlone(money, '1999-00')).toEqual(['1999/00', 'year-label']);
		expect(mendedAlone(money, '99/00')).toEqual(['1999/00', 'year-label']);
	});

	it('of a school are called after the year they end', () => {
		expect(mendedAlone(school, '2025')).toEqual(['2024/25', 'bare-year']);
	});

	it('of accounts are called after the year they start', () => {
		expect(mendedAlone(money, '2024')).toEqual(['2024/25', 'bare-year']);
	});

	it('by themselves say too little in a column of either sort', () => {
		expect(mendedAlone(target, '2024')).toBeUndefined();
	});

	it('by themselves can be left unread', () => {
		expect(mendedAlone(school, '2025', { undone: new Set(['bare-year']) })).toBeUndefined();
	});

	it.each([
		[school, '201619'],
		[school, '2016/19'],
		[school, '2024/23'],
		[school, 'FY 2024-25'],
		[school, 'Apr 2024 - Mar 2025'],
		[money, 'AY2024/25'],
		[money, 'Sep 2024 – Aug 2025'],
		[money, 'FY2025'],
		[money, '2024/25 Q3'],
		[money, '2024.25'],
		[school, '1920']
	])('in %s: %s is refused', (column, text) => {
		expect(mendedAlone(column, text)).toBeUndefined();
	});
});
