import { spawnSync } from 'node:child_process';

/** The package managers known here, with what each needs done before it can install. */
const packageManagers = {
	'apt-get': { before: [['update']], install: ['install', '--yes', '--no-install-recommends'] },
	dnf: { before: [], install: ['install', '--assumeyes'] },
	apk: { before: [], install: ['add'] }
} as const;

export type PackageManager = keyof typeof packageManagers;

/**
 * Installs packages by what each of the system's package managers calls them. Answers why they
 * could not be installed, or nothing.
 */
export function installPackages(
	what: string,
	names: Partial<Record<PackageManager, readonly string[]>>
): string | undefined {
	const asRoot = rootPrefix();
	if (process.platform !== 'linux') return `no package of ${what} is known for ${process.platform}`;
	if (asRoot === undefined) return `${what} can be installed only as root`;

	const manager = (Object.keys(packageManagers) as PackageManager[]).find(
		(name) => names[name] !== undefined && succeeds([name, '--version'])
	);
	if (manager === undefined) return `no package manager here is known to have ${what}`;
	const { before, install } = packageManagers[manager];
	console.log(`Installing ${what} with ${manager}…`);
	for (const words of [...before, [...install, ...(names[manager] ?? [])]])
		if (!succeeds([...asRoot, manager, ...words], { showErrors: true }))
			return `${manager} could not install ${what}`;
	return undefined;
}

/** What to put before a command to run it as root unasked; undefined when that is not possible. */
function rootPrefix(): string[] | undefined {
	if (process.getuid?.() === 0) return [];
	return succeeds(['sudo', '--non-interactive', 'true'])
		? ['sudo', '--non-interactive']
		: undefined;
}

function succeeds(
	[program = '', ...words]: readonly string[],
	{ showErrors = false } = {}
): boolean {
	const { status } = spawnSync(program, words, {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', showErrors ? 'inherit' : 'ignore'],
		timeout: 5 * 60_000
	});
	return status === 0;
}
