import { spawn, spawnSync } from 'node:child_process';

/** Runs one of the project's npm scripts in this terminal. Throws when it fails. */
export function runScript(name: string) {
	const { command, words, shell } = npmRun(name);
	const { status } = spawnSync(command, words, { stdio: 'inherit', shell });
	if (status !== 0) throw failureOf(name);
}

/**
 * The same without waiting. Where it runs beside another, what it says comes to this terminal in
 * one piece once it has ended. Rejects when it fails.
 */
export async function startScript(
	name: string,
	{ isBeside }: { isBeside: boolean }
): Promise<void> {
	const { command, words, shell } = npmRun(name);
	const output = isBeside ? 'pipe' : 'inherit';
	const script = spawn(command, words, { stdio: ['inherit', output, output], shell });
	const said: Buffer[] = [];
	for (const stream of [script.stdout, script.stderr])
		stream?.on('data', (piece: Buffer) => said.push(piece));
	const status = await new Promise((resolve, reject) => {
		script.on('error', reject);
		script.on('close', resolve);
	});
	process.stdout.write(Buffer.concat(said));
	if (status !== 0) throw failureOf(name);
}

function npmRun(name: string) {
	const words = ['run', '--silent', name];
	const npm = process.env.npm_execpath;
	return npm?.endsWith('.js')
		? { command: process.execPath, words: [npm, ...words], shell: false }
		: { command: 'npm', words, shell: process.platform === 'win32' };
}

function failureOf(name: string): Error {
	return new Error(`failed. To run it alone: npm run ${name}`);
}
