import { open, stat } from 'node:fs/promises';
import path from 'node:path';

import type { LocalFile } from '$lib/database/native';

/** A file on disk, as the pipeline takes it. */
export async function diskFile(filePath: string): Promise<LocalFile> {
	const { size } = await stat(filePath);
	return {
		name: path.basename(filePath),
		path: filePath,
		size,
		async slice(start, end) {
			const handle = await open(filePath);
			try {
				const bytes = new Uint8Array(end - start);
				await handle.read(bytes, 0, bytes.length, start);
				return bytes;
			} finally {
				await handle.close();
			}
		}
	};
}
