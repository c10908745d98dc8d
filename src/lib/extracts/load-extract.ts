import { identifier, sql } from '$lib/sql';
import type { Connection, Engine, SourceFile } from '$lib/sql';

import type { Source } from '$lib/catalogue/observation';

import { contentHash } from './content-hash';
import { contractById } from './contracts';
import type { Contract } from './contracts';
import type { LoadReport } from './load-report';
import type { ReadFile } from './readers/read-file';
import { fillTypedTable } from './fill-typed-table';
import type { Mapping } from './mapping/mapping';
import { loadedTable } from './typed-table';

/** What is known of a file besides its rows. */
export interface Origin {
	readonly loadedAt: string | undefined;
	readonly isIllustrative: boolean;
}

export interface LoadOptions {
	readonly mapping: Mapping;
	readonly origin: Origin;
	/** Whether the typed table already holds rows of earlier files, to be brought up to date. */
	readonly isUpdate: boolean;
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
	{ mapping, origin, isUpdate }: LoadOptions
): Promise<LoadReport> {
	const contract = contractById(mapping.extract);
	if (!contract) throw new RangeError(`expected an extract, found ${mapping.extract}`);
	const { leftOutSheets = [] } = mapping.choices;
	const table =
		leftOutSheets.length > 0 ? await (read.again?.withoutSheets?.(leftOutSheets) ?? read) : read;
	const { rowsIn, rowsUsed, problems, cleaned, update, readNotes } = await fillTypedTable(
		engine,
		table,
		{
			fileName: file.name,
			contract,
			mapping,
			today: origin.loadedAt,
			isUpdate
		}
	);
	return {
		file: file.name,
		recognisedAs: { id: contract.id, title: contract.title },
		rowsIn,
		rowsUsed,
		problems,
		source: await sourceOf(engine, contract, file, rowsUsed, origin),
		details: { notes: readNotes, cleaned, suggestions: [], update, mapping, sheets: table.sheets }
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
