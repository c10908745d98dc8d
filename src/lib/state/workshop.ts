import { blobOf, EngineEnded, memoryFile } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { Figures } from '$lib/answers/figures';
import { englandSeries, englandSources } from '$lib/catalogue/england-series';
import { implausibleObservations } from '$lib/extracts/checks';
import { isHashedWhole } from '$lib/extracts/content-hash';
import { contractById, contracts } from '$lib/extracts/contracts';
import { countedFrom } from '$lib/extracts/counted-from';
import { DescribedFiles, differencesFrom } from '$lib/extracts/data-package/described-files';
import type { Resource } from '$lib/extracts/data-package/descriptor';
import { identified } from '$lib/extracts/identify';
import type { Identified } from '$lib/extracts/identify';
import { loadExtract } from '$lib/extracts/load-extract';
import type { Origin } from '$lib/extracts/load-extract';
import { noMemory } from '$lib/extracts/mapping/mapping-memory';
import type { MappingMemory } from '$lib/extracts/mapping/mapping-memory';
import type { LoadReport } from '$lib/extracts/load-report';
import { LaidViews } from '$lib/extracts/linking/laid-views';
import { mappingRefusal } from '$lib/extracts/mapping/mapping-refusal';
import type { Mapping } from '$lib/extracts/mapping/mapping';
import { createPublishedTables, removePublished } from '$lib/extracts/published';
import { unwrapped } from '$lib/extracts/readers/unwrapped';
import { linkReferences } from '$lib/extracts/references';
import { createTypedTables, emptyTypedTable } from '$lib/extracts/typed-table';
import { createObservationTable } from '$lib/measures/observation-table';
import { observe } from '$lib/measures/observe';
import { readAreas } from '$lib/measures/read-areas';
import { readObservations } from '$lib/measures/read-observations';

import type { FileReport, Waiting } from './held';
import { joinedSources } from './joined-sources';
import type { KeptFile } from './kept-workspace';
import { keepPublished, restorePublished } from './published-before';
import { refusedReport } from './refused-report';
import { Shelf, sumOfRows } from './shelf';
import type { ShelfState } from './shelf';

/** How far a load has come. */
export interface Progress {
	readonly stage: 'reading' | 'linking' | 'counting';
	/** What is being worked on: a file, or nothing. */
	readonly file: string | undefined;
	readonly done: number;
	readonly of: number;
	/** Rows read so far, of every file. */
	readonly rows: number;
}

export interface AddOptions {
	readonly origin: Origin;
	/** How columns of files of a shape were mapped before. */
	readonly memory?: MappingMemory;
	readonly onProgress?: (progress: Progress) => void;
	readonly signal?: AbortSignal;
}

/** What adding files came to. */
export interface Added {
	/** One a table that was loaded or refused, in the order of the files. */
	readonly reports: readonly FileReport[];
	/** Tables that wait for a person to say what their columns are. */
	readonly waiting: readonly Waiting[];
}

/**
 * Where files become figures: the whole pipeline over one engine, the same in
 * the browser, in the terminal and in tests. It holds on to the files, so that
 * what was decided about one can be decided otherwise.
 */
export class Workshop {
	readonly #engine: Engine;
	readonly #shelf = new Shelf();
	readonly #views = new LaidViews();
	#isSound = true;

	private constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** Makes the tables and locks the engine down: from here on it can reach nothing but the files it is given. */
	static async on(engine: Engine): Promise<Workshop> {
		const workshop = new Workshop(engine);
		await createTypedTables(engine, contracts);
		await createObservationTable(engine);
		await createPublishedTables(engine);
		await engine.lock();
		return workshop;
	}

