import { spawn } from 'node:child_process';

/** Runs npm in this terminal, and leaves with its exit code when it fails. */
export async function runNpm(...words) {
	// npm tells the scripts it runs where it is; asked by that path, it needs no shell on Windows.
	const npm = process.env.npm_execpath;
	if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...words]);
	return run('npm', words, { shell: process.platform === 'win32' });
}

/** Runs Node in this terminal, and leaves with its exit code when it fails. */
export async function runNode(...words) {
	return run(process.execPath, words);
}

async function run(program, words, options = {}) {
	const child = spawn(program, words, { stdio: 'inherit', ...options });
	const passOn = (signal) => child.kill(signal);
	process.on('SIGINT', passOn).on('SIGTERM', passOn);

	const code = await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (exitCode) => resolve(exitCode ?? 1));
	});

	process.off('SIGINT', passOn).off('SIGTERM', passOn);
	if (code !== 0) process.exit(code);
}
