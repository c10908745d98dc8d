import type { Page } from 'playwright';

import { statementsIn } from './statements-in.ts';

/**
 * Listens, from before a page opens, to what it sends its engine's worker; each call gives the
 * number of SQL statements since the last, those of the engine's own house-keeping among them.
 */
export async function sentStatements(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(recordQueries);
	return async () => {
		const texts = await page.evaluate(() => {
			const { sentQueries = [] } = window as Recording;
			return sentQueries.splice(0);
		});
		return texts.reduce((sum, text) => sum + statementsIn(text), 0);
	};
}

type Recording = Window & { sentQueries?: string[] };

// Runs in the page. Of what duckdb-wasm sends, three kinds bring a query: their second word.
function recordQueries(): void {
	const queries: string[] = [];
	(window as Recording).sentQueries = queries;
	window.Worker = new Proxy(Worker, {
		construct(Original, words) {
			const worker = Reflect.construct(Original, words) as Worker;
			const send = worker.postMessage.bind(worker) as (...words: unknown[]) => void;
			worker.postMessage = (...sent: unknown[]) => {
				const { type, data } = sent[0] as { type?: string; data?: unknown };
				const brings = ['RUN_QUERY', 'START_PENDING_QUERY', 'CREATE_PREPARED'];
				if (Array.isArray(data) && brings.includes(type ?? '')) queries.push(String(data[1]));
				send(...sent);
			};
			return worker;
		}
	});
}
