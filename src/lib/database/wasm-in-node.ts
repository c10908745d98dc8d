import { createRequire } from 'node:module';
import path from 'node:path';

import { identifier, sql } from '$lib/sql';
import type { Connection, Engine, Sql, SourceFile } from '$lib/sql';

import { arrowRows } from './arrow-rows';
import { arrowStream, checkArrived } from './arrow-stream';
import { AttachedNames } from './attached-name';
import { parquetAsArrowInNode } from './parquet-in-node';
import { lockDown, prepare } from './preparation';

/**
 * The browser's own engine, in Node and blocking: what proves a query. Native
 * DuckDB has Parquet, JSON and ICU built in and would hide what is missing.
 */
export async function openWasmInNode(): Promise<Engine> {
	const require = createRequire(import.meta.url);
	const duckdb =
		require('@duckdb/duckdb-wasm/blocking') as typeof import('@duckdb/duckdb-wasm/blocking');
	const folder = path.dirname(require.resolve('@duckdb/duckdb-wasm'));
	const bundle = (kind: string) => ({
		mainModule: path.join(folder, `duckdb-${kind}.wasm`),
		mainWorker: ''
	});
	const database = await duckdb.createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate(() => undefined);
	database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const session = database.connect();
	const names = new AttachedNames();
	const connection: Connection = {
		rows: <T extends object>(statement: Sql) =>
			attempt(() => arrowRows<T>(session.query(statement.text))),
		run: (statement) => attempt(() => void session.query(statement.text))
	};
	await prepare(connection);

	return {
		...connection,
		async attachText(file) {
			database.registerFileBuffer(names.of(file), await wholeFile(file));
			return names.of(file);
		},
		async attachParquet(file) {
			const table = names.tableOf(file);
			await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
			session.insertArrowFromIPCStream(await parquetAsArrowInNode(await wholeFile(file)), {
				name: table,
				create: true
			});
			return identifier(table);
		},
		async attachArrow(file) {
			const table = names.tableOf(file);
			await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
			const { stream, rows } = arrowStream(await wholeFile(file));
			session.insertArrowFromIPCStream(stream, { name: table, create: true });
			await checkArrived(connection, identifier(table), rows);
			return identifier(table);
		},
		async detach(file) {
			for (const { name, table } of names.release(file)) {
				await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
				database.dropFile(name);
			}
		},
		// It blocks while it works, so there is never anything to stop.
		interrupt: () => Promise.resolve(),
		lock: () => lockDown(connection),
		close: () => attempt(() => session.close())
	};
}

function wholeFile(file: SourceFile): Promise<Uint8Array> {
	return file.slice(0, file.size);
}

async function attempt<T>(action: () => T): Promise<T> {
	return Promise.resolve().then(action);
}
