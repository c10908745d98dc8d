/**
 * The script that a worker starts from to run DuckDB's at this address, which needs two things of it.
 *
 * It names classes of the File System API without asking whether the browser has them, which
 * WebKitGTK does not: an empty class, of which nothing is an instance, lets it go another way.
 * And it waits for ever for a module that the browser refused: that becomes an error of the worker.
 * One whose download ends because the page is left does not.
 */
export function workerScript(address: string): string {
	return `${standIns}${tellOfRefusal}importScripts(${JSON.stringify(address)});`;
}

const namedUnasked = ['FileSystemFileHandle', 'FileSystemSyncAccessHandle'];
const standIns = namedUnasked.map((name) => `self.${name} ??= class ${name} {};\n`).join('');

const tellOfRefusal = `
const instantiate = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = async (...given) => {
	try {
		return await instantiate(...given);
	} catch (reason) {
		if (reason instanceof WebAssembly.CompileError || reason instanceof TypeError)
			setTimeout(() => { throw reason; });
		throw reason;
	}
};
`;
