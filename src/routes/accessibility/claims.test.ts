import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { claims } from './claims';

const root = new URL('../../../', import.meta.url);

test.each(claims)('a test holds that: $words', ({ file, test: title }) => {
	const source = readFileSync(new URL(file, root), 'utf8');
	const titles = [...source.matchAll(/\btest(?:\.\w+)?\(\s*(['`])(.+?)\1/gs)].map(([, , written]) =>
		written!.replace(/\$\{[^}]*\}/g, '…')
	);
	expect(titles).toContain(title);
});
