import { createContext } from 'svelte';

import type { Figures } from '$lib/answers/figures';
import { packed, unpacked } from '$lib/answers/pack';
import type { Pack } from '$lib/answers/pack';
import type { Mapping } from '$lib/extracts/mapping/mapping';

import { chosenFile } from './chosen-file';
import type { FileReport, Waiting } from './held';
import { eraseKept, readKept, summaryOf, writeKept } from './kept-workspace';
import type { KeptSummary, KeptWorkspace } from './kept-workspace';
import { MappingStore } from './mapping-store';
import { today } from './today';
import type { AddOptions, Progress, Workshop } from './workshop';

/** Whether the engine can be used: it starts when idle, or when the first file is given. */
export type EngineState =
	| { readonly kind: 'asleep' }
	| { readonly kind: 'starting' }
	| { readonly kind: 'ready' }
	| { readonly kind: 'unavailable'; readonly message: string };

/** What the reader's figures are made of: the shipped demonstration until they load files of their own. */
export class Workspace {
	#own = $state.raw<Figures>();
	#shipped = $state.raw<Figures>();
	#reports = $state.raw<readonly FileReport[]>([]);
	#latest = $state.raw<readonly FileReport[]>([]);
	#waiting = $state.raw<readonly Waiting[]>([]);
	#progress = $state.raw<Progress>();
	#engine = $state.raw<EngineState>({ kind: 'asleep' });
	#kept = $state.raw<KeptSummary>();
	#workshop: Promise<Workshop> | undefined;
	#closeEngine: (() => Promise<void>) | undefined;
	#cancel: AbortController | undefined;
	/** What was kept on an earlier visit and the engine has not read yet. */
	#unread: KeptWorkspace | undefined;
	readonly #mappings = new MappingStore();

	/** The figures a page answers from: the reader's own, else the whole shipped pack once it has come, else what the page brought. */
	figures(broughtByPage: Figures): Figures {
		return this.#own ?? this.#shipped ?? broughtByPage;
	}

	/** Whether the reader's own files are answering. */
	get isOwn(): boolean {
		return this.#own !== undefined;
	}

	/** A report for every table that is loaded. */
	get reports(): readonly FileReport[] {
		return this.#reports;
	}

	/** The reports of the last load, refused files among them. */
	get latestReports(): readonly FileReport[] {
		return this.#latest;
	}

	/** Tables that wait for the reader to say what their columns are. */
	get waiting(): readonly Waiting[] {
		return this.#waiting;
	}

	/** How far the load under way has come; undefined when none is. */
	get progress(): Progress | undefined {
		return this.#progress;
	}

	get engine(): EngineState {
		return this.#engine;
	}

	/** What is kept on this device for the next visit; undefined where nothing is. */
	get kept(): KeptSummary | undefined {
		return this.#kept;
	}

	/** How columns were mapped before, on this device. */
	get mappings(): MappingStore {
		return this.#mappings;
	}

	/** Takes the whole shipped pack, so that every place and measure can be chosen without a page load. */
	takeShipped(pack: Pack): void {
		this.#shipped = unpacked(pack);
	}

	/** Answers again from what was kept on an earlier visit, without waiting for the engine. */
	async reopen(): Promise<void> {
		await this.#mappings.open();
		const kept = await readKept();
		if (!kept || this.isOwn) return;
		this.#unread = kept;
		this.#kept = summaryOf(kept);
		this.#reports = kept.reports;
		this.#own = unpacked(kept.pack);
	}

	/** Starts the engine ahead of need. A failure is kept for the data page and disturbs nothing. */
	warmUp(): void {
		this.#started().catch(() => undefined);
	}

