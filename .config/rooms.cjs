/**
 * Which room of the house may import which. A room is a folder of src/lib; the pages
 * (src/routes) and the terminal (src/cli) stand outside. Tests may import anything.
 */
const mayImport = {
	statistics: [],
	sql: [],
	format: [],
	ui: [],
	catalogue: ['sql'],
	database: ['sql'],
	disclosure: ['statistics'],
	measures: ['catalogue', 'sql'],
	extracts: ['catalogue', 'sql'],
	readings: ['catalogue', 'statistics', 'format'],
	answers: ['readings', 'catalogue', 'sql', 'statistics', 'format'],
	charts: ['format', 'ui'],
	state: ['database', 'extracts', 'measures', 'readings', 'answers', 'catalogue', 'sql']
};
const pagesMayImport = [
	'state',
	'readings',
	'answers',
	'charts',
	'ui',
	'format',
	'catalogue',
	'extracts'
];
const terminalMayImport = [...new Set([...pagesMayImport, ...mayImport.state, 'statistics'])];

module.exports = { mayImport, pagesMayImport, terminalMayImport };
