import { gzipSync } from 'node:zlib';

/** What a static host sends of a file, in thousands of bytes. Fonts and pictures are already compressed and go as they are. */
export function gzippedKB(bytes: Uint8Array): number {
	return gzipSync(bytes, { level: 9 }).length / 1000;
}
