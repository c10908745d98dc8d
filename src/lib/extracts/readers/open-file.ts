import type { Engine, SourceFile } from '$lib/sql';

import { encodingOf, readDelimitedText } from './delimited-text';
import { fileFormat } from './format';
import { openTables } from './open-tables';
import type { ReadFile } from './read-file';

/** The first table of a file. Of text the first line is the header and the encoding UTF-8 or UTF-16. */
export async function openFile(engine: Engine, file: SourceFile): Promise<ReadFile> {
	if ((await fileFormat(file)) === 'delimited-text') {
		const encoding = await encodingOf(file);
		return readDelimitedText(engine, file, {
			encoding: encoding === 'windows-1252' ? 'utf-8' : encoding,
			headerAt: 'first-line'
		});
	}
	const [first] = await openTables(engine, file);
	return first!;
}
