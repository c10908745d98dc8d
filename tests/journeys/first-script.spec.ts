import { expect, test } from '@playwright/test';

import { scriptKB } from '../bench/script-size.ts';

// Bytes and not times: the same on every machine. What is added here is paid by every reader.
for (const { page, mostKB } of [
	{ page: '.', mostKB: 112 },
	{ page: 'areas/universal', mostKB: 94 },
	{ page: 'measures/reach-sustained', mostKB: 125 },
	{ page: 'places/centre-BC', mostKB: 112 },
	{ page: 'methods', mostKB: 72 }
])
	test(`${page} answers after at most ${mostKB} kB of script`, () => {
		const sent = scriptKB('build', page);
		expect(sent).toBeGreaterThan(40);
		expect(sent).toBeLessThanOrEqual(mostKB);
	});
