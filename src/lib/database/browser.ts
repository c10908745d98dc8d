import * as duckdb from '@duckdb/duckdb-wasm';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import moduleAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

import { blobOf, identifier, sql } from '$lib/sql';
import type { Connection, Engine, Sql } from '$lib/sql';

import { arrowRows } from './arrow-rows';
import { arrowStream, checkArrived } from './arrow-stream';
import { AttachedNames } from './attached-name';
import { parquetAsArrow } from './parquet-in-browser';
import { lockDown, prepare } from './preparation';

/** The engine did not start. The message is for readers. */
export class EngineUnavailable extends Error {
	override name = 'EngineUnavailable';
}

const patienceMs = 10_000;

/**
 * DuckDB-WASM in a worker of its own. The worker starts from a `blob:` address
 * so that the page's content-security policy binds it too: under a policy in a
 * meta tag an ordinary worker would be free. Rejects with `EngineUnavailable`
 * where it cannot start, within ten seconds.
 */
export async function openInBrowser(): Promise<Engine> {
	if (typeof WebAssembly === 'undefined')
		throw new EngineUnavailable(
			'This browser has WebAssembly switched off, so it cannot read files here.'
		);
	const script = `importScripts(${JSON.stringify(absolute(workerAddress))});`;
	const scriptAddress = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(scriptAddress);
	const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	try {
		await withinPatience(database.instantiate(absolute(moduleAddress), null), worker);
	} catch (cause) {
		worker.terminate();
		throw unavailable(cause);
	} finally {
		URL.revokeObjectURL(scriptAddress);
	}
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const session = await database.connect();
	const names = new AttachedNames();
	const connection: Connection = {
		async rows<T extends object>(statement: Sql) {
			return arrowRows<T>((await session.query(statement.text)) as never);
		},
		// Sent rather than queried: the worker then pauses between slices of the work, and can be told to stop.
		async run(statement) {
			const result = await session.send(statement.text);
			await result.next();
		}
	};
	await prepare(connection);

	return {
		...connection,
		async attachText(file) {
			const name = names.of(file);
			await database.registerFileHandle(
				name,
				await blobOf(file),
				duckdb.DuckDBDataProtocol.BROWSER_FILEREADER,
				true
			);
			return name;
		},
		async attachParquet(file) {
			const table = names.tableOf(file);
			await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
			const stream = await parquetAsArrow(await blobOf(file));
			await session.insertArrowFromIPCStream(stream, { name: table, create: true });
			return identifier(table);
		},
		async attachArrow(file) {
			const table = names.tableOf(file);
			await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
			const { stream, rows } = arrowStream(await file.slice(0, file.size));
			await session.insertArrowFromIPCStream(stream, { name: table, create: true });
			await checkArrived(connection, identifier(table), rows);
			return identifier(table);
		},
		async detach(file) {
			for (const { name, table } of names.release(file)) {
				await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
				await database.dropFile(name);
			}
		},
		async interrupt() {
			await session.cancelSent();
		},
		lock: () => lockDown(connection),
		async close() {
			await session.close();
			await database.terminate();
		}
	};
}

function absolute(address: string): string {
	return new URL(address, document.baseURI).href;
}

// Without 'wasm-unsafe-eval' in the policy, start-up hangs without an error: hence the clock.
function withinPatience<T>(start: Promise<T>, worker: Worker): Promise<T> {
	return new Promise((resolve, reject) => {
		const clock = setTimeout(
			() => reject(new EngineUnavailable('The engine did not start within ten seconds.')),
			patienceMs
		);
		worker.addEventListener('error', (event) => {
			reject(
				new EngineUnavailable(
					`The browser refused to start the engine: ${event.message || 'no reason given'}.`
				)
			);
		});
		start.then(resolve, reject).finally(() => clearTimeout(clock));
	});
}

function unavailable(cause: unknown): EngineUnavailable {
	if (cause instanceof EngineUnavailable) return cause;
	const reason = cause instanceof Error ? cause.message : String(cause);
	return new EngineUnavailable(`The engine could not start: ${reason}.`, { cause });
}
