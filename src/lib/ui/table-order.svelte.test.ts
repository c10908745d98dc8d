import { expect, test } from 'vitest';

import { TableOrder } from './table-order.svelte';

const rows = [{ n: 3 }, { n: undefined }, { n: 10 }, { n: 1 }];
const key = (row: { n: number | undefined }) => row.n;
const numbers = (ordered: readonly { n: number | undefined }[]) => ordered.map(({ n }) => n);

test('rows stay as they came until a column is chosen', () => {
	expect(numbers(new TableOrder().apply(rows, key))).toEqual([3, undefined, 10, 1]);
});

test('numbers are ordered from the largest, and turned round the second time', () => {
	const order = new TableOrder();
	order.orderBy('n', { isNumeric: true });
	expect(numbers(order.apply(rows, key))).toEqual([10, 3, 1, undefined]);
	expect(order.directionOf('n')).toBe('descending');
	order.orderBy('n', { isNumeric: true });
	expect(numbers(order.apply(rows, key))).toEqual([1, 3, 10, undefined]);
	expect(order.directionOf('n')).toBe('ascending');
});

test('a missing number comes last either way', () => {
	const order = new TableOrder();
	order.orderBy('n');
	expect(numbers(order.apply(rows, key)).at(-1)).toBeUndefined();
	order.orderBy('n');
	expect(numbers(order.apply(rows, key)).at(-1)).toBeUndefined();
});

test('another column starts afresh', () => {
	const order = new TableOrder();
	order.orderBy('n');
	order.orderBy('m');
	expect(order.directionOf('n')).toBe('none');
	expect(order.directionOf('m')).toBe('ascending');
});
