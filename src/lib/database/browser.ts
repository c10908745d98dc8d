import * as duckdb from '@duckdb/duckdb-wasm';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import moduleAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

import { blobOf, EngineEnded, identifier, sql } from '$lib/sql';
import type { Connection, Engine, Sql } from '$lib/sql';

import { arrowRows } from './arrow-rows';
import { arrowStream, checkArrived } from './arrow-stream';
import { AttachedNames } from './attached-name';
import { parquetAsArrow } from './parquet-in-browser';
import { withPatience } from './patience';
import { lockDown, prepare } from './preparation';
import { holdingLock, newLock, WorkerLife } from './worker-life';
import { workerScript } from './worker-script';

/** An engine in a worker, which can be gone at any moment. */
export interface BrowserEngine extends Engine {
	/** Fulfilled when the engine has ended, by itself or by `close`, which is at once and with whatever it was doing. */
	readonly ended: Promise<void>;
	/** Whether it is there and answers within four seconds, when nothing else is put to it. One that does not is ended. */
	isAnswering(): Promise<boolean>;
}

/** The engine did not start. The message is for readers. */
class EngineUnavailable extends Error {
	override name = 'EngineUnavailable';
}

const answerPatienceMs = 4000;
/** How long a worker may say nothing: until its first word, and then between two, where the device is slow. */
const [firstWordMs, nextWordMs] = [20_000, 60_000];

/**
 * DuckDB-WASM in a worker of its own. The worker starts from a `blob:` address
 * so that the page's content-security policy binds it too: under a policy in a
 * meta tag an ordinary worker would be free. Rejects with `EngineUnavailable`
 * where it cannot start: at once where the browser says so, otherwise after twenty
 * seconds without any sign of it, or a minute without a further one.
 */
export async function openInBrowser(): Promise<BrowserEngine> {
	if (typeof WebAssembly === 'undefined')
		throw new EngineUnavailable(
			'This browser has WebAssembly switched off, so it cannot read files here.'
		);
	const lock = newLock();
	const script = holdingLock(lock) + workerScript(absolute(workerAddress));
	const scriptAddress = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(scriptAddress);
	const life = new WorkerLife(worker, lock);
	const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	const startSession = async (heard: () => void) => {
		await life.answer(() => database.instantiate(absolute(moduleAddress), null, heard));
		await life.answer(() =>
			database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } })
		);
		return life.answer(() => database.connect());
	};
	let session: duckdb.AsyncDuckDBConnection;
	try {
		session = await withPatience({
			firstMs: firstWordMs,
			thenMs: nextWordMs,
			begin: startSession,
			tooLong: () => new EngineUnavailable('The engine did not start in time.')
		});
	} catch (cause) {
		life.end();
		throw unavailable(cause);
	} finally {
		URL.revokeObjectURL(scriptAddress);
	}
	const names = new AttachedNames();
	const connection: Connection = {
		async rows<T extends object>(statement: Sql) {
			return arrowRows<T>((await life.answer(() => session.query(statement.text))) as never);
		},
		// Sent rather than queried: the worker then pauses between slices of the work, and can be told to stop.
		async run(statement) {
			await life.answer(async () => (await session.send(statement.text)).next());
		}
	};
	try {
		await prepare(connection);
	} catch (cause) {
		life.end();
		throw unavailable(cause);
	}

	return {
		...connection,
		ended: life.ended,
		isAnswering: () => life.isAnswering(() => database.ping(), answerPatienceMs),
		async attachText(file) {
			const name = names.of(file);
			const blob = await blobOf(file);
			await life.answer(() =>
				database.registerFileHandle(name, blob, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true)
			);
			return name;
		},
		async attachParquet(file) {
			const table = names.tableOf(file);
			await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
			const stream = await parquetAsArrow(await blobOf(file));
			await life.answer(() =>
				session.insertArrowFromIPCStream(stream, { name: table, create: true })
			);
			return identifier(table);
		},
		async attachArrow(file) {
			const table = names.tableOf(file);
			await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
			const { stream, rows } = arrowStream(await file.slice(0, file.size));
			await life.answer(() =>
				session.insertArrowFromIPCStream(stream, { name: table, create: true })
			);
			await checkArrived(connection, identifier(table), rows);
			return identifier(table);
		},
		async detach(file) {
			for (const { name, table } of names.release(file)) {
				if (table !== undefined)
					await connection.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
				await life.answer(() => database.dropFile(name));
			}
		},
		async interrupt() {
			try {
				await life.answer(() => session.cancelSent());
			} catch (cause) {
				if (!(cause instanceof EngineEnded)) throw cause;
			}
		},
		lock: () => lockDown(connection),
		close() {
			life.end();
			return Promise.resolve();
		}
	};
}

function absolute(address: string): string {
	return new URL(address, document.baseURI).href;
}

function unavailable(cause: unknown): EngineUnavailable {
	if (cause instanceof EngineUnavailable) return cause;
	const found = cause instanceof EngineEnded ? cause.cause : cause;
	const reason = found instanceof Error && found.message !== '' ? found.message : 'it stopped';
	return new EngineUnavailable(`The engine could not start: ${reason}.`, { cause });
}
