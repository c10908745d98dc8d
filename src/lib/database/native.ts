import path from 'node:path';

import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBValue } from '@duckdb/node-api';

import { sql } from '$lib/sql';
import type { Connection, Engine, Sql } from '$lib/sql';

import { arrowStream, checkArrived } from './arrow-stream';
import { FilesOnDisk } from './files-on-disk';
import { arrowAsParquet } from './parquet-in-node';
import { lockDown, prepare } from './preparation';

export type { LocalFile } from './files-on-disk';

/**
 * DuckDB 1.4.3 as a native library, for building packs and for the terminal.
 * Reads files where they lie, and those made in memory from a temporary folder
 * of its own; `folder` and that are all it may see once locked.
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
	const files = await FilesOnDisk.make();

	return {
		...connection,
		attachText: (file) => files.pathOf(file),
		attachParquet: async (file) => sql`read_parquet(${await files.pathOf(file)})`,
		async attachArrow(file) {
			const { stream, rows } = arrowStream(await file.slice(0, file.size));
			const relation = sql`read_parquet(${await files.write(file, arrowAsParquet(stream))})`;
			await checkArrived(connection, relation, rows);
			return relation;
		},
		detach: (file) => files.release(file),
		interrupt() {
			session.interrupt();
			return Promise.resolve();
		},
		lock: () => lockDown(connection, path.resolve(folder) + path.sep, files.folder),
		async close() {
			session.closeSync();
			instance.closeSync();
			await files.remove();
		}
	};
}

function plain(row: Record<string, DuckDBValue>): object {
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: DuckDBValue): unknown {
	if (typeof value === 'bigint') return Number(value);
	if (typeof value === 'object' && value !== null && 'toDouble' in value) return value.toDouble();
	return value;
}
