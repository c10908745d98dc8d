import { max, min } from 'd3';

import { sql } from '$lib/sql';
import type { Connection, Engine, Sql, SourceFile } from '$lib/sql';

import type { PeriodKind, Source } from '$lib/catalogue/observation';
import { period } from '$lib/catalogue/period';

import { contentHash } from '../content-hash';
import type { Origin } from '../load-extract';
import type { LoadReport } from '../load-report';
import { refusal } from '../problem';
import type { Problem } from '../problem';
import type { ReadFile } from '../readers/read-file';
import { setDivisionsAside } from './divisions';
import { holdAgainstEngland } from './plausibility';
import { publishedProblems } from './published-problems';
import type { Reasons } from './published-problems';
import { dropPublishedRows, publishedRows, stagePublishedRows } from './published-rows';
import { openGovernmentLicence } from './published-source';
import type { PublishedProduct } from './published-source';
import { setRepeatsAside } from './repeats';
import { createPublishedReleaseTable } from './published-release-table';
import { replacePublished } from './replace-published';
import { revisions } from './revisions';
import { setSupersededAside, supersededReasons } from './superseded';
import { unreadableLineProblems } from './unreadable-lines';

/** A file of a release, as what its reader makes of it. */
export interface Release {
	/** Without a publisher it stands under no licence either. */
	readonly product: PublishedProduct & { readonly publisher: string | undefined };
	/** The columns that `stagePublishedRows` asks for. */
	readonly rows: Sql;
	/** The columns of the file whose cells stand in `further`. */
	readonly further?: readonly string[];
	/** `area_id`, `area_level`, `name` and `parent_id` of the places named, over `publishedRows`. */
	readonly areas: Sql;
	readonly reasons: Reasons;
	readonly read: Pick<ReadFile, 'unreadableLines'>;
	/** What else is to be known of the rows used. */
	readonly notes?: (connection: Connection, file: string) => Promise<readonly Problem[]>;
	readonly publishedAt?: string | undefined;
}

/**
 * Loads a release into `observation` and `published_area`, whole or not at
 * all, with an account of every row. Rejects with `FileRefused` where no row
 * can be used.
 */
export async function loadPublished(
	engine: Engine,
	file: SourceFile,
	release: Release,
	origin: Origin
): Promise<LoadReport> {
	const { product, publishedAt = origin.publishedAt } = release;
	const compared = { product, publishedAt };
	try {
		const { further = [] } = release;
		await stagePublishedRows(engine, release.rows);
		await setDivisionsAside(engine, further);
		await setRepeatsAside(engine, further);
		await holdAgainstEngland(engine, file.name);
		await createPublishedReleaseTable(engine);
		await setSupersededAside(engine, compared);
		const hash = await contentHash(file);
		const sourceId = `${product.id}:${hash.slice(0, 12)}`;
		const unreadable = await release.read.unreadableLines();
		const problems = [
			...unreadableLineProblems(file.name, unreadable),
			...(await publishedProblems(engine, file.name, { ...release.reasons, ...supersededReasons })),
			...((await release.notes?.(engine, file.name)) ?? []),
			...(await revisions(engine, file.name, { ...compared, sourceId }))
		];
		const staged = await stagedRows(engine);
		if (!staged.first || !staged.last)
			throw refusal(
				file.name,
				`${file.name} was recognised as ${product.title}, but has no row that can be used. ${problems[0]?.message ?? 'There is nothing under its header.'}`,
				problems[0]?.advice ?? 'Download the file again.'
			);
		const source: Source = {
			id: sourceId,
			title: `${product.title}, ${staged.first === staged.last ? staged.first : `${staged.first} to ${staged.last}`}`,
			fileName: file.name,
			contentHash: hash,
			rows: staged.used,
			loadedAt: origin.loadedAt,
			publishedAt,
			dataTo: staged.dataTo,
			licence: product.publisher === undefined ? undefined : openGovernmentLicence,
			...(product.publisher !== undefined && { publisher: product.publisher }),
			isIllustrative: false
		};
		await replacePublished(engine, compared, source, {
			observations,
			areas: release.areas
		});
		return {
			file: file.name,
			recognisedAs: { id: product.id, title: product.title },
			rowsIn: staged.all + unreadable.length,
			rowsUsed: staged.used,
			problems,
			source
		};
	} finally {
		await dropPublishedRows(engine);
	}
}

interface StagedRows {
	readonly all: number;
	readonly used: number;
	/** Absent where no row can be used. */
	readonly first: string | undefined;
	readonly last: string | undefined;
	readonly dataTo: string | undefined;
}

async function stagedRows(connection: Connection): Promise<StagedRows> {
	const [counts] = await connection.rows<{ all: number; used: number }>(
		sql`SELECT count(*) AS "all", count(*) FILTER (set_aside IS NULL) AS used FROM ${publishedRows}`
	);
	const kinds = await connection.rows<{ kind: PeriodKind; first: string; last: string }>(sql`
		SELECT period_kind AS kind, min(period_id) AS first, max(period_id) AS last FROM ${publishedRows}
		WHERE set_aside IS NULL GROUP BY period_kind`);
	return {
		...counts!,
		first: min(kinds, ({ first }) => first),
		last: max(kinds, ({ last }) => last),
		dataTo: max(kinds, ({ kind, last }) => period(last, kind).end)
	};
}

const observations: Sql = sql`
	SELECT measure_id, area_id, area_level, period_id, period_kind, breakdown, category,
		numerator, denominator, value, CAST(NULL AS DOUBLE) AS spread, basis, status
	FROM ${publishedRows} WHERE set_aside IS NULL ORDER BY line, measure_id`;
