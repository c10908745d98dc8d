import { dirname } from 'node:path';

import { openNative } from '$lib/database/native';
import { Workshop } from '$lib/state/workshop';

import { diskFile } from '../../src/cli/disk-file';
import type { LoadTimes } from './stages';

/**
 * Loads files with native DuckDB in a process of its own and prints how long it took as JSON: the
 * pipeline of the browser, statement for statement.
 *
 *     tsx tests/bench/native-load.ts FILE…
 */
const paths = process.argv.slice(2);
const files = await Promise.all(paths.map(diskFile));
const engine = await openNative(dirname(paths[0]!));
const workshop = await Workshop.on(engine);

const start = performance.now();
let linkedAt = start;
let countedAt: number | undefined;
await workshop.add(files, {
	origin: { loadedAt: undefined, isIllustrative: true },
	onProgress: ({ stage }) => {
		if (stage === 'linking') linkedAt = performance.now();
		if (stage === 'counting') countedAt ??= performance.now();
	}
});
await workshop.figures();
const end = performance.now();
const times: LoadTimes = {
	total: end - start,
	reading: linkedAt - start,
	observing: end - linkedAt,
	counting: end - (countedAt ?? linkedAt)
};
console.log(JSON.stringify(times));
await engine.close();
