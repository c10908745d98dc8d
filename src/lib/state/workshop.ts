import { memoryFile } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { Figures } from '$lib/answers/figures';
import { englandSeries, englandSources } from '$lib/catalogue/england-series';
import { moreSeenThanLive } from '$lib/extracts/checks/more-seen-than-live';
import { contractById, contracts } from '$lib/extracts/contracts';
import { identified } from '$lib/extracts/identify';
import type { Identified } from '$lib/extracts/identify';
import { loadExtract } from '$lib/extracts/load-extract';
import type { Origin } from '$lib/extracts/load-extract';
import { mergedChoices } from '$lib/extracts/linking/linking';
import { noMemory } from '$lib/extracts/mapping/mapping-memory';
import type { MappingMemory } from '$lib/extracts/mapping/mapping-memory';
import { mappingRefusal } from '$lib/extracts/mapping/mapping-refusal';
import type { Choices, Mapping } from '$lib/extracts/mapping/mapping';
import { createPublishedTables, removePublished } from '$lib/extracts/published';
import { unwrapped } from '$lib/extracts/readers/unwrapped';
import { linkReferences } from '$lib/extracts/references';
import type { Linked } from '$lib/extracts/references';
import { createTypedTables, emptyTypedTable } from '$lib/extracts/typed-table';
import { createObservationTable } from '$lib/measures/observation-table';
import { observe } from '$lib/measures/observe';
import { readAreas } from '$lib/measures/read-areas';
import { readObservations } from '$lib/measures/read-observations';