	/**
	 * Loads files, archives opened. A file that is refused leaves the others, and
	 * what was there before, as they were; a further file of an extract brings its
	 * rows up to date. Rejects with the signal's reason where it was cancelled;
	 * then nothing of these files stays.
	 */
	async add(files: readonly SourceFile[], options: AddOptions): Promise<Added> {
		const waitingBefore = this.#shelf.waiting;
		const reports = await this.#allOrNothing(options, async () => {
			const described = new DescribedFiles();
			const reports: FileReport[] = [];
			for (const [i, file] of descriptorsFirst(files).entries()) {
				options.signal?.throwIfAborted();
				options.onProgress?.({
					stage: 'reading',
					file: file.name,
					done: i,
					of: files.length,
					rows: sumOfRows(reports)
				});
				reports.push(...(await this.#addFile(file, described, options)));
			}
			return [...this.#named(described.reports()), ...reports];
		});
		return {
			reports: reports.map((report) => this.#shelf.asItStands(report)),
			waiting: this.#shelf.waiting.filter((one) => !waitingBefore.includes(one))
		};
	}

	/** Loads a table that waited, with the mapping a person settled on. */
	async settle(waitingId: string, mapping: Mapping, options: AddOptions): Promise<FileReport> {
		const waiting = this.#shelf.waiting.find(({ id }) => id === waitingId);
		if (!waiting) throw new RangeError(`expected a table that waits, found ${waitingId}`);
		const report = await this.#allOrNothing(options, async () => {
			this.#shelf.dismiss(waitingId);
			return this.#loadAgain(waiting, mapping, options);
		});
		return this.#shelf.asItStands(report);
	}

	/** Lets go of a table that waited. */
	dismiss(waitingId: string): void {
		this.#shelf.dismiss(waitingId);
	}

