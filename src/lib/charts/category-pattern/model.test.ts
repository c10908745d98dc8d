import { expect, test } from 'vitest';

import { categoryPatternModel } from './model';

const categories = ['most deprived fifth', 'second', 'third', 'fourth', 'least deprived fifth'].map(
	(label, index) => ({ label, value: 0.5 + index / 20, count: 50 + 5 * index, denominator: 100 })
);
const data = { categories, unit: 'percent' as const, width: 540, top: 0 };

test('each category has its name, value and counts below it', () => {
	const { columns } = categoryPatternModel(data)!;
	expect(columns[0]!.words.map(({ lines }) => lines.join(' '))).toEqual([
		'most deprived fifth',
		'50.0%',
		'50 of 100'
	]);
});

test('values stand on one line however many lines the names take', () => {
	const { columns } = categoryPatternModel({ ...data, width: 420 })!;
	const heights = columns.map(({ words }) => words.find(({ kind }) => kind === 'value')!.y);
	expect(new Set(heights).size).toBe(1);
});

test('a category without a value has its reason and stops the line', () => {
	const hidden = categories.map((category, index) =>
		index === 2 ? { label: 'third', value: undefined, reason: 'not collected' } : category
	);
	const { columns, joined } = categoryPatternModel({ ...data, categories: hidden })!;
	expect(columns[2]!.mark).toBeUndefined();
	expect(columns[2]!.words[1]).toMatchObject({ kind: 'reason' });
	expect(joined.match(/M/g)).toHaveLength(2);
});

test('a fitted slope is drawn instead of a line from point to point', () => {
	const { joined, slope } = categoryPatternModel({ ...data, slope: { from: 0.48, to: 0.72 } })!;
	expect(joined).toBe('');
	expect(slope).toBeDefined();
});

test('names too long for columns ask for rows', () => {
	const long = categories.map((category) => ({
		...category,
		label: 'Black, Black British, Caribbean or African and others besides'
	}));
	expect(categoryPatternModel({ ...data, categories: long })).toBeUndefined();
});
