import type { Case } from './case';
import type { VectorFile } from './vector-file';

/**
 * A kind of reference vectors: how its files are known, and how each of their
 * cases is put to our statistics.
 */
export type Family = {
	readonly name: string;
	readonly recognises: (file: VectorFile) => boolean;
	/** All files of the folder are to hand, since some families keep options beside the points. */
	readonly cases: (file: VectorFile, files: readonly VectorFile[]) => Case[];
	/** What a file holds that is not ours to check, said aloud. */
	readonly note?: (file: VectorFile, files: readonly VectorFile[]) => string | undefined;
};

/** The files of one folder of a kind, from among all. */
export function filesBeside(file: VectorFile, files: readonly VectorFile[]): VectorFile[] {
	const folderOf = ({ path }: VectorFile) => path.slice(0, path.lastIndexOf('/') + 1);
	return files.filter((other) => folderOf(other) === folderOf(file));
}
