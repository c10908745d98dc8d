import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { expect, test } from 'vitest';

import { countedMeasures } from '$lib/catalogue/measures';

const folder = 'src/lib/measures';

test('every counted measure is held to counts worked out by hand', () => {
	const held = new Set(
		readdirSync(folder)
			.filter((name) => name.endsWith('.test.ts'))
			.flatMap((name) => heldMeasures(join(folder, name)))
	);
	expect(countedMeasures.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
});

// Statements of the file itself: what stands in a comment, or where it could be skipped, holds nothing.
function heldMeasures(path: string): readonly string[] {
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
	return source.statements
		.filter(ts.isExpressionStatement)
		.map(({ expression }) => expression)
		.filter(ts.isCallExpression)
		.filter(({ expression }) => ts.isIdentifier(expression) && expression.text === 'handWorked')
		.flatMap(({ arguments: [id] }) => (id && ts.isStringLiteralLike(id) ? [id.text] : []));
}
