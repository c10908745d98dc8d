import { spawn, type ChildProcess } from 'node:child_process';

interface Start {
	/** What it prints once it can be used; the first group is handed back. Without, it is ready at once. */
	readyWhen?: RegExp;
	env?: NodeJS.ProcessEnv;
}

export interface StartedProgram {
	/** What the first group of `readyWhen` matched, or nothing. */
	said: string;
	stop: () => Promise<void>;
}

const patienceMs = 60_000;

/**
 * Starts a program and waits until it says that it is ready. Rejects with all it said when it ends
 * before, or says nothing within a minute.
 */
export async function startProgram(
	path: string,
	words: readonly string[],
	{ readyWhen = /^/, env = process.env }: Start
): Promise<StartedProgram> {
	// A group of its own, so that what it starts in turn ends with it.
	const child = spawn(path, words, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
	try {
		return { said: await whenReady(child, path, readyWhen), stop: () => stopGroup(child) };
	} catch (error) {
		await stopGroup(child);
		throw error;
	}
}

function whenReady(child: ChildProcess, path: string, pattern: RegExp): Promise<string> {
	let output = '';
	if (pattern.test(output)) return Promise.resolve('');
	return new Promise((resolve, reject) => {
		const giveUp = (what: string) => reject(new Error(`${path} ${what}:\n${output}`));
		const clock = setTimeout(() => giveUp('was not ready within a minute'), patienceMs);
		const hear = (data: Buffer) => {
			output += data.toString();
			const found = pattern.exec(output);
			if (!found) return;
			clearTimeout(clock);
			resolve(found[1] ?? '');
		};
		child.stdout?.on('data', hear);
		child.stderr?.on('data', hear);
		child.once('error', (error) => {
			clearTimeout(clock);
			reject(error);
		});
		child.once('exit', (code) => {
			clearTimeout(clock);
			giveUp(`ended with ${code} before it was ready`);
		});
	});
}

async function stopGroup(child: ChildProcess): Promise<void> {
	if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	process.kill(-child.pid, 'SIGKILL');
	await ended;
}
