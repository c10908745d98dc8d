import { identifier, sql } from '$lib/sql';
import type { Connection, Engine, SourceFile } from '$lib/sql';

import type { Source } from '$lib/catalogue/observation';

import { contentHash } from './content-hash';
import type { Contract } from './contracts';
import type { LoadReport } from './load-report';
import { readDelimitedText } from './readers/delimited-text';
import type { ReadFile } from './readers/delimited-text';
import { fileFormat } from './readers/format';
import { readParquetFile } from './readers/parquet';
import { recognisedContract } from './recognise';
import { fillTypedTable, loadedTable } from './typed-table';

/** A file opened and waiting to be recognised. */
export async function openFile(engine: Engine, file: SourceFile): Promise<ReadFile> {
	return (await fileFormat(file)) === 'parquet'
		? readParquetFile(engine, file)
		: readDelimitedText(engine, file);
}

/** What is known of a file besides its rows. */
export interface Origin {
	readonly loadedAt: string | undefined;
	readonly isIllustrative: boolean;
}

/**
 * Loads one local extract into its typed table. Rejects with `FileRefused`
 * where the file is none, is damaged or has no rows; the table then still
 * holds what it held.
 */
export async function loadExtract(
	engine: Engine,
	file: SourceFile,
	read: ReadFile,
	origin: Origin
): Promise<LoadReport> {
	const contract = recognisedContract(file, read.columns);
	const filled = await fillTypedTable(engine, file.name, contract, read);
	return {
		file: file.name,
		recognisedAs: { id: contract.id, title: contract.title },
		...filled,
		source: await sourceOf(engine, contract, file, filled.rowsUsed, origin)
	};
}

async function sourceOf(
	connection: Connection,
	contract: Contract,
	file: SourceFile,
	rows: number,
	origin: Origin
): Promise<Source> {
	const [last] = contract.dateColumn
		? await connection.rows<{ day: string | null }>(
				sql`SELECT CAST(max(${identifier(contract.dateColumn)}) AS VARCHAR) AS day FROM ${loadedTable(contract)}`
			)
		: [];
	return {
		id: contract.id,
		title: contract.title,
		fileName: file.name,
		contentHash: await contentHash(file),
		rows,
		loadedAt: origin.loadedAt,
		publishedAt: undefined,
		dataTo: last?.day ?? undefined,
		licence: undefined,
		isIllustrative: origin.isIllustrative
	};
}
