import { sql } from '$lib/sql';
import type { Engine, Sql, SourceFile } from '$lib/sql';

import { contentHash } from '../content-hash';
import type { Origin } from '../load-extract';
import type { LoadReport } from '../load-report';
import { refusal } from '../problem';
import type { ReadFile } from '../readers/read-file';
import { setAsideProblems } from './published-problems';
import type { Reasons } from './published-problems';
import { dropPublishedRows, publishedRows } from './published-rows';
import { openGovernmentLicence } from './published-source';
import type { PublishedProduct } from './published-source';
import { replaceTableRows } from './replace-table-rows';
import { unreadableLineProblems } from './unreadable-lines';

/** A file of a release that holds no figures, as what its reader makes of it. */
export interface TableRelease {
	readonly product: PublishedProduct & { readonly publisher: string };
	/** `line`, `set_aside` (NULL where the row is used), `found`, and what `kept` needs. */
	readonly rows: Sql;
	readonly reasons: Reasons;
	readonly read: Pick<ReadFile, 'unreadableLines'>;
	/** The table it is kept in, and the column that a later file replaces it by. */
	readonly table: string;
	readonly key: string;
	/** The table's columns but `source_id`, over `publishedRows`. */
	readonly kept: Sql;
}

/**
 * Loads a release into a table of its own, whole or not at all, with an
 * account of every row. Rejects with `FileRefused` where no row can be used.
 */
export async function loadTable(
	engine: Engine,
	file: SourceFile,
	release: TableRelease,
	origin: Origin
): Promise<LoadReport> {
	const { product } = release;
	try {
		await engine.run(sql`CREATE OR REPLACE TEMP TABLE ${publishedRows} AS ${release.rows}`);
		const unreadable = await release.read.unreadableLines();
		const problems = [
			...unreadableLineProblems(file.name, unreadable),
			...(await setAsideProblems(engine, file.name, release.reasons))
		];
		const [counts] = await engine.rows<{ all: number; used: number }>(
			sql`SELECT count(*) AS "all", count(*) FILTER (set_aside IS NULL) AS used FROM ${publishedRows}`
		);
		const { all, used } = counts!;
		if (used === 0)
			throw refusal(
				file.name,
				`${file.name} was recognised as ${product.title}, but has no row that can be used. ${problems[0]?.message ?? 'There is nothing under its header.'}`,
				problems[0]?.advice ?? 'Download the file again.'
			);
		const hash = await contentHash(file);
		const id = `${product.id}:${hash.slice(0, 12)}`;
		await replaceTableRows(engine, release.table, id, { key: release.key, rows: release.kept });
		return {
			file: file.name,
			recognisedAs: { id: product.id, title: product.title },
			rowsIn: all + unreadable.length,
			rowsUsed: used,
			problems,
			source: {
				id,
				title: product.title,
				fileName: file.name,
				contentHash: hash,
				rows: used,
				loadedAt: origin.loadedAt,
				publishedAt: origin.publishedAt,
				dataTo: undefined,
				licence: openGovernmentLicence,
				publisher: product.publisher,
				isIllustrative: false
			}
		};
	} finally {
		await dropPublishedRows(engine);
	}
}
