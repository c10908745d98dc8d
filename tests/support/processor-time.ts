import { existsSync, readFileSync } from 'node:fs';

/**
 * Seconds of processor time since the last call, of programs that this one started and that have
 * ended, with those that they started and saw end. Undefined where the system does not tell: it is
 * read from Linux's /proc/self/stat (proc(5), fields 16 and 17).
 */
export function processorSeconds(statFile = '/proc/self/stat'): () => number | undefined {
	if (!existsSync(statFile)) return () => undefined;
	let before = ofEndedPrograms(statFile);
	return () => {
		const now = ofEndedPrograms(statFile);
		const since = now - before;
		before = now;
		return since;
	};
}

const ticksPerSecond = 100;

/** The second field, the program's own name, may hold spaces, and stands in brackets. */
function ofEndedPrograms(statFile: string): number {
	const text = readFileSync(statFile, 'utf8');
	const fieldsFromThird = text.slice(text.lastIndexOf(')') + 2).split(' ');
	const [user, system] = fieldsFromThird.slice(16 - 3, 18 - 3).map(Number);
	if (user === undefined || system === undefined || Number.isNaN(user + system))
		throw new RangeError(`expected times of ended programs in ${statFile}, found "${text}"`);
	return (user + system) / ticksPerSecond;
}
