import { createRequire } from 'node:module';
import path from 'node:path';

import { identifier, sql } from '$lib/sql';
import type { Connection, Engine, Sql, SourceFile } from '$lib/sql';

import { arrowRows } from './arrow-rows';
import { arrowStream, checkArrived } from './arrow-stream';
import { AttachedNames } from './attached-name';
import { parquetAsArrowInNode } from './parquet-in-node';
import { lockDown, prepare } from './preparation';

type Database = Awaited<ReturnType<typeof createDatabase>>;

/**
 * The browser's own engine, in Node and blocking: what proves a query. Native
 * DuckDB has Parquet, JSON and ICU built in and would hide what is missing.
 *
 * To start it takes seconds, so closing it keeps the program it runs in, with
 * nothing of its tables, files and settings, for the next that is opened in
 * this process. Throws RangeError where it is used once closed.
 */
export async function openWasmInNode(): Promise<Engine> {
	const database = atRest.pop() ?? (await createDatabase());
	database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const session = database.connect();
	const names = new AttachedNames();
	let isClosed = false;
	const attempt = async <T>(action: () => T): Promise<T> => {
		await Promise.resolve();
		if (isClosed)
			throw new RangeError('expected an engine that is open, found one that was closed');
		return action();
	};
	const connection: Connection = {
		rows: <T extends object>(statement: Sql) =>
			attempt(() => arrowRows<T>(session.query(statement.text))),
		run: (statement) => attempt(() => void session.query(statement.text))
	};
	const fill = (table: string, stream: Uint8Array) =>
		attempt(() => session.insertArrowFromIPCStream(stream, { name: table, create: true }));
	await prepare(connection);

	return {
		...connection,
		async attachText(file) {
			const whole = await wholeFile(file);
			await attempt(() => database.registerFileBuffer(names.of(file), whole));
			return names.of(file);
		},
		async attachParquet(file) {
			const table = names.tableOf(file);
			await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
			await fill(table, await parquetAsArrowInNode(await wholeFile(file)));
			return identifier(table);
		},
		async attachArrow(file) {
			const table = names.tableOf(file);
			await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
			const { stream, rows } = arrowStream(await wholeFile(file));
			await fill(table, stream);
			await checkArrived(connection, identifier(table), rows);
			return identifier(table);
		},
		async detach(file) {
			for (const { name, table } of names.release(file)) {
				if (table !== undefined)
					await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
				await attempt(() => database.dropFile(name));
			}
		},
		// It blocks while it works, so there is never anything to stop.
		interrupt: () => Promise.resolve(),
		lock: () => lockDown(connection),
		close: () =>
			attempt(() => {
				isClosed = true;
				session.close();
				database.dropFiles();
				database.reset();
				atRest.push(database);
			})
	};
}

/** Those of this process that no engine uses. One that failed while it was emptied never comes here. */
const atRest: Database[] = [];

async function createDatabase() {
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
	return database.instantiate(() => undefined);
}

function wholeFile(file: SourceFile): Promise<Uint8Array> {
	return file.slice(0, file.size);
}
