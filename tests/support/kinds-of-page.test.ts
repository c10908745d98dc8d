import { readFileSync, readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';

import { expect, test } from 'vitest';

import { routesWithKind } from './kinds-of-page.ts';

/** Has no address of its own in the built site: it is what stands at those that are unknown. */
const helpingPage = '/not-found';

const pages = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => posix.basename(file) === '+page.svelte')
	.map((file) => posix.join('/', dirname(file)))
	.filter((route) => route !== helpingPage);

test('every page of the site is of a kind that is tested, and every kind is a page', () => {
	expect([...routesWithKind].sort()).toEqual(pages.sort());
});

const everyKind = readFileSync('tests/journeys/every-kind.spec.ts', 'utf8');

test('one journey goes to every kind of page', () => {
	expect(everyKind).toMatch(
		/^for \(const \[kind, address\] of Object\.entries\(kindsOfPage\(\)\)\) \{\n\ttest\.describe\(kind,/m
	);
});

test.each(readdirSync('tests/journeys/page-checks'))('it checks each of them for %s', (file) => {
	const [, check] = /^export async function (\w+)/m.exec(
		readFileSync(`tests/journeys/page-checks/${file}`, 'utf8')
	)!;
	expect(everyKind).toMatch(new RegExp(`^\\t\\t\\tawait ${check}\\(opened`, 'm'));
});
