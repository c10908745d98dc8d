import { createContext } from 'svelte';

import type { Figures } from '$lib/answers/figures';
import { unpacked } from '$lib/answers/pack';
import type { Pack } from '$lib/answers/pack';
import type { LoadReport } from '$lib/extracts/load-report';

import { today } from './today';
import type { Progress, Workshop } from './workshop';

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
	#reports = $state.raw<readonly LoadReport[]>([]);
	#latest = $state.raw<readonly LoadReport[]>([]);
	#progress = $state.raw<Progress>();
	#engine = $state.raw<EngineState>({ kind: 'asleep' });
	#workshop: Promise<Workshop> | undefined;
	#closeEngine: (() => Promise<void>) | undefined;
	#cancel: AbortController | undefined;

	/** The figures a page answers from: the reader's own, else the whole shipped pack once it has come, else what the page brought. */
	figures(broughtByPage: Figures): Figures {
		return this.#own ?? this.#shipped ?? broughtByPage;
	}

	/** Whether the reader's own files are answering. */
	get isOwn(): boolean {
		return this.#own !== undefined;
	}

	/** A report for every file that is loaded. */
	get reports(): readonly LoadReport[] {
		return this.#reports;
	}

	/** The reports of the last load, refused files among them. */
	get latestReports(): readonly LoadReport[] {
		return this.#latest;
	}

	/** How far the load under way has come; undefined when none is. */
	get progress(): Progress | undefined {
		return this.#progress;
	}

	get engine(): EngineState {
		return this.#engine;
	}

	/** Takes the whole shipped pack, so that every place and measure can be chosen without a page load. */
	takeShipped(pack: Pack): void {
		this.#shipped = unpacked(pack);
	}

	/** Starts the engine ahead of need. A failure is kept for the data page and disturbs nothing. */
	warmUp(): void {
		this.#started().catch(() => undefined);
	}

	/** Loads files the reader chose. What was loaded before stays, whatever becomes of these. */
	async load(files: readonly File[]): Promise<void> {
		this.#cancel = new AbortController();
		const { signal } = this.#cancel;
		this.#progress = { stage: 'reading', file: files[0]?.name, done: 0, of: files.length };
		try {
			const workshop = await this.#started();
			this.#latest = await workshop.add(files.map(chosenFile), {
				origin: { loadedAt: today(), isIllustrative: false },
				onProgress: (progress) => (this.#progress = progress),
				signal
			});
			await this.#refresh(workshop);
		} catch (cause) {
			if (!signal.aborted) throw cause;
		} finally {
			this.#progress = undefined;
			this.#cancel = undefined;
		}
	}

	/** Stops the load under way; nothing of its files stays. */
	cancel(): void {
		this.#cancel?.abort();
	}

	/** Takes one loaded file out again. */
	async remove(sourceId: string): Promise<void> {
		const workshop = await this.#started();
		await workshop.remove(sourceId);
		await this.#refresh(workshop);
	}

	/** Lets go of everything the reader loaded, the engine's memory included, and returns to the demonstration. */
	async forget(): Promise<void> {
		this.#own = undefined;
		this.#reports = [];
		this.#latest = [];
		await this.#closeEngine?.();
		this.#workshop = undefined;
		this.#engine = { kind: 'asleep' };
	}

	async #refresh(workshop: Workshop): Promise<void> {
		this.#reports = workshop.reports;
		this.#own = workshop.reports.length > 0 ? await workshop.figures() : undefined;
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

function chosenFile(file: File) {
	return {
		name: file.name,
		size: file.size,
		blob: file,
		slice: async (start: number, end: number) =>
			new Uint8Array(await file.slice(start, end).arrayBuffer())
	};
}
