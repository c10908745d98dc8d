import { sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { Figures } from '$lib/answers/figures';
import { englandSeries, englandSources } from '$lib/catalogue/england-series';
import type { Source } from '$lib/catalogue/observation';
import { contractById, contracts } from '$lib/extracts/contracts';
import { loadExtract, openFile } from '$lib/extracts/load-extract';
import type { Origin } from '$lib/extracts/load-extract';
import type { LoadReport } from '$lib/extracts/load-report';
import { FileRefused, refusal } from '$lib/extracts/problem';
import { createPublishedAreaTable, publishedSources } from '$lib/extracts/published';
import { recognisedContract } from '$lib/extracts/recognise';
import { linkReferences } from '$lib/extracts/references';
import type { Linked } from '$lib/extracts/references';
import { createTypedTables, emptyTypedTable } from '$lib/extracts/typed-table';
import { createObservationTable } from '$lib/measures/observation-table';
import { observe } from '$lib/measures/observe';
import { readAreas } from '$lib/measures/read-areas';
import { readObservations } from '$lib/measures/read-observations';

/** How far a load has come. */
export interface Progress {
	readonly stage: 'reading' | 'linking' | 'counting';
	/** What is being worked on: a file, or nothing. */
	readonly file: string | undefined;
	readonly done: number;
	readonly of: number;
}

export interface AddOptions {
	readonly origin: Origin;
	readonly onProgress?: (progress: Progress) => void;
	readonly signal?: AbortSignal;
}

/**
 * Where files become figures: the whole pipeline over one engine, the same in
 * the browser, in the terminal and in tests.
 */
export class Workshop {
	readonly #engine: Engine;
	readonly #reports = new Map<string, LoadReport>();
	#linked: Linked = { problems: new Map(), rowsUsed: new Map() };

	private constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** Makes the tables and locks the engine down: from here on it can reach nothing but the files it is given. */
	static async on(engine: Engine): Promise<Workshop> {
		const workshop = new Workshop(engine);
		await createTypedTables(engine, contracts);
		await createObservationTable(engine);
		await createPublishedAreaTable(engine);
		await engine.lock();
		return workshop;
	}

	/**
	 * Loads files and returns a report for each, in the order given. A file that
	 * is refused leaves the others, and what was there before, as they were.
	 * Rejects with the signal's reason where it was cancelled; then nothing of
	 * these files stays.
	 */
	async add(
		files: readonly SourceFile[],
		{ origin, onProgress, signal }: AddOptions
	): Promise<readonly LoadReport[]> {
		const before = new Map(this.#reports);
		const taken: string[] = [];
		const reports: LoadReport[] = [];
		await this.#keepPublished();
		try {
			for (const [i, file] of files.entries()) {
				signal?.throwIfAborted();
				onProgress?.({ stage: 'reading', file: file.name, done: i, of: files.length });
				const report = await this.#load(file, origin);
				reports.push(report);
				if (report.source) {
					taken.push(report.source.id);
					this.#reports.set(report.source.id, report);
				}
			}
			signal?.throwIfAborted();
			if (taken.length > 0) await this.#count(onProgress, signal);
		} catch (cause) {
			for (const id of taken) await this.#empty(id);
			await this.#restorePublished();
			this.#reports.clear();
			for (const [id, report] of before) this.#reports.set(id, report);
			await this.#count();
			throw cause;
		}
		return reports.map((report) => this.#withLinks(report));
	}

	/** Takes one load out again. */
	async remove(sourceId: string): Promise<void> {
		await this.#empty(sourceId);
		await this.#count();
	}

	/** A report for everything that is loaded, as it stands now. */
	get reports(): readonly LoadReport[] {
		return [...this.#reports.values()].map((report) => this.#withLinks(report));
	}

	/** All that answers are functions of: what was loaded, and the England series. */
	async figures(): Promise<Figures> {
		const observations = await readObservations(this.#engine);
		const sources = this.reports.flatMap((report): readonly Source[] =>
			report.source ? [report.source] : []
		);
		return new Figures([...observations, ...englandSeries], await readAreas(this.#engine), [
			...sources,
			...englandSources
		]);
	}

	async #load(file: SourceFile, origin: Origin): Promise<LoadReport> {
		try {
			const read = await openFile(this.#engine, file);
			const published = publishedSources.find((source) => source.recognises(read.columns));
			if (published) return await published.load(this.#engine, file, read, origin);
			const contract = recognisedContract(file, read.columns);
			const earlier = this.#reports.get(contract.id);
			if (earlier)
				throw refusal(
					file.name,
					`${file.name} is a second file of ${contract.title}; ${earlier.file} is already loaded.`,
					`To use it instead, remove ${earlier.file} first; to use both, put their rows in one file.`
				);
			return await loadExtract(this.#engine, file, read, origin);
		} catch (cause) {
			return refusedReport(file, cause);
		} finally {
			await this.#engine.detach(file);
		}
	}

	async #count(onProgress?: AddOptions['onProgress'], signal?: AbortSignal): Promise<void> {
		onProgress?.({ stage: 'linking', file: undefined, done: 0, of: 1 });
		const files = new Map([...this.#reports].map(([id, report]) => [id, report.file]));
		this.#linked = await linkReferences(this.#engine, files);
		signal?.throwIfAborted();
		await observe(this.#engine, new Set(files.keys()), (done, of) => {
			signal?.throwIfAborted();
			onProgress?.({ stage: 'counting', file: undefined, done, of });
		});
	}

	// A published file replaces what an earlier one said of the same places and periods, so cancelling needs a copy.
	async #keepPublished(): Promise<void> {
		await this.#engine.run(
			sql`CREATE OR REPLACE TABLE loaded.observation_before AS SELECT * FROM observation WHERE starts_with(source_id, 'published:')`
		);
		await this.#engine.run(
			sql`CREATE OR REPLACE TABLE loaded.published_area_before AS SELECT * FROM published_area`
		);
	}

	async #restorePublished(): Promise<void> {
		await this.#engine.run(sql`DELETE FROM observation WHERE starts_with(source_id, 'published:')`);
		await this.#engine.run(sql`INSERT INTO observation SELECT * FROM loaded.observation_before`);
		await this.#engine.run(sql`DELETE FROM published_area`);
		await this.#engine.run(
			sql`INSERT INTO published_area SELECT * FROM loaded.published_area_before`
		);
	}

	async #empty(sourceId: string): Promise<void> {
		this.#reports.delete(sourceId);
		const contract = contractById(sourceId);
		if (contract) await emptyTypedTable(this.#engine, contract);
		else {
			await this.#engine.run(sql`DELETE FROM observation WHERE source_id = ${sourceId}`);
			await this.#engine.run(sql`DELETE FROM published_area WHERE source_id = ${sourceId}`);
		}
	}

	#withLinks(report: LoadReport): LoadReport {
		if (!report.source) return report;
		const more = this.#linked.problems.get(report.source.id) ?? [];
		const rowsUsed = this.#linked.rowsUsed.get(report.source.id);
		return {
			...report,
			rowsUsed: rowsUsed ?? report.rowsUsed,
			problems: [...report.problems, ...more]
		};
	}
}

function refusedReport(file: SourceFile, cause: unknown): LoadReport {
	const problem =
		cause instanceof FileRefused
			? cause.problem
			: refusal(
					file.name,
					`${file.name} could not be read: ${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}`,
					'Check that it opens in the program it came from, and export it again.'
				).problem;
	return {
		file: file.name,
		recognisedAs: undefined,
		rowsIn: 0,
		rowsUsed: 0,
		problems: [problem],
		source: undefined
	};
}
