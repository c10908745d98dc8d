import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { DataState } from './data-state.ts';

const folder = 'data/demonstration';

/** What the site ships, and the extracts behind it given by a reader as their own. */
export function demonstrationStates(): readonly DataState[] {
	return [
		{
			name: 'the demonstration',
			isOwn: false,
			isInPairs: true,
			isInSlice: true,
			files: () => Promise.resolve([])
		},
		{
			name: 'the demonstration’s extracts as a reader’s own',
			isOwn: true,
			files: () =>
				Promise.resolve(
					readdirSync(folder)
						.filter((name) => /\.(csv|parquet)$/.test(name))
						.map((name) => join(folder, name))
				)
		}
	];
}
