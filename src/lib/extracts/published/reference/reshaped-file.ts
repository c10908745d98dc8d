import type { Engine, SourceFile } from '$lib/sql';

import type { OtherWays, ReadFile } from '../../readers/read-file';
import { samplerOf } from '../../readers/sample';
import type { PublishedExtract } from '../published-source';

/** A published table as a file of the extract it fills. Its rows stand in no line of the file. */
export function reshapedFile(
	engine: Engine,
	extract: PublishedExtract,
	read: ReadFile,
	file: Pick<SourceFile, 'name'>
): ReadFile {
	const table = extract.reshaped(read, file);
	return {
		...read,
		...table,
		sample: samplerOf(engine, table),
		linesOf: (rows) => Promise.resolve(rows.map(() => 0)),
		again: reshapedAgain(read.again ?? {}, (other) => reshapedFile(engine, extract, other, file))
	};
}

function reshapedAgain(
	{ asWindows1252, withOneLineEnd }: OtherWays,
	reshaped: (read: ReadFile) => ReadFile
): OtherWays {
	return {
		...(asWindows1252 ? { asWindows1252: async () => reshaped(await asWindows1252()) } : {}),
		...(withOneLineEnd ? { withOneLineEnd: async () => reshaped(await withOneLineEnd()) } : {})
	};
}
