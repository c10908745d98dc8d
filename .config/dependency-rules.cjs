const { resolve } = require('node:path');

const { mayImport, pagesMayImport, terminalMayImport } = require('./rooms.cjs');

const isTest = '\\.test\\.ts$';

const roomRule = ({ who, folder, rooms }) => ({
	name: `${who} may import ${inWords(rooms)}`,
	severity: 'error',
	from: { path: `^${folder}/`, pathNot: isTest },
	to: {
		path: '^src/',
		pathNot: [
			'^src/app\\.css$',
			...[folder, ...rooms.map((room) => `src/lib/${room}`)].map((path) => `^${path}/`)
		]
	}
});

const inWords = (rooms) =>
	rooms.length === 0
		? 'no other room'
		: `only ${rooms.slice(0, -1).join(', ')}${rooms.length > 1 ? ' and ' : ''}${rooms.at(-1)}`;

module.exports = {
	forbidden: [
		...Object.entries(mayImport).map(([room, rooms]) =>
			roomRule({ who: room, folder: `src/lib/${room}`, rooms })
		),
		roomRule({ who: 'routes', folder: 'src/routes', rooms: pagesMayImport }),
		roomRule({ who: 'cli', folder: 'src/cli', rooms: terminalMayImport }),
		{
			name: 'every file of src/lib stands in a room of the house',
			severity: 'error',
			from: {},
			to: {
				path: '^src/lib/',
				pathNot: Object.keys(mayImport).map((room) => `^src/lib/${room}/`)
			}
		},
		{
			name: 'only readings compare, test and judge: besides them, worked examples alone call an estimator',
			severity: 'error',
			from: {
				path: '^src/',
				pathNot: [
					'^src/lib/(statistics|readings|disclosure|answers/methods)/',
					'^src/cli/verify-statistics/',
					isTest
				]
			},
			to: { path: '^src/lib/statistics/' }
		},
		{
			name: 'an extract is known by the index of extracts, and by name to other extracts alone',
			severity: 'error',
			from: {
				path: '^src/',
				pathNot: ['^src/lib/extracts/contracts/([^/]+/|index\\.ts$)', isTest]
			},
			to: { path: '^src/lib/extracts/contracts/[^/]+/' }
		},
		{
			name: 'a definition comes with the engine, or with the page that prints it',
			severity: 'error',
			from: {
				path: '^src/(routes|lib/(readings|answers|charts|ui|format))/',
				// Search is fetched when the reader comes to it.
				pathNot: ['/\\+page\\.server\\.ts$', '^src/lib/answers/find/', isTest]
			},
			to: { path: '^src/lib/catalogue/definitions/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'only database names DuckDB, Arrow or Parquet',
			severity: 'error',
			from: { path: '^src/', pathNot: ['^src/lib/database/', isTest] },
			to: { path: '(^|node_modules/)(@duckdb|apache-arrow|parquet-wasm)/' }
		},
		{
			name: 'the product never imports its tests',
			severity: 'error',
			from: { path: '^src/', pathNot: isTest },
			to: { path: ['^tests/', isTest] }
		},
		{
			name: 'nothing imports in a circle',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'every import leads to a file or to an installed package',
			severity: 'error',
			from: {},
			to: {
				couldNotResolve: true,
				// Made by SvelteKit, or asked of Vite: neither is a file on disk under that name.
				pathNot: [
					'^\\$(app|env|service-worker)',
					'/\\$types$',
					'\\?(url|raw|worker|inline)(&url)?$'
				]
			}
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		// The bench's rival has packages of its own, which only the bench installs.
		exclude: { path: '^(build|data|\\.pack|\\.svelte-kit|tests/bench/rival)/' },
		tsPreCompilationDeps: true,
		// Only for the $lib alias, which the tool reads as from the folder it is run in. Given
		// relative, the file's own "include" would be looked for in the wrong folder.
		tsConfig: { fileName: resolve(__dirname, 'dependency-rules.tsconfig.json') },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
			extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json']
		}
	}
};
