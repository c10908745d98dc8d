import { createContext } from 'svelte';

import type { Figures } from '$lib/readings/figures';
import { packed, unpacked } from '$lib/answers/pack';
import type { Pack } from '$lib/answers/pack';
import type { Mapping } from '$lib/extracts/mapping/mapping';

import { chosenFile } from './chosen-file';
import type { DeviceNews, Forgettable } from './device-news';
import type { FileReport, Waiting } from './held';
import { InTurn } from './in-turn';
import { KeptCopy } from './kept-copy.svelte';
import { hintsAtKept, keptPlace, setKeptPlace } from './kept-hint';
import { eraseKept, readKept } from './kept-workspace';
import type { KeptFile } from './kept-workspace';
import { MappingStore } from './mapping-store.svelte';
import { OtherTabs } from './other-tabs';
import type { TabNews } from './other-tabs';
import { RunningWorkshop } from './running-workshop.svelte';
import type { EngineState } from './running-workshop.svelte';
import { isStorageFailure, storageTrouble } from './storage-trouble';
import type { StorageTrouble } from './storage-trouble';
import { today } from './today';
import { unwound } from './unwound';
import type { AddOptions, Progress, Workshop } from './workshop';

/**
 * What the reader's figures are made of: the shipped demonstration until they load files of their own.
 *
 * One piece of work is done at a time, in the order it was asked for; only
 * forgetting stops what is under way. What is loaded is held here, in the page,
 * and changes as a whole when a piece of work is done: an engine that ends takes
 * nothing with it, and the next one reads the files again before it goes on.
 */
