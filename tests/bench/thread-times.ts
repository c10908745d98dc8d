import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Processor time of some threads, in milliseconds. */
export interface ThreadTime {
	/** What they computed. */
	readonly worked: number;
	/** What they waited for a processor while others had it: nothing on a machine of their own. */
	readonly waited: number;
}

/**
 * Begins to count the processor time of a process, of all its threads or of those of one name, such
 * as a page's workers; each call gives what has come since. Only Linux tells: undefined elsewhere.
 */
export function threadTimes(process: number, name?: string): () => ThreadTime | undefined {
	const before = new Map(readThreads(process, name));
	return () => {
		const now = readThreads(process, name);
		if (now === undefined) return undefined;
		return now.reduce(
			(sum, [id, { worked, waited }]) => ({
				worked: sum.worked + worked - (before.get(id)?.worked ?? 0),
				waited: sum.waited + waited - (before.get(id)?.waited ?? 0)
			}),
			{ worked: 0, waited: 0 }
		);
	};
}

/** What a browser's dedicated workers are called among the threads of their page's process. */
export const workerThread = 'DedicatedWorker';

function readThreads(
	process: number,
	name: string | undefined
): (readonly [string, ThreadTime])[] | undefined {
	const folder = `/proc/${process}/task`;
	if (!existsSync(folder)) return undefined;
	return readdirSync(folder)
		.filter((id) => name === undefined || textOf(`${folder}/${id}/comm`).trim() === name)
		.map((id) => [id, timeOf(textOf(`${folder}/${id}/schedstat`))] as const);
}

// A thread can end between being listed and being read.
function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ESRCH') return '';
		throw cause;
	}
}

/** From nanoseconds worked, nanoseconds waited and turns taken. */
function timeOf(schedstat: string): ThreadTime {
	const [worked = 0, waited = 0] = schedstat
		.split(' ')
		.map((nanoseconds) => Number(nanoseconds) / 1e6);
	return { worked, waited };
}
