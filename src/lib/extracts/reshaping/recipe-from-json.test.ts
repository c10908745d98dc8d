import { expect, test } from 'vitest';

import { NoRecipe, recipeFromJson } from './recipe-from-json';
import type { Reshaping } from './reshaping';

const doses: readonly Reshaping[] = [{ each: 'dose', proposed: () => undefined }];
const row = { says: { vaccine: 'MMR' }, takes: { dose_date: 'MMR1' } };
const step = { kind: 'columns-to-rows', each: 'dose', rows: [row], whereNone: 'one-row' };

test('a recipe comes out of JSON as it went in', () => {
	const recipe = [
		{ ...step, words: { status: { n: 'none' } }, numbers: { dose_id: ['child', 'dose_date'] } }
	];
	expect(recipeFromJson(JSON.parse(JSON.stringify(recipe)), doses)).toEqual(recipe);
});

test.each<[string, unknown, string]>([
	['no list', {}, 'recipe'],
	['a step that is none', ['rows'], 'recipe'],
	['a shape that is not known', [{ ...step, each: 'week' }], 'each'],
	['nothing said of empty rows', [{ ...step, whereNone: undefined }], 'whereNone'],
	['no rows', [{ ...step, rows: [] }], 'rows'],
	['a row that is none', [{ ...step, rows: ['MMR'] }], 'rows'],
	['a text that is a number', [{ ...step, rows: [{ ...row, says: { vaccine: 1 } }] }], 'says'],
	['a row of no column', [{ ...step, rows: [{ ...row, takes: {} }] }], 'takes'],
	['amounts of one column', [{ ...step, rows: [{ ...row, adds: { actual: 'Apr' } }] }], 'adds'],
	['amounts of no column', [{ ...step, rows: [{ ...row, adds: { actual: [] } }] }], 'adds'],
	['a number of no column', [{ ...step, numbers: { dose_id: [] } }], 'numbers'],
	['words that are numbers', [{ ...step, words: { status: { n: 0 } } }], 'words']
])('a recipe with %s is none', (_, found, of) => {
	const thrown = (() => {
		try {
			return recipeFromJson(found, doses);
		} catch (cause) {
			return cause;
		}
	})();
	expect(thrown).toBeInstanceOf(NoRecipe);
	expect((thrown as NoRecipe).of).toBe(of);
});
