import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { parametersOf } from './choices';
import { keptHint } from './kept-hint';

// The script of the frame runs before every other, and can import none of them.
const frame = readFileSync('src/app.html', 'utf8');

test('the script of the frame looks for the entry that is there while something is kept', () => {
	expect(frame).toContain(`localStorage.getItem('${keptHint}')`);
});

test('the script of the frame knows every choice that an address can hold', () => {
	const every = parametersOf({
		placeId: 'x',
		year: 'x',
		comparatorId: 'x',
		level: 'centre',
		periodKind: 'financial-year',
		order: 'urgency'
	});
	const known = /\(([\w|]+)\)=/.exec(frame)![1]!.split('|');
	expect(known).toEqual(every.split('&').map((parameter) => parameter.split('=')[0]));
});