import type { FileReport, Held, Waiting } from './held';
import { contentOf } from './content-of';
import { joinedSources } from './joined-sources';
import type { KeptFile } from './kept-workspace';
import { keepPublished, restorePublished } from './published-before';
import { refusedReport } from './refused-report';

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
	#held: readonly Held[] = [];
	#waiting: readonly Waiting[] = [];
	#linked: Linked = {
		problems: new Map(),
		rowsLost: new Map(),
		cleaned: new Map(),
		suggestions: new Map()
	};
	#nextId = 1;

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
		const waitingBefore = this.#waiting;
		const reports = await this.#allOrNothing(options, async () => {
			const reports: FileReport[] = [];
			for (const [i, file] of files.entries()) {
				options.signal?.throwIfAborted();
				options.onProgress?.({
					stage: 'reading',
					file: file.name,
					done: i,
					of: files.length,
					rows: sumOfRows(reports)
				});
				reports.push(...(await this.#addFile(file, options)));
			}
			return reports;
		});
		return {
			reports: reports.map((report) => this.#asItStands(report)),
			waiting: this.#waiting.filter((one) => !waitingBefore.includes(one))
		};
	}

	/** Loads a table that waited, with the mapping a person settled on. */
	async settle(waitingId: string, mapping: Mapping, options: AddOptions): Promise<FileReport> {
		const waiting = this.#waiting.find(({ id }) => id === waitingId);
		if (!waiting) throw new RangeError(`expected a table that waits, found ${waitingId}`);
		const report = await this.#allOrNothing(options, async () => {
			this.#waiting = this.#waiting.filter((one) => one !== waiting);
			return this.#loadAgain(waiting, mapping, options);
		});
		return this.#asItStands(report);
	}

	/** Lets go of a table that waited. */
	dismiss(waitingId: string): void {
		this.#waiting = this.#waiting.filter(({ id }) => id !== waitingId);
	}

	/** Loads a table again under another mapping or with other choices. */
	async change(reportId: string, mapping: Mapping, options: AddOptions): Promise<void> {
		await this.#allOrNothing(options, async () => {
			this.#held = this.#held.map((one) => (one.id === reportId ? { ...one, mapping } : one));
			await this.#rebuild(mapping.extract, options);
		});
	}

	/** Takes one loaded table out again. */
	async remove(reportId: string, options: AddOptions): Promise<void> {
		const gone = this.#held.find(({ id }) => id === reportId);
		if (!gone) return;
		await this.#allOrNothing(options, async () => {
			this.#held = this.#held.filter((one) => one !== gone);
			if (gone.mapping) await this.#rebuild(gone.mapping.extract, options);
			else await removePublished(this.#engine, gone.report.source!.id);
		});
	}

	/** Loads tables of an earlier visit again, each as it was. */
	async reopen(kept: readonly KeptFile[], options: AddOptions): Promise<void> {
		await this.#allOrNothing(options, async () => {
			for (const { id, name, content, table, mapping } of kept) {
				await this.#loadAgain({ file: memoryFile(name, content), table }, mapping, options);
				this.#nameLast(id);
			}
		});
	}

	/** The files of everything that is loaded, to be kept. */
	async files(): Promise<readonly KeptFile[]> {
		return Promise.all(
			this.#held.map(async ({ id, file, table, mapping }) => ({
				id,
				name: file.name,
				content: await contentOf(file),
				table,
				mapping
			}))
		);
	}

	/** A report for everything that is loaded, as it stands now. */
	get reports(): readonly FileReport[] {
		return this.#held.map(({ id, report }) => this.#asItStands({ ...report, id }));
	}

	/** Everything that waits for a person. */
	get waiting(): readonly Waiting[] {
		return this.#waiting;
	}

	/** All that answers are functions of: what was loaded, and the England series. */
	async figures(): Promise<Figures> {
		const observations = await readObservations(this.#engine);
		return new Figures([...observations, ...englandSeries], await readAreas(this.#engine), [
			...joinedSources(this.reports),
			...englandSources
		]);
	}

	async #addFile(file: SourceFile, options: AddOptions): Promise<readonly FileReport[]> {
		const reports: FileReport[] = [];
		let inner: readonly SourceFile[];
		try {
			inner = await unwrapped(file);
		} catch (cause) {
			return [this.#refused(file, cause)];
		}
		for (const one of inner) {
			options.signal?.throwIfAborted();
			try {
				const tables = await identified(this.#engine, one, {
					memory: options.memory ?? noMemory,
					...(options.signal ? { signal: options.signal } : {})
				});
				for (const [table, what] of tables.entries())
					reports.push(...(await this.#take(one, table, what, options)));
			} catch (cause) {
				options.signal?.throwIfAborted();
				reports.push(this.#refused(one, cause));
			} finally {
				await this.#engine.detach(one);
			}
		}
		return reports;
	}

	async #take(
		file: SourceFile,
		table: number,
		what: Identified,
		options: AddOptions
	): Promise<readonly FileReport[]> {
		if (what.kind === 'published') {
			const report = await what.load(options.origin);
			return [this.#hold({ file, table, mapping: undefined, report })];
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
			const waiting: Waiting = {
				id: this.#newId(),
				file,
				table,
				columns: read.columns,
				sample: await read.sample(previewRows),
				proposal
			};
			this.#waiting = [...this.#waiting, waiting];
			return [];
		}
		return [await this.#load(file, table, what, best.mapping, options)];
	}

	async #load(
		file: SourceFile,
		table: number,
		{ read, problems, licence }: Identified & { kind: 'extract' },
		mapping: Mapping,
		{ origin }: AddOptions
	): Promise<FileReport> {
		const isUpdate = this.#heldOf(mapping.extract).length > 0;
		const report = await loadExtract(this.#engine, file, read, { mapping, origin, isUpdate });
		return this.#hold({
			file,
			table,
			mapping,
			report: {
				...report,
				problems: [...problems, ...report.problems],
				source: { ...report.source!, licence }
			}
		});
	}

	// Opens the file once more and loads one of its tables.
	async #loadAgain(
		{ file, table }: Pick<Held, 'file' | 'table'>,
		mapping: Mapping | undefined,
		options: AddOptions
	): Promise<FileReport> {
		try {
			const tables = await identified(this.#engine, file, {
				memory: options.memory ?? noMemory,
				...(options.signal ? { signal: options.signal } : {})
			});
			const what = tables[table];
			if (what?.kind === 'published' && mapping === undefined)
				return this.#hold({ file, table, mapping, report: await what.load(options.origin) });
			if (what?.kind !== 'extract' || mapping === undefined)
				throw new Error(`${file.name} is not what it was when it was first read`);
			return await this.#load(file, table, what, mapping, options);
		} finally {
			await this.#engine.detach(file);
		}
	}

	// The rows of an extract once more, from every file of it that is held, in their order.
	async #rebuild(extract: string, options: AddOptions): Promise<void> {
		await emptyTypedTable(this.#engine, contractById(extract)!);
		const again = this.#heldOf(extract);
		this.#held = this.#held.filter((one) => !again.includes(one));
		for (const one of again) {
			await this.#loadAgain(one, one.mapping, options);
			this.#nameLast(one.id);
		}
	}

	async #allOrNothing<T>(options: AddOptions, work: () => Promise<T>): Promise<T> {
		const { held, waiting } = { held: this.#held, waiting: this.#waiting };
		await keepPublished(this.#engine);
		const interrupt = () => void this.#engine.interrupt();
		options.signal?.addEventListener('abort', interrupt);
		try {
			const result = await work();
			options.signal?.throwIfAborted();
			if (this.#held !== held) await this.#count(options);
			return result;
		} catch (cause) {
			options.signal?.removeEventListener('abort', interrupt);
			const touched = new Set(
				[...held, ...this.#held]
					.filter((one) => held.includes(one) !== this.#held.includes(one))
					.flatMap(({ mapping }) => (mapping ? [mapping.extract] : []))
			);
			this.#held = held;
			this.#waiting = waiting;
			await restorePublished(this.#engine);
			const { origin, memory } = options;
			const quietly = { origin, ...(memory ? { memory } : {}) };
			for (const extract of touched) await this.#rebuild(extract, quietly);
			await this.#count(quietly);
			options.signal?.throwIfAborted();
			throw cause;
		} finally {
			options.signal?.removeEventListener('abort', interrupt);
		}
	}

	async #count({ onProgress, signal }: AddOptions): Promise<void> {
		const rows = sumOfRows(this.#held.map(({ report }) => report));
		onProgress?.({ stage: 'linking', file: undefined, done: 0, of: 1, rows });
		const files = new Map(
			contracts.flatMap(({ id }) => {
				const names = this.#heldOf(id).map(({ file }) => file.name);
				return names.length > 0 ? [[id, names.join(' and ')] as const] : [];
			})
		);
		this.#linked = await linkReferences(this.#engine, files, this.#choices());
		signal?.throwIfAborted();
		await observe(this.#engine, new Set(files.keys()), (done, of) => {
			signal?.throwIfAborted();
			onProgress?.({ stage: 'counting', file: undefined, done, of, rows });
		});
		const population = files.get('population');
		if (population === undefined) return;
		const problems = [
			...(this.#linked.problems.get('population') ?? []),
			...(await moreSeenThanLive(this.#engine, population))
		];
		this.#linked = {
			...this.#linked,
			problems: new Map(this.#linked.problems).set('population', problems)
		};
	}

	#hold(held: Omit<Held, 'id'>): FileReport {
		const one = { ...held, id: this.#newId() };
		this.#held = [...this.#held, one];
		return { ...held.report, id: one.id };
	}

	// A report with what was found between files. Of several files of an extract the last one bears it, as something to know: a row that is not used may be any file's.
	#asItStands(report: FileReport): FileReport {
		const extract = this.#held.find(({ id }) => id === report.id)?.mapping?.extract;
		if (extract === undefined || this.#heldOf(extract).at(-1)!.id !== report.id) return report;
		const isAlone = this.#heldOf(extract).length === 1;
		const linked = this.#linked.problems.get(extract) ?? [];
		return {
			...report,
			rowsUsed: report.rowsUsed - (isAlone ? (this.#linked.rowsLost.get(extract) ?? 0) : 0),
			problems: [
				...report.problems,
				...linked.map((problem) => (isAlone ? problem : { ...problem, severity: 'note' as const }))
			],
			details: {
				...report.details!,
				cleaned: [...report.details!.cleaned, ...(this.#linked.cleaned.get(extract) ?? [])],
				suggestions: this.#linked.suggestions.get(extract) ?? []
			}
		};
	}

	#choices(): ReadonlyMap<string, Choices> {
		return new Map(
			contracts.map(({ id }) => [
				id,
				mergedChoices(this.#heldOf(id).map(({ mapping }) => mapping!.choices))
			])
		);
	}

	#nameLast(id: string): void {
		const last = this.#held.at(-1)!;
		this.#held = [...this.#held.slice(0, -1), { ...last, id }];
		this.#nextId = Math.max(this.#nextId, Number(id) + 1);
	}

	#heldOf(extract: string): readonly Held[] {
		return this.#held.filter(({ mapping }) => mapping?.extract === extract);
	}

	#refused(file: SourceFile, cause: unknown): FileReport {
		return { ...refusedReport(file, cause), id: this.#newId() };
	}

	#newId(): string {
		return String(this.#nextId++);
	}
}

function sumOfRows(reports: readonly { readonly rowsIn: number }[]): number {
	return reports.reduce((sum, { rowsIn }) => sum + rowsIn, 0);
}

const previewRows = 200;
