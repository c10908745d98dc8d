import { describe, expect, test } from 'vitest';

import { coveringSet } from './covering-set';
import type { Covering } from './covering-set';

type Dimension = 'page' | 'place' | 'year' | 'view';

const covering: Covering<Dimension> = {
	values: {
		page: ['overview', 'measure', 'methods'],
		place: ['england', 'county', 'centre', 'unknown'],
		year: ['2022/23', '2023/24', '2024/25', '1066/67', ''],
		view: ['', 'by=centre', 'order=urgency']
	},
	pairs: [
		['place', 'year'],
		['page', 'view']
	],
	seed: 1
};

describe('a covering set', () => {
	const rows = coveringSet(covering);
	const has = (part: Partial<Record<Dimension, string>>, among = rows) =>
		among.some((row) =>
			Object.entries(part).every(([dimension, value]) => row[dimension as Dimension] === value)
		);

	test('has every value of each dimension', () => {
		for (const [dimension, values] of Object.entries(covering.values))
			for (const value of values) expect(has({ [dimension]: value }), value).toBe(true);
	});

	test('has every pair of values that is asked for', () => {
		for (const [a, b] of covering.pairs)
			for (const first of covering.values[a])
				for (const second of covering.values[b])
					expect(has({ [a]: first, [b]: second }), `${first} with ${second}`).toBe(true);
	});

	test('needs hardly more rows than its largest pair of dimensions', () => {
		expect(rows.length).toBeGreaterThanOrEqual(4 * 5);
		expect(rows.length).toBeLessThanOrEqual(4 * 5 + 4);
	});

	test('has a value for each dimension in each row, of those given', () => {
		for (const row of rows)
			for (const [dimension, values] of Object.entries(covering.values))
				expect(values).toContain(row[dimension as Dimension]);
	});

	test('is the same for the same seed and in another order for another', () => {
		expect(coveringSet(covering)).toEqual(rows);
		expect(coveringSet({ ...covering, seed: 2 })).not.toEqual(rows);
	});

	test('leaves out what may not stand together, and nothing else', () => {
		const allows = ({ page, view }: Partial<Record<Dimension, string>>) =>
			!(view === 'by=centre' && page !== undefined && page !== 'measure');
		const some = coveringSet({ ...covering, allows });
		expect(some.every(allows)).toBe(true);
		expect(has({ view: 'by=centre', page: 'measure' }, some)).toBe(true);
		for (const page of covering.values.page)
			expect(has({ view: 'order=urgency', page }, some), page).toBe(true);
		for (const place of covering.values.place)
			for (const year of covering.values.year)
				expect(has({ place, year }, some), `${place} with ${year}`).toBe(true);
	});

	test('refuses a dimension without a value', () => {
		expect(() => coveringSet({ ...covering, values: { ...covering.values, year: [] } })).toThrow(
			'expected values of year, found none'
		);
	});

	test('refuses a value that nothing may stand with', () => {
		const allows = ({ page, view }: Partial<Record<Dimension, string>>) =>
			page !== 'methods' || view === undefined;
		expect(() => coveringSet({ ...covering, pairs: [], allows })).toThrow(RangeError);
	});
});
