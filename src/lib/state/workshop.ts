import { blobOf, EngineEnded, memoryFile, sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';
import { Recall } from '$lib/sql/recall';

import { Figures } from '$lib/readings/figures';
import { englandSeries, englandSources } from '$lib/catalogue/england-series';
import { implausibleObservations } from '$lib/extracts/checks';
import { contracts } from '$lib/extracts/contracts';
import { countedFrom } from '$lib/extracts/counted-from';
import { DescribedFiles } from '$lib/extracts/data-package/described-files';
import type { Mapping } from '$lib/extracts/mapping/mapping';
import { createPublishedTables } from '$lib/extracts/published';
import { linkReferences } from '$lib/extracts/references';
import type { Linked } from '$lib/extracts/references';
import { createTypedTables } from '$lib/extracts/typed-table';
import { createObservationTable } from '$lib/measures/observation-table';
import { linkTables } from '$lib/measures/linked-tables';
import { ObservationsRead } from '$lib/measures/observations-read';
import { observe } from '$lib/measures/observe';
import type { Observed } from '$lib/measures/observe';
import { poolYears } from '$lib/measures/pool-years';
import { readAreas } from '$lib/measures/read-areas';

import type { FileReport, Waiting } from './held';
import { descriptorsFirst, Intake } from './intake';
import type { IntakeOptions } from './intake';
import { inventedCounty } from './invented-county';
import { joinedSources } from './joined-sources';
import type { KeptFile } from './kept-workspace';
import { pooledSource } from './pooled-source';
import { Savepoint } from './savepoint';
import { Shelf, sumOfRows } from './shelf';

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

export interface AddOptions extends IntakeOptions {
	readonly onProgress?: (progress: Progress) => void;
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
	readonly #recall: Recall;
	readonly #savepoint: Savepoint;
	readonly #intake: Intake;
	readonly #observationsRead = new ObservationsRead();
	#observed: Observed = new Map();
	#isSound = true;
	#isRehearsed = false;

	private constructor(engine: Engine) {
		this.#engine = engine;
		this.#recall = new Recall(engine);
		this.#savepoint = new Savepoint(engine);
		this.#intake = new Intake(engine, { shelf: this.#shelf, savepoint: this.#savepoint });
	}

	/** Makes the tables and locks the engine down: from here on it can reach nothing but the files it is given. */
	static async on(engine: Engine): Promise<Workshop> {
		const workshop = new Workshop(engine);
		await createTypedTables(engine, contracts);
		await createObservationTable(engine);
		await createPublishedTables(engine);
		await linkReferences(workshop.#recall, new Map());
		await linkTables(workshop.#recall, countedFrom);
		await workshop.#recall.settle();
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
				reports.push(...(await this.#intake.add(file, described, options)));
			}
			return [...this.#intake.named(described.reports()), ...reports];
		});
		return {
			reports: reports.map((report) => this.#shelf.asItStands(report)),
			waiting: this.#shelf.waiting.filter((one) => !waitingBefore.includes(one))
		};
	}

	/**
	 * Loads, links and counts an invented county as `add` does, once, then goes back to how it was: the
	 * engine's compiler has then met what readers' files will ask of it. Does nothing where anything
	 * is loaded. Rejects with the signal's reason where it is given up.
	 */
	async rehearse(signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		if (this.#isRehearsed || this.#shelf.held.length + this.#shelf.waiting.length > 0) return;
		this.#isRehearsed = true;
		const options = { origin: { loadedAt: undefined, isIllustrative: true }, signal };
		const isOver = new Error('a rehearsal counts for nothing');
		const rehearsed = this.#allOrNothing(options, async () => {
			for (const file of inventedCounty()) {
				signal.throwIfAborted();
				await this.#intake.add(file, new DescribedFiles(), options);
			}
			await this.#inTransaction(async () => {
				await this.#count(options);
				throw isOver;
			});
		});
		await rehearsed.catch((cause: unknown) => {
			if (cause !== isOver) throw cause;
		});
	}

	/** Loads a table that waited, with the mapping a person settled on. */
	async settle(waitingId: string, mapping: Mapping, options: AddOptions): Promise<FileReport> {
		const waiting = this.#shelf.waiting.find(({ id }) => id === waitingId);
		if (!waiting) throw new RangeError(`expected a table that waits, found ${waitingId}`);
		const report = await this.#allOrNothing(options, async () => {
			this.#shelf.dismiss(waitingId);
			return this.#intake.addAgain(waiting, mapping, options);
		});
		return this.#shelf.asItStands(report);
	}

	/** Lets go of a table that waited. */
	dismiss(waitingId: string): void {
		this.#shelf.dismiss(waitingId);
	}

	/** Loads a table again under another mapping or with other choices; one whose recipe is given up waits as it stands in its file. */
	async change(reportId: string, mapping: Mapping, options: AddOptions): Promise<void> {
		const held = this.#shelf.held.find(({ id }) => id === reportId);
		await this.#allOrNothing(options, async () => {
			if (held?.mapping?.recipe && !mapping.recipe)
				return this.#intake.letWait(held, options, { asItStands: true });
			this.#shelf.remap(reportId, mapping);
			await this.#intake.rebuild(mapping.extract, options);
		});
	}

	/** Takes a loaded table of an extract out again and lets it wait, for a person to look at its columns. */
	async askAgain(reportId: string, options: AddOptions): Promise<void> {
		const held = this.#shelf.held.find(({ id }) => id === reportId);
		if (!held?.mapping) throw new RangeError(`expected a loaded extract, found ${reportId}`);
		await this.#allOrNothing(options, () => this.#intake.letWait(held, options));
	}

	/** Takes one loaded table out again. */
	async remove(reportId: string, options: AddOptions): Promise<void> {
		const gone = this.#shelf.held.find(({ id }) => id === reportId);
		if (!gone) return;
		await this.#allOrNothing(options, async () => {
			this.#shelf.take([gone]);
			if (gone.mapping) await this.#intake.rebuild(gone.mapping.extract, options);
			else await this.#intake.removePublished(gone, options);
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
				await this.#intake.addAgain(again, mapping, options).catch((cause: unknown) => {
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
		const observations = await this.#observationsRead.all(this.#engine, this.#observed);
		const areas = await readAreas(this.#recall, this.#shelf.successors);
		const sources = joinedSources(this.reports);
		return new Figures([...observations, ...englandSeries], areas, [
			...sources,
			...pooledSource(observations, sources),
			...englandSources
		]);
	}

	async #allOrNothing<T>(options: AddOptions, work: () => Promise<T>): Promise<T> {
		if (!this.#isSound) throw new EngineEnded();
		const before = this.#shelf.state;
		const interrupt = () => void this.#engine.interrupt();
		options.signal?.addEventListener('abort', interrupt);
		try {
			const result = await work();
			options.signal?.throwIfAborted();
			if (this.#shelf.held !== before.held || this.#savepoint.hasSetAside)
				this.#shelf.takeLinked(await this.#inTransaction(() => this.#count(options)));
			options.signal?.removeEventListener('abort', interrupt);
			await this.#savepoint.letGo();
			return result;
		} catch (cause) {
			options.signal?.removeEventListener('abort', interrupt);
			this.#isSound = false;
			this.#shelf.restore(before);
			const { touched } = this.#savepoint;
			await this.#savepoint.goBack();
			this.#recall.changed(touched);
			this.#isSound = true;
			options.signal?.throwIfAborted();
			throw cause;
		}
	}

	// Linked and counted whole, or as before.
	async #inTransaction<T>(work: () => Promise<T>): Promise<T> {
		const before = { recall: this.#recall.state, observed: this.#observed };
		await this.#engine.run(sql`BEGIN TRANSACTION`);
		try {
			const result = await work();
			await this.#engine.run(sql`COMMIT`);
			return result;
		} catch (cause) {
			this.#isSound = false;
			this.#recall.restore(before.recall);
			this.#observed = before.observed;
			await this.#engine.run(sql`ROLLBACK`);
			throw cause;
		}
	}

	async #count({ onProgress, signal }: AddOptions): Promise<Linked> {
		const rows = sumOfRows(this.#shelf.held.map(({ report }) => report));
		onProgress?.({ stage: 'linking', file: undefined, done: 0, of: 1, rows });
		const files = this.#shelf.fileNames();
		this.#recall.changed(this.#savepoint.touched);
		const linked = await linkReferences(
			this.#recall,
			files,
			this.#shelf.choices(),
			this.#shelf.lastLoaded
		);
		signal?.throwIfAborted();
		this.#observed = await observe(this.#engine, this.#recall, {
			loaded: new Set(files.keys()),
			countedFrom,
			observed: this.#observed,
			onMeasure: (done, of) => {
				signal?.throwIfAborted();
				onProgress?.({ stage: 'counting', file: undefined, done, of, rows });
			}
		});
		signal?.throwIfAborted();
		if (this.#savepoint.holdsPublished) await poolYears(this.#engine);
		const problems = new Map(linked.problems);
		for (const [extract, found] of await implausibleObservations(
			this.#engine,
			this.#shelf.fileNamesOfSources()
		))
			problems.set(extract, [...(problems.get(extract) ?? []), ...found]);
		return { ...linked, problems };
	}
}

function readNoMore(name: string, cause: unknown): unknown {
	if (cause instanceof EngineEnded) return cause;
	const reason = cause instanceof Error ? cause.message : String(cause);
	return new Error(
		`${name} could not be read again (${reason}). If it was moved or changed since it was chosen, remove it from what is loaded, then choose it again.`,
		{ cause }
	);
}
