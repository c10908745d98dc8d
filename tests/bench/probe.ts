import { openNative } from '$lib/database/native';
import { Workshop } from '$lib/state/workshop';
import { diskFile } from '../../src/cli/disk-file';
import { benchExtracts } from './bench-extracts';
import { messyContacts } from './messy-contacts';
const clean = (await benchExtracts('/tmp/dmg/bench', Number(process.argv[2]))).contacts;
const contacts = clean.find((p) => p.endsWith('/contacts.csv'))!;
const messyPath = await messyContacts(contacts);
const messy = [...clean.filter((p) => p !== contacts), messyPath];
const seen: string[][] = [];
for (const paths of [clean, messy]) {
	const engine = await openNative(process.cwd() + '/..');
	const w = await Workshop.on(engine);
	const t = performance.now();
	const { reports, waiting } = await w.add(await Promise.all(paths.map(diskFile)), { origin: { loadedAt: undefined, isIllustrative: true } });
	const o = (await w.figures()).observations;
	console.log(Math.round(performance.now() - t), 'ms', waiting.map((x) => x.file.name), reports.filter((r) => !r.source).map((r) => r.problems[0]!.message), reports.filter((r) => r.recognisedAs?.id === 'contacts').map((r) => [r.file, r.rowsIn, r.rowsUsed, r.problems.map((p) => p.message), r.details?.cleaned.map((c) => `${c.kind} ${c.column} ${c.rows}`)]));
	seen.push(o.map((x) => JSON.stringify(x)));
	await engine.close();
}
const other = new Set(seen[1]);
console.log('same', seen[0]!.length, seen[1]!.length, seen[0]!.filter((x) => !other.has(x)).length);
