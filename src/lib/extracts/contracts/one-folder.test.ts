import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { expect, test } from 'vitest';

import { contracts } from '.';

const folder = 'src/lib/extracts/contracts';
const ids: ReadonlySet<string> = new Set(contracts.map(({ id }) => id));

test('every extract has one folder, called as the extract is', () => {
	const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
	expect(folders.map(({ name }) => name).sort()).toEqual([...ids].sort());
});

test.each(['src/lib/extracts', 'src/lib/measures', 'src/lib/state'])(
	'%s names no extract outside the folders of extracts',
	(room) => {
		expect(modulesOf(room).flatMap(namedExtracts)).toEqual([]);
	}
);

/** Here a plural is said of what a file holds, and not of the extract that is called by it. */
const wordsForReaders = 'src/lib/extracts/cleaning/cleaning-words.ts';

function modulesOf(room: string): readonly string[] {
	return readdirSync(room, { recursive: true, encoding: 'utf8' })
		.map((path) => join(room, path).replaceAll('\\', '/'))
		.filter(
			(path) =>
				/(?<!\.test|\.test-data)\.ts$/.test(path) &&
				!contracts.some(({ id }) => path.startsWith(`${folder}/${id}/`)) &&
				path !== wordsForReaders
		);
}

// As a text, or as the key of a table. That nothing imports from the folder of an extract is a rule of dependencies.
function namedExtracts(path: string): readonly string[] {
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		const name = nameIn(node);
		if (name !== undefined && ids.has(name)) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
			found.push(`${path}:${line + 1} names ${name}`);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function nameIn(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined;
}
