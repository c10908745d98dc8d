import { expect, test } from 'vitest';

import type { SourceFile } from '$lib/sql';

import { contentHash } from './content-hash';

const mebibyte = 1_048_576;

/** A file of zeros but for the bytes that are `other`, with what was read at once and what was given back of it. */
function largeFile(size: number, other: readonly number[] = []) {
	const reads: number[] = [];
	const givenBack: number[] = [];
	const file: SourceFile = {
		name: 'large.csv',
		size,
		slice(start, end) {
			reads.push(end - start);
			const bytes = new Uint8Array(end - start);
			for (const at of other) if (at >= start && at < end) bytes[at - start] = 1;
			const { buffer } = bytes;
			// Not every Node has it; browsers do.
			Object.assign(buffer, { transfer: () => givenBack.push(buffer.byteLength) });
			return Promise.resolve(bytes);
		}
	};
	return { file, reads, givenBack };
}

const hashOf = (size: number, other?: readonly number[]) =>
	contentHash(largeFile(size, other).file);

test('the content hash of a small file is its SHA-256', async () => {
	// printf '\0\0\0' | sha256sum
	expect(await hashOf(3)).toBe('709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c');
});

test('a file past 32 MiB is hashed a mebibyte at a time', async () => {
	const { file, reads } = largeFile(40 * mebibyte);
	await contentHash(file);
	expect(reads).toEqual(Array<number>(32).fill(mebibyte));
});

test.each([3, 40 * mebibyte])(
	'the bytes of a file of %i are given back once hashed',
	async (size) => {
		const { file, reads, givenBack } = largeFile(size);
		await contentHash(file);
		expect(givenBack).toEqual(reads);
	}
);

test('the content hash of a file past 32 MiB tells its length and its first and last 16 MiB', async () => {
	const size = 40 * mebibyte;
	const hashes = await Promise.all([
		hashOf(size),
		hashOf(size + 1),
		hashOf(size, [0]),
		hashOf(size, [16 * mebibyte - 1]),
		hashOf(size, [size - 16 * mebibyte]),
		hashOf(size, [size - 1])
	]);
	expect(new Set(hashes).size).toBe(hashes.length);
	expect(await hashOf(size)).toBe(hashes[0]);
});
