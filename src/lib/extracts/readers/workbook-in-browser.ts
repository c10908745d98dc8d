import { ReadingTookTooLong } from './reading-took-too-long';
import { SheetTooLarge } from './sheet-too-large';
import type { Workbook } from './workbook-cells';
import type { WorkbookAnswer } from './workbook-worker';
import workerAddress from './workbook-worker.ts?worker&url';

const patienceMs = 20_000;

/**
 * Reads a workbook in a worker of its own, so that the page goes on. The worker
 * starts from a `blob:` address, as that of the engine does, so that the page's
 * content-security policy binds it too. It is ended after twenty seconds, or
 * when the signal says so; then this rejects with `ReadingTookTooLong`, or with
 * the signal's reason.
 */
export async function workbookInWorker(bytes: Uint8Array, signal?: AbortSignal): Promise<Workbook> {
	signal?.throwIfAborted();
	const script = `import ${JSON.stringify(new URL(workerAddress, document.baseURI).href)};`;
	const scriptAddress = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(scriptAddress, { type: 'module' });
	try {
		const answer = await answerOf(worker, bytes, signal);
		if ('workbook' in answer) return answer.workbook;
		throw answer.isTooLarge ? new SheetTooLarge(answer.reason) : new Error(answer.reason);
	} finally {
		worker.terminate();
		URL.revokeObjectURL(scriptAddress);
	}
}

function answerOf(
	worker: Worker,
	bytes: Uint8Array,
	signal: AbortSignal | undefined
): Promise<WorkbookAnswer> {
	let clock: ReturnType<typeof setTimeout>;
	const answered = new AbortController();
	return new Promise<WorkbookAnswer>((resolve, reject) => {
		const cancel = () => reject(signal!.reason as Error);
		clock = setTimeout(() => reject(new ReadingTookTooLong()), patienceMs);
		signal?.addEventListener('abort', cancel, { signal: answered.signal });
		worker.addEventListener('message', ({ data }: MessageEvent<WorkbookAnswer>) => resolve(data));
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(message || 'the part that reads workbooks did not start'))
		);
		worker.postMessage(bytes, [bytes.buffer]);
	}).finally(() => {
		clearTimeout(clock);
		answered.abort();
	});
}