	/** Loads a table again under another mapping or with other choices. */
	async change(reportId: string, mapping: Mapping, options: AddOptions): Promise<void> {
		await this.#allOrNothing(options, async () => {
			this.#shelf.remap(reportId, mapping);
			await this.#rebuild(mapping.extract, options);
		});
	}

	/** Takes one loaded table out again. */
	async remove(reportId: string, options: AddOptions): Promise<void> {
		const gone = this.#shelf.held.find(({ id }) => id === reportId);
		if (!gone) return;
		await this.#allOrNothing(options, async () => {
			this.#shelf.take([gone]);
			if (gone.mapping) await this.#rebuild(gone.mapping.extract, options);
			else await removePublished(this.#engine, gone.report.source!.id);
		});
	}

	/**
	 * Loads tables again, each as it was, and lets those wait that waited: of an
	 * earlier visit, or of an engine that ended. Rejects with an `Error` that names the file
	 * where one can be read no more; then nothing of them is here.
	 */
	async reopen(
		kept: readonly KeptFile[],
		options: AddOptions,
		waiting: readonly Waiting[] = []
	): Promise<void> {
		await this.#allOrNothing(options, async () => {
			for (const [i, { id, name, content, table, mapping, resource }] of kept.entries()) {
				options.signal?.throwIfAborted();
				options.onProgress?.({ stage: 'reading', file: name, done: i, of: kept.length, rows: 0 });
				const again = { id, file: memoryFile(name, content), table, resource };
				await this.#loadAgain(again, mapping, options).catch((cause: unknown) => {
					options.signal?.throwIfAborted();
					throw readNoMore(name, cause);
				});
			}
			for (const one of waiting) this.#shelf.wait(one, one.id);
		});
	}

	/** The files of everything that is loaded, to be kept. */
	async files(): Promise<readonly KeptFile[]> {
		return Promise.all(
			this.#shelf.held.map(async ({ id, file, table, mapping, resource }) => ({
				id,
				name: file.name,
				content: await blobOf(file),
				table,
				mapping,
				resource
			}))
		);
	}

	/** A report for everything that is loaded, as it stands now. */
	get reports(): readonly FileReport[] {
		return this.#shelf.reports;
	}

	/** Everything that waits for a person. */
	get waiting(): readonly Waiting[] {
		return this.#shelf.waiting;
	}

	/** Whether its tables hold what it says is loaded: not while it goes back from a load that failed, nor where it could not. */
	get isSound(): boolean {
		return this.#isSound;
	}

	/** All that answers are functions of: what was loaded, and the England series. */
	async figures(): Promise<Figures> {
		const observations = await readObservations(this.#engine);
		const areas = await readAreas(this.#engine, this.#shelf.successors);
		return new Figures([...observations, ...englandSeries], areas, [
			...joinedSources(this.reports),
			...englandSources
		]);
	}

	async #addFile(
		file: SourceFile,
		described: DescribedFiles,
		options: AddOptions
	): Promise<readonly FileReport[]> {
		const reports: FileReport[] = [];
		let inner: readonly SourceFile[];
		try {
			inner = await unwrapped(file);
		} catch (cause) {
			return this.#named([refusedReport(file, cause)]);
		}
		for (const one of descriptorsFirst(inner)) {
			options.signal?.throwIfAborted();
			try {
				const resource = described.of(one.name);
				const tables = await this.#identified(one, options, resource?.name);
				for (const [table, what] of tables.entries())
					if (what.kind === 'description') described.add(what.dataPackage);
					else reports.push(...(await this.#take({ file: one, table, resource }, what, options)));
			} catch (cause) {
				options.signal?.throwIfAborted();
				if (cause instanceof EngineEnded) throw cause;
				reports.push(...this.#named([refusedReport(one, cause)]));
			} finally {
				await this.#engine.detach(one);
			}
		}
		return reports;
	}

	#identified(file: SourceFile, { memory, signal }: AddOptions, describedAs?: string) {
		return identified(this.#engine, file, {
			memory: memory ?? noMemory,
			describedAs,
			...(signal ? { signal } : {})
		});
	}

	async #take(
		{ file, table, resource }: TableInFile,
		what: Identified & { kind: 'published' | 'extract' },
		options: AddOptions
	): Promise<readonly FileReport[]> {
		if (what.kind === 'published') {
			const report = await what.load(options.origin);
			return [this.#shelf.hold({ file, table, mapping: undefined, report })];
		}
		const { read, proposal } = what;
		const [best] = proposal.candidates;
		if (!best)
			throw mappingRefusal(
				file,
				{ fileName: file.name, columns: read.columns, sample: [] },
				{ proposal, contracts }
			);
		if (!proposal.isCertain) {
			const sample = await read.sample(previewRows);
			this.#shelf.wait({ file, table, columns: read.columns, sample, proposal, resource });
			return [];
		}
		return [await this.#load({ file, table, resource }, what, best.mapping, options)];
	}

	async #load(
		{ id, file, table, resource }: TableInFile,
		{ read, problems, licence }: Identified & { kind: 'extract' },
		mapping: Mapping,
		{ origin }: AddOptions
	): Promise<FileReport> {
		const isUpdate = this.#shelf.of(mapping.extract).length > 0;
		const report = await loadExtract(this.#engine, file, read, { mapping, origin, isUpdate });
		const source = { ...report.source!, licence: licence ?? resource?.licence };
		const differences = resource
			? differencesFrom(resource, {
					name: file.name,
					contentHash: isHashedWhole(file) ? source.contentHash : undefined,
					columns: read.columns
				})
			: [];
		const whole = {
			...report,
			problems: [...differences, ...problems, ...report.problems],
			source
		};
		return this.#shelf.hold({ file, table, mapping, report: whole, resource }, id);
	}

	// Opens the file once more and loads one of its tables.
	async #loadAgain(
		again: TableInFile,
		mapping: Mapping | undefined,
		options: AddOptions
	): Promise<FileReport> {
		const { id, file, table } = again;
		try {
			const what = (await this.#identified(file, options))[table];
			if (what?.kind === 'published' && mapping === undefined)
				return this.#shelf.hold(
					{ file, table, mapping, report: await what.load(options.origin) },
					id
				);
			if (what?.kind !== 'extract' || mapping === undefined)
				throw new Error(`${file.name} is not what it was when it was first read`);
			return await this.#load(again, what, mapping, options);
		} finally {
			await this.#engine.detach(file);
		}
	}

	// The rows of an extract once more, from every file of it that is held, in their order.
	async #rebuild(extract: string, options: AddOptions): Promise<void> {
		await emptyTypedTable(this.#engine, contractById(extract)!);
		const again = this.#shelf.of(extract);
		this.#shelf.take(again);
		for (const one of again) await this.#loadAgain(one, one.mapping, options);
	}

	async #allOrNothing<T>(options: AddOptions, work: () => Promise<T>): Promise<T> {
		const before = this.#shelf.state;
		await keepPublished(this.#engine);
		const interrupt = () => void this.#engine.interrupt();
		options.signal?.addEventListener('abort', interrupt);
		try {
			const result = await work();
			options.signal?.throwIfAborted();
			if (this.#shelf.held !== before.held) await this.#count(options);
			return result;
		} catch (cause) {
			options.signal?.removeEventListener('abort', interrupt);
			await this.#undo(before, options);
			options.signal?.throwIfAborted();
			throw cause;
		} finally {
			options.signal?.removeEventListener('abort', interrupt);
		}
	}

	async #undo(before: ShelfState, { origin, memory }: AddOptions): Promise<void> {
		const after = this.#shelf.held;
		const touched = new Set(
			[...before.held, ...after]
				.filter((one) => before.held.includes(one) !== after.includes(one))
				.flatMap(({ mapping }) => (mapping ? [mapping.extract] : []))
		);
		this.#isSound = false;
		this.#shelf.restore(before);
		await restorePublished(this.#engine);
		const quietly = { origin, ...(memory ? { memory } : {}) };
		for (const extract of touched) await this.#rebuild(extract, quietly);
		await this.#count(quietly);
		this.#isSound = true;
	}

	async #count({ onProgress, signal }: AddOptions): Promise<void> {
		const rows = sumOfRows(this.#shelf.held.map(({ report }) => report));
		onProgress?.({ stage: 'linking', file: undefined, done: 0, of: 1, rows });
		const files = this.#shelf.fileNames();
		const linked = await linkReferences(this.#engine, files, this.#shelf.choices(), this.#views);
		signal?.throwIfAborted();
		const counted = { loaded: new Set(files.keys()), countedFrom };
		await observe(this.#engine, counted, (done, of) => {
			signal?.throwIfAborted();
			onProgress?.({ stage: 'counting', file: undefined, done, of, rows });
		});
		const problems = new Map(linked.problems);
		for (const [extract, found] of await implausibleObservations(this.#engine, files))
			problems.set(extract, [...(problems.get(extract) ?? []), ...found]);
		this.#shelf.takeLinked({ ...linked, problems });
	}

	#named(reports: readonly LoadReport[]): readonly FileReport[] {
		return reports.map((report) => ({ ...report, id: this.#shelf.newId() }));
	}
}

/** One table of a file, with what a descriptor says of the file, and its name where it was held before. */
interface TableInFile {
	readonly id?: string;
	readonly file: SourceFile;
	readonly table: number;
	readonly resource?: Resource | undefined;
}

function readNoMore(name: string, cause: unknown): unknown {
	if (cause instanceof EngineEnded) return cause;
	const reason = cause instanceof Error ? cause.message : String(cause);
	return new Error(
		`${name} could not be read again (${reason}). If it was moved or changed since it was chosen, remove it from what is loaded, then choose it again.`,
		{ cause }
	);
}

// What describes files has to be read before them.
function descriptorsFirst(files: readonly SourceFile[]): readonly SourceFile[] {
	const describes = ({ name }: SourceFile) => /(^|[/\s])datapackage\.json$/i.test(name);
	return [...files.filter(describes), ...files.filter((file) => !describes(file))];
}

const previewRows = 200;
