import { spawnSync } from 'node:child_process';

/** Runs one of the project's npm scripts in this terminal. Throws when it fails. */
export function runScript(name: string) {
	const words = ['run', '--silent', name];
	const npm = process.env.npm_execpath;
	const { status } = npm?.endsWith('.js')
		? spawnSync(process.execPath, [npm, ...words], { stdio: 'inherit' })
		: spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (status !== 0) throw new Error(`failed. To run it alone: npm run ${name}`);
}
