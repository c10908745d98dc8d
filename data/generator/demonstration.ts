import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { contractById } from '$lib/extracts/contracts';

import { writeCsv } from './csv-file';
import { writeDataPackage } from './data-package';
import { writeParquet } from './parquet-file';
import { inventedCounty } from './invented-county';
import type { Row } from './csv-file';
import type { WrittenFile } from './data-package';
import type { Size } from './invented-county';

export interface Options extends Size {
	/** The folder to write into; made where it is not there. */
	readonly out: string;
	/** Write the largest extracts as CSV too instead of Parquet. */
	readonly csv: boolean;
}

/** Extracts too large to keep as CSV. */
const large: readonly string[] = [
	'registrations',
	'contacts',
	'early-years-profile',
	'immunisations',
	'health-visitor-reviews'
];

/** Invents a county and writes every extract about it. The same options always give the same bytes. */
export async function writeDemonstration(options: Options): Promise<readonly WrittenFile[]> {
	const { out, csv } = options;
	mkdirSync(out, { recursive: true });
	const { rowsByExtract, outlines } = inventedCounty(options);
	const files: WrittenFile[] = [];
	for (const [id, rows] of rowsByExtract)
		files.push(await write(id, rows, { out, isParquet: large.includes(id) && !csv }));
	writeFileSync(join(out, 'neighbourhoods.geojson'), outlines);
	files.push({ path: 'neighbourhoods.geojson', contract: undefined, rows: undefined });
	await writeDataPackage(out, files);
	return files;
}

async function write(
	id: string,
	rows: Iterable<Row>,
	{ out, isParquet }: { out: string; isParquet: boolean }
): Promise<WrittenFile> {
	const contract = contractById(id);
	if (!contract)
		throw new RangeError(`expected the contract of an extract, found none called ${id}`);
	const path = `${id}.${isParquet ? 'parquet' : 'csv'}`;
	const count = isParquet
		? await writeParquet(join(out, path), contract, rows)
		: writeCsv(join(out, path), contract, rows);
	return { path, contract, rows: count };
}