export class Workspace {
	#own = $state.raw<Figures>();
	#shipped = $state.raw<Figures>();
	#reports = $state.raw<readonly FileReport[]>([]);
	#latest = $state.raw<readonly FileReport[]>([]);
	#waiting = $state.raw<readonly Waiting[]>([]);
	#progress = $state.raw<Progress>();
	#news = $state.raw<DeviceNews>();
	#placeOfLastVisit = $state<string>();
	/** The files of everything that is loaded, and the workshop that has read them; no other has. */
	#files: readonly KeptFile[] = [];
	#readBy: Workshop | undefined;
	#cancel: AbortController | undefined;
	/** Aborted when everything is forgotten. */
	#untilForgotten = new AbortController();
	#tabs: OtherTabs | undefined;
	readonly #turns = new InTurn();
	readonly #workshop = new RunningWorkshop();
	readonly #copy = new KeptCopy();
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
		return this.#workshop.state;
	}

	/** The copy kept on this device for the next visit. */
	get copy(): KeptCopy {
		return this.#copy;
	}

	/** How columns were mapped before, on this device. */
	get mappings(): MappingStore {
		return this.#mappings;
	}

	/** The place that the reader last chose on an earlier visit, among what was kept then. */
	get placeOfLastVisit(): string | undefined {
		return this.#placeOfLastVisit;
	}

	/** What befell the reader's data otherwise than by loading; undefined after the next load. */
	get news(): DeviceNews | undefined {
		return this.#news;
	}

	/** What forgetting would forget; undefined where there is nothing. */
	get forgettable(): Forgettable | undefined {
		const { kind } = this.#copy.state;
		const names = [
			...this.#reports.map(({ file }) => file),
			...this.#waiting.map(({ file }) => file.name)
		];
		const what = {
			files: names.filter((name, i) => names.indexOf(name) === i).length,
			isKept: kind === 'kept' || kind === 'other',
			mappings: this.#mappings.size
		};
		return what.files > 0 || what.isKept || what.mappings > 0 ? what : undefined;
	}

	/** Takes the whole shipped pack, so that every place and measure can be chosen without a page load. */
	takeShipped(pack: Pack): void {
		this.#shipped = unpacked(pack);
	}

	/**
	 * Answers again from what was kept on an earlier visit, without waiting for
	 * the engine, and listens to other tabs from now on. Never rejects because of
	 * storage: what cannot be read is told in `news`.
	 */
	reopen(): Promise<void> {
		this.#listen();
		const { signal: forgotten } = this.#untilForgotten;
		return this.#turns.do(async () => {
			const isExpected = hintsAtKept();
			const [, kept] = await Promise.all([ofStorage(this.#mappings.open()), ofStorage(readKept())]);
			// What was read before it was forgotten, here or in another tab, is let go of.
			if (forgotten.aborted) return this.#mappings.letGo();
			if ('trouble' in kept) {
				if (isExpected) this.#news = { kind: 'kept-not-read', why: kept.trouble };
				return;
			}
			this.#copy.take(kept.done);
			if (kept.done.kind === 'unreadable') this.#news = { kind: 'kept-unreadable' };
			if (kept.done.kind === 'nothing' && isExpected) this.#news = { kind: 'kept-gone' };
			if (kept.done.kind !== 'kept') return;
			const { files, reports, pack } = kept.done.workspace;
			this.#files = files;
			this.#reports = reports;
			this.#own = unpacked(pack);
			this.#placeOfLastVisit = keptPlace();
		});
	}

	/** Keeps which place was chosen, for the next visit, where the files are kept for it too. */
	keepPlace(placeId: string): void {
		if (this.#copy.state.kind === 'kept' && this.#own?.area(placeId)) setKeptPlace(placeId);
	}

	/**
	 * Starts the engine ahead of need, and rehearses a load until the reader does anything. A failure
	 * to start is kept for the data page; none disturbs anything.
	 */
	warmUp(): void {
		this.#workshop
			.started()
			.then((workshop) =>
				this.#turns.whileAtRest((signal) =>
					unwound(workshop.rehearse(signal), { signal, giveUp: () => this.#workshop.end(workshop) })
				)
			)
			.catch(() => undefined);
	}

	/** Loads files the reader chose. What was loaded before stays, whatever becomes of these. */
	async load(files: readonly File[]): Promise<void> {
		await this.#work({ file: files[0]?.name }, async (workshop, options) => {
			const { reports } = await workshop.add(files.map(chosenFile), options);
			return reports;
		});
	}

	/** Loads a table that waited, with the mapping the reader settled on, and remembers it. */
	async settle(waiting: Waiting, mapping: Mapping): Promise<void> {
		await this.#work({ file: waiting.file.name }, async (workshop, options) => {
			const report = await workshop.settle(waiting.id, mapping, options);
			options.signal?.throwIfAborted();
			const remembered = await ofStorage(this.#mappings.remember(waiting.proposal.shape, mapping));
			if ('trouble' in remembered) this.#news = { kind: 'not-remembered', why: remembered.trouble };
			return [report];
		});
	}

	/** Lets go of a table that waited. */
	async dismiss(waiting: Waiting): Promise<void> {
		await this.#turns.do(() => {
			this.#readBy?.dismiss(waiting.id);
			this.#waiting = this.#waiting.filter(({ id }) => id !== waiting.id);
		});
	}

	/** Loads a table again with other choices. */
	async change(report: FileReport, mapping: Mapping): Promise<void> {
		await this.#work({ file: report.file }, async (workshop, options) => {
			await workshop.change(report.id, mapping, options);
			return this.#latest;
		});
	}

	/** Takes a loaded table out again and lets it wait, for the reader to look at its columns. */
	async askAgain(report: FileReport): Promise<void> {
		await this.#work({ file: report.file }, async (workshop, options) => {
			await workshop.askAgain(report.id, options);
			return this.#latest.filter(({ id }) => id !== report.id);
		});
	}

	/** Takes one loaded table out again, even where its file can be read no more. */
	async remove(report: FileReport): Promise<void> {
		await this.#work({ file: report.file, without: report.id }, async (workshop, options) => {
			await workshop.remove(report.id, options);
			return this.#latest;
		});
	}

	/** Stops the load under way, within two seconds; nothing of its files stays. */
	cancel(): void {
		this.#cancel?.abort();
	}

	/**
	 * Keeps all that is loaded on this device for the next visit, and keeps it up
	 * to date from now on; a load under way is waited for. Where another tab keeps its own
	 * nothing is done, and `copy` tells of it, unless this is to stand `instead`.
	 */
	async keep({ instead = false } = {}): Promise<void> {
		const { signal } = this.#untilForgotten;
		await this.#turns.do(() => this.#keepNow({ instead, signal }));
	}

	/** Erases what is kept on this device; what is loaded stays for this visit. */
	async stopKeeping(): Promise<void> {
		await this.#turns.do(async () => {
			await this.#copy.erase();
			this.#tabs?.tell({ kind: 'kept-changed' });
		});
	}

	/**
	 * Forgets everything the reader loaded, all that is kept of it and how columns were
	 * matched, in every tab, and returns to the demonstration. What is on the device goes first, whatever
	 * state the engine is in; what is under way is stopped. What came of it is in `news`.
	 */
	async forget(): Promise<void> {
		const what = this.forgettable ?? { files: 0, isKept: true, mappings: 0 };
		const mayBeKept = what.isKept || hintsAtKept();
		this.#stopEverything();
		await this.#erased();
		this.#letGo();
		this.#tabs?.tell({ kind: 'forgotten' });
		await this.#turns.do(async () => {
			// Once more, for what was being written when the first came.
			const why = await this.#erased();
			if (why === undefined || (why === 'refused' && !mayBeKept))
				this.#news = { kind: 'forgotten', what };
			else this.#news = { kind: 'not-erased' };
		});
	}

	// One piece of work at the workshop, with its progress; then everything on screen changes at once, and the copy follows.
	async #work(about: { file: string | undefined; without?: string }, work: Work): Promise<void> {
		const { signal: forgotten } = this.#untilForgotten;
		await this.#turns.do(async () => {
			if (forgotten.aborted) return;
			if (this.#news?.kind === 'not-remembered') this.#news = undefined;
			const cancel = new AbortController();
			const { signal } = cancel;
			this.#cancel = cancel;
			this.#progress = { stage: 'reading', file: about.file, done: 0, of: 1, rows: 0 };
			try {
				const giveUp = () => this.#workshop.end();
				await unwound(this.#workAndShow(work, about.without, signal), { signal, giveUp });
			} catch (cause) {
				if (!signal.aborted) throw cause;
			} finally {
				this.#progress = undefined;
				this.#cancel = undefined;
			}
			if (this.#copy.state.kind === 'kept' && !signal.aborted) await this.#keepUp(forgotten);
		});
	}

	async #workAndShow(work: Work, without: string | undefined, signal: AbortSignal): Promise<void> {
		const workshop = await this.#workshop.answering();
		signal.throwIfAborted();
		const options: AddOptions = {
			origin: { loadedAt: today(), isIllustrative: false },
			memory: this.#mappings.memory,
			onProgress: (progress) => {
				if (!signal.aborted) this.#progress = progress;
			},
			signal
		};
		let isDone = false;
		try {
			if (this.#readBy !== workshop) {
				const files = this.#files.filter(({ id }) => id !== without);
				if (files.length + this.#waiting.length > 0)
					await workshop.reopen(files, options, this.#waiting);
				this.#readBy = workshop;
			}
			const latest = await work(workshop, options);
			isDone = true;
			const files = await workshop.files();
			const own = workshop.reports.length > 0 ? await workshop.figures() : undefined;
			signal.throwIfAborted();
			this.#latest = latest;
			this.#files = files;
			this.#reports = workshop.reports;
			this.#waiting = workshop.waiting;
			this.#own = own;
			if (this.#news?.kind !== 'not-remembered') this.#news = undefined;
		} catch (cause) {
			// What the workshop holds is then not what is shown.
			if (isDone || !workshop.isSound) this.#workshop.end(workshop);
			throw cause;
		}
	}

	async #keepUp(signal: AbortSignal): Promise<void> {
		if (this.#files.length > 0) return this.#keepNow({ instead: false, signal });
		await this.#copy.erase();
		this.#tabs?.tell({ kind: 'kept-changed' });
	}

	async #keepNow(how: { instead: boolean; signal: AbortSignal }): Promise<void> {
		const figures = this.#own;
		if (how.signal.aborted || !figures) return;
		const pack = packed(figures.observations, figures.areas, figures.sources);
		await this.#copy.write({ files: this.#files, reports: this.#reports, pack }, how);
		this.#tabs?.tell({ kind: 'kept-changed' });
	}

	#stopEverything(): void {
		this.#untilForgotten.abort();
		this.#untilForgotten = new AbortController();
		this.#cancel?.abort();
	}

	// Why what is on this device could not be erased; undefined where it was.
	async #erased(): Promise<StorageTrouble | undefined> {
		const erased = await Promise.all([ofStorage(eraseKept()), ofStorage(this.#mappings.forget())]);
		for (const outcome of erased) if ('trouble' in outcome) return outcome.trouble;
		return undefined;
	}

	#letGo(): void {
		this.#workshop.end();
		this.#own = undefined;
		this.#placeOfLastVisit = undefined;
		this.#reports = [];
		this.#latest = [];
		this.#waiting = [];
		this.#files = [];
		this.#readBy = undefined;
		this.#mappings.letGo();
		this.#copy.letGo();
	}

	#listen(): void {
		if (this.#tabs) return;
		this.#tabs = new OtherTabs();
		const lookAgain = () => void this.#turns.do(() => this.#copy.lookAgain());
		const onnews = ({ kind }: TabNews) => {
			if (kind === 'kept-changed') return lookAgain();
			const isToBeTold = this.forgettable !== undefined || this.#progress !== undefined;
			this.#stopEverything();
			this.#letGo();
			if (isToBeTold) this.#news = { kind: 'forgotten-elsewhere' };
		};
		this.#tabs.listen({ onnews, onlookedat: lookAgain });
	}
}

/** Hands the workspace down to every page. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();

/** Work that comes to the reports of what it loaded. */
type Work = (workshop: Workshop, options: AddOptions) => Promise<readonly FileReport[]>;

// What work on storage came to. An error that is not of storage goes on.
async function ofStorage<T>(
	work: Promise<T>
): Promise<{ readonly done: T } | { readonly trouble: StorageTrouble }> {
	try {
		return { done: await work };
	} catch (cause) {
		if (!isStorageFailure(cause)) throw cause;
		return { trouble: storageTrouble(cause) };
	}
}
