import { createHash } from 'node:crypto';
import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { tableSchema } from '$lib/extracts/contracts';
import type { Contract } from '$lib/extracts/contracts';

/** A file that was written, with the contract it keeps where it is an extract. */
export interface WrittenFile {
	readonly path: string;
	readonly contract: Contract | undefined;
	readonly rows: number | undefined;
}

const mediaTypes = {
	csv: 'text/csv',
	parquet: 'application/vnd.apache.parquet',
	geojson: 'application/geo+json'
} as const;

/**
 * Writes `datapackage.json` beside the files: a Frictionless Data Package whose
 * schemas are the contracts. https://specs.frictionlessdata.io/data-package/
 */
export async function writeDataPackage(
	folder: string,
	files: readonly WrittenFile[]
): Promise<void> {
	const resources = await Promise.all(files.map((file) => resource(folder, file)));
	const description = {
		profile: 'data-package',
		name: 'core-purpose-illustrative-extracts',
		title: 'Illustrative data: invented extracts about children’s centres',
		description:
			'Invented by the generator in data/generator. Place names are real; no child, family, school, practice or figure is.',
		licenses: [
			{
				name: 'CC0-1.0',
				title: 'Creative Commons Zero 1.0',
				path: 'https://creativecommons.org/publicdomain/zero/1.0/'
			}
		],
		resources
	};
	writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(description, null, '\t')}\n`);
}

async function resource(folder: string, { path, contract, rows }: WrittenFile) {
	const format = path.slice(path.lastIndexOf('.') + 1) as keyof typeof mediaTypes;
	const isTable = contract !== undefined;
	return {
		name: contract?.id ?? path.slice(0, path.lastIndexOf('.')) + '-outlines',
		path,
		...(isTable && { profile: 'tabular-data-resource' }),
		title: contract?.title ?? 'Neighbourhood outlines',
		description:
			contract?.description ??
			'Invented outlines of the neighbourhoods; lsoa_code is the code in the neighbourhoods extract.',
		format,
		mediatype: mediaTypes[format],
		...(format !== 'parquet' && { encoding: 'utf-8' }),
		bytes: statSync(join(folder, path)).size,
		hash: `sha256:${await sha256(join(folder, path))}`,
		...(rows !== undefined && { rows }),
		...(isTable && { schema: tableSchema(contract) })
	};
}

async function sha256(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}
