import { parseArgs } from 'node:util';

import { serveSite } from '../../src/cli/static-server.ts';
import type { ServedSite } from '../../src/cli/static-server.ts';
import type { BenchRun } from './bench-run.ts';
import { builtSite } from './built-site.ts';
import { machine } from './machine.ts';
import { catalogue } from './parts/catalogue.ts';
import { firstView } from './parts/first-view.ts';
import { largeCounty } from './parts/large-county.ts';
import { messyCounty } from './parts/messy-contacts.ts';
import { smallCounty } from './parts/small-county.ts';
import { statements } from './parts/statements.ts';
import type { Result } from './result.ts';
import { resultTable } from './result-table.ts';
import { builtRival } from './rival-page.ts';

/** What can be asked for by name, in the order of the table. */
const parts: Readonly<Record<string, (run: BenchRun) => Promise<Result[]>>> = {
	view: firstView,
	statements,
	small: smallCounty,
	catalogue,
	large: async (run) => {
		const results: Result[] = [];
		for (const size of run.sizes) results.push(...(await largeCounty(run, size)));
		return results;
	},
	messy: messyCounty
};

/**
 * Measures the built site in headless Chromium beside native DuckDB and a rival page on the same
 * generated files, and prints the medians as a table. Nothing is asserted.
 *
 *     npm run bench -- [PART…] [--runs 5] [--contacts 1000000,10000000] [--folder .bench]
 *
 * Parts are view, statements, small, catalogue, large and messy; all of them where none is named.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		runs: { type: 'string', default: '5' },
		contacts: { type: 'string', default: '1000000,10000000' },
		folder: { type: 'string', default: '.bench' }
	}
});
const runs = Number(values.runs);
const sizes = values.contacts.split(',').map(Number);
if (!(runs > 0 && runs % 2 === 1) || !sizes.every((size) => size > 0))
	throw new RangeError(
		`expected an odd number of runs and numbers of contacts, found --runs ${values.runs} --contacts ${values.contacts}`
	);
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0)
	throw new RangeError(`expected ${Object.keys(parts).join(', ')}, found ${unknown.join(', ')}`);

const siteFolder = builtSite();
const served: ServedSite[] = [];
const serve = async (folder: string) => {
	const site = await serveSite({ folder });
	served.push(site);
	return site.address;
};
let rival: Promise<string> | undefined;
const run: BenchRun = {
	site: await serve(siteFolder),
	siteFolder,
	rival: () => (rival ??= builtRival(values.folder).then(serve)),
	folder: values.folder,
	runs,
	sizes
};

const before = machine();
const results: Result[] = [];
try {
	for (const [name, part] of Object.entries(parts)) {
		if (positionals.length > 0 && !positionals.includes(name)) continue;
		console.log(`Measuring: ${name}…`);
		results.push(...(await part(run)));
	}
} finally {
	for (const site of served) await site.close();
	if (results.length > 0)
		console.log(`\n${before}; medians of ${runs}.\n\n${resultTable(results)}`);
}
