import { expect, test } from 'vitest';

import { contractById } from '$lib/extracts/contracts';
import type { Because } from '$lib/extracts/mapping/proposed-column';

import { surenessWords } from './mapping-words';

const [required, optional] = ['contact_id', 'activity'].map((name) =>
	contractById('contacts')!.columns.find((column) => column.name === name)!
);

test.each<[Because, number, readonly string[], string]>([
	['same name', 1, ['contact_id'], 'same name'],
	['synonym', 0.95, ['Contact no'], 'known by another name'],
	['synonym', 0.6, ['Ref'], 'known by another name: check'],
	['synonym', 0.95, ['Event ID', 'Person ID'], 'put together'],
	['values', 0.4, ['Thing'], 'by its values: check'],
	['earlier', 0.8, ['Ref'], 'as you chose before: check'],
	['chosen', 1, ['Ref'], 'chosen by you']
])('a column found by %s at %d reads as %s', (because, confidence, from, words) => {
	expect(surenessWords({ column: required!, from, confidence, because }).words).toBe(words);
});

test('a required column without one is to be checked, an optional one is not', () => {
	const none = { from: [], confidence: 0, because: undefined };
	expect(surenessWords({ column: required!, ...none })).toEqual({
		words: 'still without a column',
		isToBeChecked: true
	});
	expect(surenessWords({ column: optional!, ...none })).toEqual({
		words: 'left empty',
		isToBeChecked: false
	});
});
