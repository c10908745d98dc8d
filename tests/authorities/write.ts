/**
 * Writes both authorities' files and their expected figures to a folder, to look at them or to
 * load them by hand: `npx tsx tests/authorities/write.ts FOLDER`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boroughFiles, makeBorough } from './borough.ts';
import { districtFiles, makeDistrict } from './district.ts';
import { expectedOf } from './expected.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Give the folder to write to');
for (const [name, authority, files] of [
	['district', makeDistrict(), districtFiles],
	['borough', makeBorough(), boroughFiles]
] as const) {
	const into = join(folder, name);
	mkdirSync(into, { recursive: true });
	for (const file of files(authority)) writeFileSync(join(into, file.name), file.bytes);
	const expected = JSON.stringify(expectedOf(authority), null, '\t');
	writeFileSync(join(folder, `${name}.expected.json`), expected + '\n');
}
