import type { Engine, SourceFile } from '$lib/sql';

import { columnarFile } from './columnar';
import { columnarRefusal } from './columnar-refusal';
import type { ReadFile } from './read-file';

/** Opens a Parquet file. Rejects with `FileRefused` where its content is damaged. */
export async function readParquetFile(engine: Engine, file: SourceFile): Promise<ReadFile> {
	try {
		return await columnarFile(engine, await engine.attachParquet(file));
	} catch (cause) {
		throw columnarRefusal(file.name, 'a Parquet', cause);
	}
}
