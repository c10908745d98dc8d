import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contracts } from '../contracts';
import type { Column } from '../contracts';
import { centreMatches } from './centre-matches';
import type { CleaningKind, Found } from './cleaning';
import { columnOf, usual } from './column.test-data';
import { isCanonical } from './canonical';
import { mendedPostcode } from './postcode';
import { repairs } from './repairs';
import { rowKind } from './row-kind';

const columns = contracts.flatMap(({ columns }) => columns);
const column = fc.constantFrom(...columns);

const dirt = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'toString',
		'',
		' ',
		'\u00a0',
		'(',
		'[',
		'\\',
		'="',
		"'",
		'x',
		'✓'
	),
	fc
		.tuple(
			fc.integer({ min: 0, max: 40 }),
			fc.constantFrom('/', '-', '.', ' '),
			fc.integer({ min: 0, max: 40 }),
			fc.integer({ min: 0, max: 2200 })
		)
		.map(([a, sign, b, year]) => `${a}${sign}${b}${sign}${year}`),
	fc
		.tuple(
			fc.constantFrom('', '£', '-', '(', '<', '~', '+', '−'),
			fc.integer({ min: 0, max: 9_999_999 }).map(String),
			fc.constantFrom('', ',000', ',5', '.5', 'k', 'm', '%', ')', '-', 'E+3', 'e99', '.0', '*')
		)
		.map((parts) => parts.join('')),
	fc.stringMatching(/^[A-Za-z0-9 ./,:\-–£%()[\]*<>~#']{0,14}$/)
);
const texts = fc.uniqueArray(dirt, { maxLength: 20 });
const found = (all: readonly string[]): Found[] => all.map((text) => ({ text, rows: 1 }));

describe('repairs', () => {
	it('are of the contract’s form and within its limits, of any text in any column', () => {
		fc.assert(
			fc.property(column, texts, (column: Column, all) => {
				for (const { text, value } of repairs(column, found(all), usual)) {
					expect(all).toContain(text);
					if (value !== undefined)
						expect([value, isCanonical(column, value)]).toEqual([value, true]);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('do not depend on the order of the texts', () => {
		fc.assert(
			fc.property(column, texts, (column, all) => {
				const there = repairs(column, found(all), usual);
				const back = repairs(column, found([...all].reverse()), usual);
				expect([...back].reverse()).toEqual(there);
			}),
			{ numRuns: 1000 }
		);
	});

	it('are of a kind that is not undone', () => {
		fc.assert(
			fc.property(column, texts, (column, all) => {
				const undone = new Set<CleaningKind>(
					repairs(column, found(all), usual).map(({ kind }) => kind)
				);
				for (const { kind } of repairs(column, found(all), { ...usual, undone }))
					expect(undone).not.toContain(kind);
			}),
			{ numRuns: 500 }
		);
	});

	it('of what was mended change nothing', () => {
		fc.assert(
			fc.property(
				column.filter(({ type }) => type !== 'number' && type !== 'text'),
				texts,
				(column, all) => {
					const values = repairs(column, found(all), usual).flatMap(({ value }) => value ?? []);
					for (const value of values)
						expect([value, repairs(column, found([value]), usual)]).toEqual([value, []]);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('refuse a today that is no day', () => {
		expect(() =>
			repairs(columnOf('contacts.contact_date'), [], { ...usual, today: 'today' })
		).toThrow(RangeError);
	});

	it.each(['registrations.date_of_birth', 'finance.budget'])(
		'of 20,000 texts of %s say something of each at most once',
		(name) => {
			const texts = Array.from({ length: 20_000 }, (_, i) => {
				const day = 1 + (i % 28);
				const month = 1 + (Math.floor(i / 28) % 12);
				const year = 2000 + Math.floor(i / 336);
				return [
					`${day}/${month}/${year}`,
					`${day}/${month}/${year} 00:00`,
					`£${i},000`,
					`White ${i}`
				][i % 4]!;
			});
			const all = found([...new Set(texts)]);
			const told = repairs(columnOf(name), all, usual).map(({ text }) => text);
			expect(told.length).toBeGreaterThan(0);
			expect(new Set(told).size).toBe(told.length);
		}
	);
});

describe('rows, postcodes and centre names', () => {
	it('of any text are looked at without an error', () => {
		fc.assert(
			fc.property(texts, texts, (cells, header) => {
				rowKind(cells, header);
				for (const text of cells) mendedPostcode(text, () => false);
				centreMatches(
					cells,
					header.map((name) => ({ id: name, name, formerNames: [] }))
				);
			}),
			{ numRuns: 500 }
		);
	});
});
