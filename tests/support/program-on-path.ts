import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the first of these programs that the system has, looked for on PATH and in further folders. */
export function programOnPath(
	names: readonly string[],
	furtherFolders: readonly string[] = []
): string | undefined {
	return [...(process.env.PATH ?? '').split(delimiter), ...furtherFolders]
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find(isExecutable);
}

export function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
