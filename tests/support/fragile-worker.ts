import type { Page } from '@playwright/test';

/** How a worker comes to its end: killed without a word, by an error that nobody catches, by an abort inside WebAssembly, or living on without an answer; or not at all, where only the moment is wanted. */
export type End = 'killed' | 'error' | 'abort' | 'silent' | 'unharmed';

/** Lets a test end the workers of a page at a moment of its choosing. Call before the page is opened. */
export async function withFragileWorkers(page: Page) {
	await page.addInitScript(() => {
		const workers: Fragile[] = [];
		let next: { at: RegExp; after: number; end: string } | undefined;
		class Fragile extends Worker {
			constructor(address: string | URL, options?: WorkerOptions) {
				super(address, options);
				workers.push(this);
			}
			override postMessage(
				message: Question,
				transfer?: Transferable[] | StructuredSerializeOptions
			) {
				// Either form goes on as it came.
				const along = transfer as StructuredSerializeOptions;
				const text = `${message.type} ${JSON.stringify(message.data)}`;
				if (!next?.at.test(text) || next.after-- > 0) return super.postMessage(message, along);
				const { end } = next;
				next = undefined;
				if (end === 'unharmed') return super.postMessage(message, along);
				if (end === 'killed') this.terminate();
				if (end === 'error')
					this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
				if (end === 'abort')
					this.dispatchEvent(
						new MessageEvent('message', {
							data: {
								requestId: message.messageId,
								type: 'ERROR',
								data: { name: 'RuntimeError', message: 'memory access out of bounds' }
							}
						})
					);
			}
		}
		interface Question {
			messageId: number;
			type: string;
			data: unknown;
		}
		Object.assign(globalThis, {
			Worker: Fragile,
			endWorkers: () => workers.splice(0).forEach((worker) => worker.terminate()),
			endWorkerAt: (at: string, after: number, end: string) =>
				(next = { at: new RegExp(at), after, end }),
			hasYetToEnd: () => next !== undefined
		});
	});
}

/** Kills every worker of the page now. */
export async function killWorkers(page: Page) {
	await page.evaluate(() => (globalThis as unknown as Controls).endWorkers());
}

/** Ends the worker at the next question that matches, once `after` such have been let through. */
export async function endWorkerAt(
	page: Page,
	at: RegExp,
	{ end = 'killed', after = 0 }: { end?: End; after?: number } = {}
) {
	await page.evaluate(
		([source, after, end]) => (globalThis as unknown as Controls).endWorkerAt(source, after, end),
		[at.source, after, end] as const
	);
}

/** Whether the moment has not come yet. */
export async function hasYetToEnd(page: Page): Promise<boolean> {
	return page.evaluate(() => (globalThis as unknown as Controls).hasYetToEnd());
}

interface Controls {
	endWorkers: () => void;
	endWorkerAt: (at: string, after: number, end: string) => void;
	hasYetToEnd: () => boolean;
}
