import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { SourceFile } from '$lib/sql';

/** A file on this machine, as one that a reader offers. */
export async function sourceFileAt(file: string): Promise<SourceFile> {
	const bytes = new Uint8Array(await readFile(file));
	return {
		name: path.basename(file),
		size: bytes.length,
		slice: (start, end) => Promise.resolve(bytes.slice(start, end))
	};
}
