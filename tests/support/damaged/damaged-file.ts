import type { SourceFile } from '../../../src/lib/sql';

import { binaryFile } from '../extract-files';

/** A file with something wrong with it, made when it is asked for. */
export interface DamagedFile {
	/** What is wrong with it, as a test names it. */
	readonly what: string;
	readonly file: () => SourceFile;
}

/** A damaged file of these bytes. */
export function damaged(
	what: string,
	name: string,
	content: () => Uint8Array | string
): DamagedFile {
	return {
		what,
		file: () => {
			const made = content();
			return binaryFile(name, typeof made === 'string' ? utf8(made) : made);
		}
	};
}

/** Text as UTF-8. */
export const utf8 = (text: string) => new TextEncoder().encode(text);

/** Text of Latin letters as Windows-1252, a byte a letter. */
export const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
