/**
 * `npm start` and `npm test` begin here, on a machine that has Node and nothing else: plain
 * JavaScript without dependencies, which installs what is missing and hands over.
 */
import { installMissingPackages } from './install.mjs';
import { runNode, runNpm } from './run.mjs';

const [task, ...options] = process.argv.slice(2);

switch (task) {
	case 'start':
		await installMissingPackages();
		if (!options.includes('--no-build')) await runNpm('run', 'build');
		await runNode(
			...['--import', 'tsx', 'src/cli/serve.ts'],
			...options.filter((option) => option !== '--no-build')
		);
		break;
	case 'test':
		await installMissingPackages();
		await runNode('--import', 'tsx', 'tests/support/every-check.ts', ...options);
		break;
	default:
		throw new Error(`Expected the task "start" or "test", found "${task}".`);
}
