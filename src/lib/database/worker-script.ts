/**
 * The script that a worker starts from to run DuckDB's at this address, which needs three things of it.
 *
 * It names classes of the File System API without asking whether the browser has them, which
 * WebKitGTK does not: an empty class, of which nothing is an instance, lets it go another way.
 * It hands the browser a copy of the module made on its way, to tell how far it has come: given the
 * module as it came, the browser keeps what it compiled for the next visit, and starts there in two
 * thirds of the processor time. And it waits for ever for a module that the browser refused: that
 * becomes an error of the worker. One whose download ends because the page is left does not.
 */
export function workerScript(address: string): string {
	return `${standIns}${compileAsItCame}importScripts(${JSON.stringify(address)});`;
}

const namedUnasked = ['FileSystemFileHandle', 'FileSystemSyncAccessHandle'];
const standIns = namedUnasked.map((name) => `self.${name} ??= class ${name} {};\n`).join('');

const compileAsItCame = `
const fetchIt = self.fetch;
let asItCame;
self.fetch = async (...asked) => {
	const response = await fetchIt(...asked);
	asItCame = response.clone();
	return response;
};
const instantiate = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = async (source, imports) => {
	try {
		const copy = await source;
		void copy.body.pipeTo(new WritableStream()).catch(() => undefined);
		return await instantiate(asItCame, imports);
	} catch (reason) {
		if (reason instanceof WebAssembly.CompileError || reason instanceof TypeError)
			setTimeout(() => { throw reason; });
		throw reason;
	}
};
`;
