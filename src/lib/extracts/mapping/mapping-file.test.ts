import { describe, expect, test } from 'vitest';

import { FileRefused } from '../problem';
import { mappingFileText, mappingsFromText, memoryOf } from './mapping-file';
import type { SavedMapping } from './mapping-file';
import { isNearlySameShape, shapeOf } from './shape';

const saved: readonly SavedMapping[] = [
	{
		shape: shapeOf(['Event ID', 'Person ID', 'Setting', 'Date', 'Type']),
		mapping: {
			extract: 'contacts',
			columns: {
				contact_id: ['Event ID', 'Person ID'],
				child_id: ['Person ID'],
				centre_id: ['Setting'],
				contact_date: ['Date'],
				contact_type: ['Type']
			},
			choices: {
				undone: ['two-digit-year'],
				words: { centre_id: { 'Redmoor CC': 'RE' }, contact_type: { 'Toy loan': '' } }
			}
		}
	},
	{
		shape: shapeOf(['pcd', 'lsoa']),
		mapping: {
			extract: 'postcodes',
			columns: { postcode: ['pcd'], lsoa_code: ['lsoa'] },
			choices: { undone: [], words: {} }
		}
	}
];

interface Part {
	recipe?: unknown;
	extract?: unknown;
	shape?: unknown;
	columns?: unknown;
	choices?: unknown;
}

const good = {
	extract: 'postcodes',
	shape: ['lsoa', 'pcd'],
	columns: { postcode: ['pcd'], lsoa_code: ['lsoa'] },
	choices: { undone: [], words: {} }
};
const withPart = (part: Part) =>
	JSON.stringify({ version: 1, mappings: [good, { ...good, ...part }] });

function messageOf(text: string): string {
	try {
		mappingsFromText('choices.json', text);
	} catch (cause) {
		if (cause instanceof FileRefused) return cause.problem.message;
		throw cause;
	}
	throw new Error('expected a refusal, found mappings');
}

test('mappings of several extracts come back from one file as they were', () => {
	expect(mappingsFromText('choices.json', mappingFileText(saved))).toEqual(saved);
});

test('a file of choices is found again by the shape of the file it is for', () => {
	const memory = memoryOf(mappingsFromText('choices.json', mappingFileText(saved)));
	expect(memory.get(shapeOf(['LSOA', 'PCD']))).toEqual(saved[1]!.mapping);
	expect(memory.get(shapeOf(['constructor']))).toBeUndefined();
});

test('a byte order mark that an editor left is no harm', () => {
	expect(mappingsFromText('choices.json', `\uFEFF${mappingFileText(saved)}`)).toEqual(saved);
});

test('a shape written in another order is the same', () => {
	const [one] = mappingsFromText(
		'choices.json',
		JSON.stringify({ version: 1, mappings: [{ ...good, shape: ['pcd', 'lsoa'] }] })
	);
	expect(one?.shape).toBe(saved[1]!.shape);
});

describe('a file of choices is refused whole', () => {
	test.each([
		['', 'choices.json is not JSON; expected a file of choices saved on the data page.'],
		['[1]', 'choices.json is JSON but holds no choices of columns; expected an entry “mappings”.'],
		['null', 'choices.json is JSON but holds no choices of columns; expected an entry “mappings”.'],
		[
			'{"version":2,"mappings":[]}',
			'choices.json is of version 2; expected version 1, the only one there is.'
		],
		[
			'{"version":1,"mappings":{}}',
			'choices.json has an entry “mappings” that is no list; expected a list of mappings.'
		],
		['{"version":1,"mappings":["a"]}', 'choices.json has in mapping 1 "a"; expected an object.']
	])('%s', (text, message) => {
		expect(messageOf(text)).toBe(message);
	});

	test.each<[string, Part, string]>([
		[
			'an unknown extract',
			{ extract: 'ponies' },
			'has in mapping 2 the extract "ponies"; expected one of centres,'
		],
		['no extract', { extract: undefined }, 'has in mapping 2 the extract nothing;'],
		['no shape', { shape: undefined }, 'has in mapping 2 nothing for “shape”;'],
		['columns that are a list', { columns: [] }, 'has in mapping 2 [] for “columns”;'],
		[
			'a column of another extract',
			{ columns: { child_id: ['a'] } },
			'has in mapping 2 the column “child_id”, which Postcodes has not; expected one of postcode, lsoa_code.'
		],
		[
			'a column that is made of a text',
			{ columns: { postcode: 'pcd' } },
			'has in mapping 2 "pcd" for “postcode”; expected a list of the file’s column names.'
		],
		[
			'a column made of nothing',
			{ columns: { postcode: [] } },
			'has in mapping 2 [] for “postcode”;'
		],
		['no choices', { choices: undefined }, 'has in mapping 2 nothing for “choices”;'],
		['a choice that is a number', { choices: { undone: [1], words: {} } }, '[1] for “undone”;'],
		[
			'words of an unknown column',
			{ choices: { undone: [], words: { colour: {} } } },
			'the column “colour”'
		],
		[
			'words that are numbers',
			{ choices: { undone: [], words: { postcode: { a: 1 } } } },
			'{"a":1} as words of “postcode”;'
		],
		['a recipe without steps', { recipe: [] }, '[] for “recipe”; expected a list of steps.'],
		['a step of no known kind', { recipe: [{ kind: 'pivot' }] }, '"pivot" for “kind”;'],
		[
			'a shape that files of the extract have not',
			{ recipe: [{ kind: 'columns-to-rows', each: 'dose' }] },
			'"dose" for “each”; expected no recipe for this extract.'
		]
	])('for %s', (_, part, message) => {
		expect(messageOf(withPart(part))).toContain(message);
	});
});

test.each([
	[['a', 'b'], ['a', 'b', 'c'], true],
	[['b', 'c'], ['a', 'b', 'c'], true],
	[['a', 'c'], ['a', 'b', 'c'], true],
	[['a', 'b'], ['a', 'b'], false],
	[['a', 'b'], ['a', 'c', 'd'], false],
	[['a'], ['a', 'b', 'c'], false]
])('the shapes of %j and %j are nearly the same: %s', (one, other, isNear) => {
	expect(isNearlySameShape(shapeOf(one), shapeOf(other))).toBe(isNear);
	expect(isNearlySameShape(shapeOf(other), shapeOf(one))).toBe(isNear);
});
