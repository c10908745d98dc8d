import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { openNative } from '$lib/database/native';
import { isRefused, rowsSetAside } from '$lib/extracts/load-report';
import { mappingsFromText, memoryOf } from '$lib/extracts/mapping/mapping-file';
import { Workshop } from '$lib/state/workshop';

import { diskFile } from './disk-file';
import { reportText } from './report-text';

const usage = `Checks extracts as the data page does, and changes nothing.

  npm run check-extract -- FILE… [--mapping FILE] [--json]

  --mapping FILE   what was saved on the data page: choices of columns, for files whose columns are
                   not certain, and how a file of another shape is read
  --json           the whole report as JSON

Leaves with 0 where every row would be used, 1 where some rows are set aside,
2 where a file cannot be loaded or waits for its columns to be named, 3 for a
call it does not understand.`;

const call = (() => {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				mapping: { type: 'string' },
				json: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false }
			}
		});
	} catch {
		return undefined;
	}
})();
if (!call || call.values.help || call.positionals.length === 0) {
	console.error(usage);
	process.exit(call?.values.help ? 0 : 3);
}

const { values, positionals } = call;
process.exitCode = await check(positionals, values);

async function check(
	paths: readonly string[],
	{ mapping, json }: { mapping?: string | undefined; json: boolean }
): Promise<number> {
	const memory =
		mapping === undefined
			? undefined
			: memoryOf(mappingsFromText(path.basename(mapping), await readFile(mapping, 'utf8')));
	const files = await Promise.all(paths.map(diskFile));
	const engine = await openNative(commonFolder(paths));
	try {
		const workshop = await Workshop.on(engine);
		const { reports, waiting } = await workshop.add(files, {
			origin: { loadedAt: new Date().toISOString().slice(0, 10), isIllustrative: false },
			...(memory ? { memory } : {})
		});
		if (json)
			console.log(
				JSON.stringify(
					{
						reports,
						waiting: waiting.map(({ file, columns, proposal }) => ({
							file: file.name,
							columns,
							proposal
						}))
					},
					undefined,
					2
				)
			);
		else console.log(reportText(reports, waiting));
		if (waiting.length > 0 || reports.some(isRefused)) return 2;
		return reports.some((report) => rowsSetAside(report) > 0) ? 1 : 0;
	} finally {
		await engine.close();
	}
}

// The engine may see one folder: the one that all the files lie in or under.
function commonFolder(paths: readonly string[]): string {
	const parts = paths.map((one) => path.dirname(path.resolve(one)).split(path.sep));
	const shared = parts.reduce((common, one) => {
		const end = common.findIndex((part, i) => one[i] !== part);
		return end === -1 ? common : common.slice(0, end);
	});
	return shared.join(path.sep) || path.sep;
}
