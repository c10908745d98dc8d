import { expect, test } from '@playwright/test';

import { scriptKB } from '../bench/script-size.ts';

// Bytes and not times: the same on every machine. What is added here is paid by every reader.
for (const { page, mostKB } of [
	{ page: '.', mostKB: 109 },
	{ page: 'areas/universal', mostKB: 93 },
	{ page: 'measures/reach-sustained', mostKB: 122 },
	{ page: 'places/centre-BC', mostKB: 109 },
	{ page: 'methods', mostKB: 71 }
])
	test(`${page} answers after at most ${mostKB} kB of script`, () => {
		const sent = scriptKB('build', page);
		expect(sent).toBeGreaterThan(40);
		expect(sent).toBeLessThanOrEqual(mostKB);
	});
