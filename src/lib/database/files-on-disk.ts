import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { SourceFile } from '$lib/sql';

import { attachedFolder } from './preparation';
import { AttachedNames } from './attached-name';

/** A file that native DuckDB can open where it lies. */
export interface LocalFile extends SourceFile {
	readonly path: string;
}

const pieceBytes = 16_777_216;

/** Files as paths: those on disk where they lie, those made in memory written to a temporary folder. */
export class FilesOnDisk {
	readonly #names = new AttachedNames();

	private constructor(
		/** The temporary folder, with its closing separator. */
		readonly folder: string
	) {}

	static async make(): Promise<FilesOnDisk> {
		return new FilesOnDisk((await mkdtemp(path.join(tmpdir(), 'core-purpose-'))) + path.sep);
	}

	/** Where a file can be read. */
	async pathOf(file: SourceFile): Promise<string> {
		if ('path' in file && typeof file.path === 'string') return path.resolve(file.path);
		const place = this.#placeOf(this.#names.of(file));
		const target = await open(place, 'w');
		try {
			for (let start = 0; start < file.size; start += pieceBytes)
				await target.write(await file.slice(start, Math.min(start + pieceBytes, file.size)));
		} finally {
			await target.close();
		}
		return place;
	}

	/** Writes another form of a file and returns where it can be read. */
	async write(file: SourceFile, content: Uint8Array): Promise<string> {
		const place = this.#placeOf(this.#names.of(file));
		await writeFile(place, content);
		return place;
	}

	/** Removes what was written for a file and for those made from it. */
	async release(file: SourceFile): Promise<void> {
		for (const { name } of this.#names.release(file))
			await rm(this.#placeOf(name), { force: true });
	}

	/** Removes the temporary folder. */
	async remove(): Promise<void> {
		await rm(this.folder, { recursive: true, force: true });
	}

	#placeOf(name: string): string {
		return this.folder + name.slice(attachedFolder.length);
	}
}
