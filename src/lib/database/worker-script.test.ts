import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

import { workerScript } from './worker-script';

const address = 'https://site.example/worker "1".js';

test('a worker without the File System API runs a script that asks what is an instance of its classes', () => {
	const { imported, outcome } = run(
		{},
		'[new Blob() instanceof FileSystemFileHandle, new Blob() instanceof FileSystemSyncAccessHandle]'
	);
	expect(imported).toEqual([address]);
	expect(outcome).toEqual([false, false]);
});

test('a browser’s own classes of the File System API stay', () => {
	class FileSystemFileHandle {}
	const { outcome } = run({ FileSystemFileHandle }, 'FileSystemFileHandle');
	expect(outcome).toBe(FileSystemFileHandle);
});

test('the module is compiled as it came, while its copy tells how far it has come', async () => {
	const module = new Response('the module');
	const compiled: unknown[] = [];
	let told = '';
	const tellingWay = new TransformStream<Uint8Array, Uint8Array>({
		transform(piece, onward) {
			told += new TextDecoder().decode(piece);
			onward.enqueue(piece);
		}
	});
	const { outcome } = run(
		{
			fetch: () => Promise.resolve(module),
			tellingWay,
			WebAssembly: {
				instantiateStreaming: async (response: Response, imports: unknown) =>
					compiled.push(await response.text(), imports)
			}
		},
		`self.fetch('module').then((response) =>
			WebAssembly.instantiateStreaming(new Response(response.body.pipeThrough(tellingWay)), 'imports'))`
	);
	await outcome;
	expect(compiled).toEqual(['the module', 'imports']);
	await expect.poll(() => told).toBe('the module');
});

test('a module that the browser refuses to compile is an error of the worker', async () => {
	const refusal = new WebAssembly.CompileError('refused by the policy');
	expect(await errorsAfter(refusal)).toEqual([refusal]);
});

test('a module whose download was broken off is no error of the worker', async () => {
	expect(await errorsAfter(new DOMException('The page was left.', 'AbortError'))).toEqual([]);
});

/** What the worker's own errors are when the browser refuses the module for this reason. */
async function errorsAfter(reason: Error): Promise<readonly unknown[]> {
	const thrown: unknown[] = [];
	const { outcome } = run(
		{
			WebAssembly: { ...errorsOfWebAssembly, instantiateStreaming: () => Promise.reject(reason) },
			setTimeout: (later: () => void) => {
				try {
					later();
				} catch (error) {
					thrown.push(error);
				}
			}
		},
		'WebAssembly.instantiateStreaming(new Response("the module"))'
	);
	await expect(outcome).rejects.toBe(reason);
	return thrown;
}

const errorsOfWebAssembly = { CompileError: WebAssembly.CompileError };

/** What the script imports in a worker that has these globals, and what a later script then gets. */
function run(globals: object, later: string): { imported: string[]; outcome: unknown } {
	const imported: string[] = [];
	const worker: Record<string, unknown> = {
		Blob,
		Response,
		WritableStream,
		WebAssembly,
		importScripts: (imports: string) => imported.push(imports),
		...globals
	};
	worker.self = worker;
	runInNewContext(workerScript(address), worker);
	return { imported, outcome: runInNewContext(later, worker) };
}
