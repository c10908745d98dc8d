import type { Engine, SourceFile } from '$lib/sql';

import { columnarFile } from './columnar';
import { columnarRefusal } from './columnar-refusal';
import type { ReadFile } from './read-file';

/** Opens an Arrow IPC file or stream. Rejects with `FileRefused` where its content is damaged. */
export async function readArrowFile(engine: Engine, file: SourceFile): Promise<ReadFile> {
	try {
		return await columnarFile(engine, await engine.attachArrow(file));
	} catch (cause) {
		throw columnarRefusal(file.name, 'an Arrow', cause);
	}
}
