/** What of the code is used by nothing: files, exports, dependencies. */
export default {
	entry: [
		// Started as a program of its own by src/cli/bootstrap.mjs, and by the bench.
		'tests/support/every-check.ts',
		'tests/bench/native-load.ts',
		// Started by whoever wants to load the made-up authorities by hand.
		'tests/authorities/write.ts'
	],
	// The bench's rival has packages of its own, which only the bench installs.
	ignore: ['tests/bench/rival/**'],
	// A type that what is exported takes or gives has a name for whoever needs it.
	ignoreExportsUsedInFile: { interface: true, type: true },
	ignoreIssues: {
		// Each family of reference values is found by its place in the namespace of its file.
		'src/cli/verify-statistics/*-families.ts': ['exports']
	},
	// One day may have two meanings, such as the last that is reported on and the last birth.
	rules: { duplicates: 'off' }
};
