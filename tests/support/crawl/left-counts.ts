import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the walk with one set of data went. */
interface WalkCount {
	/** The name of the data state. */
	readonly state: string;
	readonly visited: number;
	readonly seconds: number;
	readonly faults: readonly string[];
}

/** Where each walk leaves how it went, for who sums them up. */
export const countsFolder = '.test-results/crawl';

/** Leaves how one walk went. */
export function leaveCount(count: WalkCount): void {
	mkdirSync(countsFolder, { recursive: true });
	const file = `${count.state.replace(/\W+/g, '-')}.json`;
	writeFileSync(join(countsFolder, file), JSON.stringify(count, undefined, '\t'));
}

/** How every walk that was left in a folder went; none where there is no such folder. */
export function countsLeftIn(folder: string): readonly WalkCount[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder).map(
		(file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as WalkCount
	);
}
