import type { Engine, SourceFile } from '$lib/sql';

import { refusal } from '../problem';
import { readArrowFile } from './arrow';
import { readDelimitedText } from './delimited-text';
import { fileFormat } from './format';
import { openSheets } from './open-sheets';
import { readParquetFile } from './parquet';
import type { ReadFile } from './read-file';
import { readWorkbook } from './workbook';

export interface OpenOptions {
	/** Canonical names of columns (see `canonicalName`), by which headers are found. */
	readonly knownNames?: ReadonlySet<string>;
	readonly signal?: AbortSignal;
}

/**
 * Opens one file that is no archive, and gives its tables in their order: of a
 * workbook one for each shape of sheet, otherwise one. Rejects with `FileRefused`
 * where there is none, and with the signal's reason where it was cancelled. Let go
 * of them all with `engine.detach(file)`.
 */
export async function openTables(
	engine: Engine,
	file: SourceFile,
	{ knownNames, signal }: OpenOptions = {}
): Promise<readonly ReadFile[]> {
	signal?.throwIfAborted();
	const format = await fileFormat(file);
	switch (format) {
		case 'delimited-text':
			return [await readDelimitedText(engine, file, knownNames ? { knownNames } : {})];
		case 'workbook':
			return openSheets(engine, file, await readWorkbook(file, signal), knownNames);
		case 'parquet':
			return [await readParquetFile(engine, file)];
		case 'arrow':
			return [await readArrowFile(engine, file)];
		case 'zip':
		case 'gzip':
			throw refusal(
				file.name,
				`${file.name} is a zip or gzip file too deep inside others to be opened here.`,
				'Unpack it and load the files in it.'
			);
		case 'data-package':
			throw refusal(
				file.name,
				`${file.name} is a Data Package descriptor, which holds no rows of its own.`,
				'Load the files that it describes.'
			);
		case 'json':
			throw refusal(
				file.name,
				`${file.name} is a JSON file, which holds no table that can be read here.`,
				'Export the data as CSV (UTF-8), Excel or Parquet.'
			);
		default:
			return format satisfies never;
	}
}