	/** Loads files the reader chose. What was loaded before stays, whatever becomes of these. */
	async load(files: readonly File[]): Promise<void> {
		await this.#work(files[0]?.name, async (workshop, options) => {
			const { reports } = await workshop.add(files.map(chosenFile), options);
			this.#latest = reports;
		});
	}

	/** Loads a table that waited, with the mapping the reader settled on, and remembers it. */
	async settle(waiting: Waiting, mapping: Mapping): Promise<void> {
		await this.#work(waiting.file.name, async (workshop, options) => {
			this.#latest = [await workshop.settle(waiting.id, mapping, options)];
			await this.#mappings.remember(waiting.columns, mapping);
		});
	}

	/** Lets go of a table that waited. */
	async dismiss(waiting: Waiting): Promise<void> {
		(await this.#started()).dismiss(waiting.id);
		this.#waiting = this.#waiting.filter((one) => one !== waiting);
	}

	/** Loads a table again with other choices. */
	async change(report: FileReport, mapping: Mapping): Promise<void> {
		await this.#work(report.file, (workshop, options) =>
			workshop.change(report.id, mapping, options)
		);
	}

	/** Takes one loaded table out again. */
	async remove(report: FileReport): Promise<void> {
		await this.#work(report.file, (workshop, options) => workshop.remove(report.id, options));
	}

	/** Stops the load under way; nothing of its files stays. */
	cancel(): void {
		this.#cancel?.abort();
	}

	/** Keeps all that is loaded on this device for the next visit, and keeps it up to date from now on. */
	async keep(): Promise<void> {
		const workspace = { ...(this.#unread ?? (await this.#everything())), savedAt: today() };
		await writeKept(workspace);
		this.#kept = summaryOf(workspace);
	}

	/** Erases what is kept on this device; what is loaded stays for this visit. */
	async stopKeeping(): Promise<void> {
		await eraseKept();
		this.#kept = undefined;
	}

	/** Lets go of everything the reader loaded and everything kept, the engine's memory included, and returns to the demonstration. */
	async forget(): Promise<void> {
		this.#own = undefined;
		this.#reports = [];
		this.#latest = [];
		this.#waiting = [];
		this.#unread = undefined;
		await this.#closeEngine?.();
		this.#closeEngine = undefined;
		this.#workshop = undefined;
		this.#engine = { kind: 'asleep' };
		await this.stopKeeping();
		await this.#mappings.forget();
	}

	// One piece of work at the workshop, with its progress, and everything on screen brought up to date after it.
	async #work(
		file: string | undefined,
		work: (workshop: Workshop, options: AddOptions) => Promise<void>
	): Promise<void> {
		this.#cancel = new AbortController();
		const { signal } = this.#cancel;
		this.#progress = { stage: 'reading', file, done: 0, of: 1, rows: 0 };
		try {
			const workshop = await this.#started();
			const options: AddOptions = {
				origin: { loadedAt: today(), isIllustrative: false },
				memory: this.#mappings.memory,
				onProgress: (progress) => (this.#progress = progress),
				signal
			};
			if (this.#unread) {
				await workshop.reopen(this.#unread.files, options);
				this.#unread = undefined;
			}
			await work(workshop, options);
			this.#reports = workshop.reports;
			this.#waiting = workshop.waiting;
			this.#own = workshop.reports.length > 0 ? await workshop.figures() : undefined;
			if (this.#kept) await this.keep();
		} catch (cause) {
			if (!signal.aborted) throw cause;
		} finally {
			this.#progress = undefined;
			this.#cancel = undefined;
		}
	}

	async #everything(): Promise<KeptWorkspace> {
		const workshop = await this.#started();
		const figures = await workshop.figures();
		return {
			format: 'core-purpose-kept/1',
			savedAt: today(),
			files: await workshop.files(),
			reports: workshop.reports,
			pack: packed(figures.observations, figures.areas, figures.sources)
		};
	}

	#started(): Promise<Workshop> {
		this.#workshop ??= this.#start().catch((cause: unknown) => {
			this.#workshop = undefined;
			const message = cause instanceof Error ? cause.message : String(cause);
			this.#engine = { kind: 'unavailable', message };
			throw cause;
		});
		return this.#workshop;
	}

	async #start(): Promise<Workshop> {
		this.#engine = { kind: 'starting' };
		const [{ openInBrowser }, { Workshop: Opened }] = await Promise.all([
			import('$lib/database/browser'),
			import('./workshop')
		]);
		const engine = await openInBrowser();
		this.#closeEngine = () => engine.close();
		const workshop = await Opened.on(engine);
		this.#engine = { kind: 'ready' };
		return workshop;
	}
}

/** Hands the workspace down to every page. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
