import { execFileSync } from 'node:child_process';

import type { LoadTimes } from './stages.ts';

/** Loads files with native DuckDB, in a new process so that nothing is warm. */
export function loadNatively(paths: readonly string[]): LoadTimes {
	const words = ['--import', 'tsx', 'tests/bench/native-load.ts', ...paths];
	const output = execFileSync(process.execPath, words, { encoding: 'utf8' });
	return JSON.parse(output.trim().split('\n').at(-1)!) as LoadTimes;
}
