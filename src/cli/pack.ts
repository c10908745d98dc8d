import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { packed } from '$lib/answers/pack';
import { namedStart } from '$lib/readings/start';
import { openNative } from '$lib/database/native';
import { isRefused } from '$lib/extracts/load-report';
import { Workshop } from '$lib/state/workshop';

import { diskFile } from './disk-file';
import { reportText } from './report-text';

const usage = 'npm run pack -- FOLDER --out FOLDER [--illustrative]';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string' }, illustrative: { type: 'boolean', default: false } }
});
const [folder] = positionals;
if (folder === undefined || values.out === undefined) {
	console.error(`Makes a pack of figures out of a folder of extracts.\n\n  ${usage}`);
	process.exit(2);
}

const names = (await readdir(folder))
	.filter((name) => name === 'datapackage.json' || !/^\.|\.(geojson|json|md)$/i.test(name))
	.sort();
const files = await Promise.all(names.map((name) => diskFile(path.join(folder, name))));
const engine = await openNative(folder);
const workshop = await Workshop.on(engine);
const { reports, waiting } = await workshop.add(files, {
	origin: { loadedAt: undefined, isIllustrative: values.illustrative }
});
console.log(reportText(reports, waiting));
const figures = await workshop.figures();
await engine.close();
await mkdir(values.out, { recursive: true });
const target = path.join(values.out, 'pack.json');
await writeFile(
	target,
	JSON.stringify(packed(figures.observations, figures.areas, figures.sources, namedStart(figures)))
);
console.log(
	`${figures.observations.length} observations of ${figures.areas.length} places in ${target}`
);
process.exitCode = waiting.length > 0 || reports.some(isRefused) ? 1 : 0;
