import path from 'node:path';

import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBValue } from '@duckdb/node-api';

import { sql } from '$lib/sql';
import type { Connection, Engine, Sql, SourceFile } from '$lib/sql';

import { lockDown, prepare } from './preparation';

/** A file that native DuckDB can open where it lies. */
export interface LocalFile extends SourceFile {
	readonly path: string;
}

/**
 * DuckDB 1.4.3 as a native library, for building packs and for the terminal.
 * Reads files where they lie; `folder` is all it may see once locked.
 */
export async function openNative(folder: string): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:');
	const session = await instance.connect();
	const connection: Connection = {
		async rows<T extends object>(statement: Sql) {
			const reader = await session.runAndReadAll(statement.text);
			return reader.getRowObjects().map(plain) as T[];
		},
		async run(statement) {
			await session.run(statement.text);
		}
	};
	await prepare(connection);

	return {
		...connection,
		attachText: (file) => Promise.resolve(localPath(file)),
		attachParquet: (file) => Promise.resolve(sql`read_parquet(${localPath(file)})`),
		detach: () => Promise.resolve(),
		lock: () => lockDown(connection, path.resolve(folder) + path.sep),
		close() {
			session.closeSync();
			instance.closeSync();
			return Promise.resolve();
		}
	};
}

function localPath(file: SourceFile): string {
	if (!('path' in file) || typeof file.path !== 'string')
		throw new RangeError(`expected a file on disk, found ${file.name}`);
	return path.resolve(file.path);
}

function plain(row: Record<string, DuckDBValue>): object {
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: DuckDBValue): unknown {
	if (typeof value === 'bigint') return Number(value);
	if (typeof value === 'object' && value !== null && 'toDouble' in value) return value.toDouble();
	return value;
}
