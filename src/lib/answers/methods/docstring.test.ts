import { expect, test } from 'vitest';

import { docstringItems, docstrings } from './docstring';

const text = `
/** A constant is no function. */
export const one = 1;

/**
 * First paragraph,
 * over two lines.
 *
 * The convention.
 *
 * The edges: \`too-few\`.
 *
 * Source: Somebody (1900).
 */
export function first(): void {}

/** Private. */
function second(): void {}

/** Only a meaning. */
export function third(): void {}

/**
 * Why not.
 *
 * - \`too-few\`: fewer than
 *   it needs
 * - \`zero-count\`: none
 */
export type Reason = 'too-few' | 'zero-count';
`;

test('a docstring is cut into its meaning, its convention and its source', () => {
	expect(docstrings(text).get('first')).toEqual({
		meaning: 'First paragraph, over two lines.',
		convention: ['The convention.', 'The edges: `too-few`.'],
		source: 'Somebody (1900).'
	});
});

test('a docstring of one paragraph has no convention and no source', () => {
	expect(docstrings(text).get('third')).toEqual({
		meaning: 'Only a meaning.',
		convention: [],
		source: ''
	});
});

test('only exported functions have docstrings to read', () => {
	expect([...docstrings(text).keys()]).toEqual(['first', 'third']);
});

test('the list in a docstring is read item by item', () => {
	expect(docstringItems(text, 'Reason')).toEqual([
		{ word: 'too-few', meaning: 'fewer than it needs' },
		{ word: 'zero-count', meaning: 'none' }
	]);
});
