import { isStorageFailure, storageTrouble } from './storage-trouble';
import type { StorageTrouble } from './storage-trouble';
import {
	eraseKept,
	eraseKeptCopy,
	readStandingCopy,
	standingCopy,
	summaryOf,
	writeKept
} from './kept-workspace';
import type { Kept, KeptSummary, KeptWorkspace } from './kept-workspace';
import { today } from './today';

/** What this tab knows of the copy on the device. */
export type CopyState =
	/** Nothing of this tab is kept. */
	| { readonly kind: 'none' }
	/** What was kept is there no more, and not by this tab's doing. */
	| { readonly kind: 'gone' }
	| { readonly kind: 'kept'; readonly summary: KeptSummary }
	/** Another tab keeps its own; undefined where it is a copy that this version does not read. */
	| {
			readonly kind: 'other';
			readonly stamp: string;
			readonly summary: KeptSummary | undefined;
	  };

/** What the device refused to do for the copy. What stood before still stands. */
export interface CopyTrouble {
	readonly doing: 'keeping' | 'erasing';
	readonly why: StorageTrouble;
}

/** The copy of the reader's data on this device, as this tab knows it. No verb rejects because of storage: what went wrong is in `trouble`. */
export class KeptCopy {
	#state = $state.raw<CopyState>({ kind: 'none' });
	#trouble = $state.raw<CopyTrouble>();
	#isWriting = $state(false);

	get state(): CopyState {
		return this.#state;
	}

	get trouble(): CopyTrouble | undefined {
		return this.#trouble;
	}

	/** Whether it is being written now. */
	get isWriting(): boolean {
		return this.#isWriting;
	}

	/** Takes up what was found on this device. */
	take(found: Kept): void {
		const { stamp, summary } = standingCopy(found);
		if (found.kind === 'kept') this.#state = { kind: 'kept', summary: summary! };
		else this.#state = stamp === undefined ? { kind: 'none' } : { kind: 'other', stamp, summary };
	}

	/**
	 * Writes the copy in place of this tab's last one, or of none; of another
	 * tab's only where `instead` says so, and only of that which was told of. Where the
	 * signal is aborted meanwhile, what was written is erased again.
	 */
	async write(
		content: Pick<KeptWorkspace, 'files' | 'reports' | 'pack'>,
		{ instead, signal }: { instead: boolean; signal: AbortSignal }
	): Promise<void> {
		const before = this.#state;
		const workspace: KeptWorkspace & { stamp: string } = {
			format: 'core-purpose-kept/1',
			stamp: newStamp(),
			savedAt: today(),
			...content
		};
		const over =
			before.kind === 'kept'
				? before.summary.stamp
				: before.kind === 'other' && instead
					? before.stamp
					: undefined;
		this.#isWriting = true;
		await this.#trying('keeping', async () => {
			const standing = await writeKept(workspace, over);
			if (signal.aborted) return standing ? undefined : eraseKeptCopy(workspace.stamp);
			this.#state =
				standing === undefined
					? { kind: 'kept', summary: summaryOf(workspace) }
					: standing.stamp === undefined
						? { kind: 'gone' }
						: { ...standing, kind: 'other', stamp: standing.stamp };
		});
		this.#isWriting = false;
	}

	/** Erases it. */
	async erase(): Promise<void> {
		await this.#trying('erasing', async () => {
			await eraseKept();
			this.#state = { kind: 'none' };
		});
	}

	/** Looks whether it still is what this tab knows. */
	async lookAgain(): Promise<void> {
		const known = this.#state;
		if (known.kind === 'none' || known.kind === 'gone') return;
		const knownStamp = known.kind === 'kept' ? known.summary.stamp : known.stamp;
		await this.#trying(undefined, async () => {
			const { stamp, summary } = await readStandingCopy();
			if (stamp === knownStamp) return;
			this.#state = stamp === undefined ? { kind: 'gone' } : { kind: 'other', stamp, summary };
		});
	}

	/** Knows of nothing any more; what is on the device stays. */
	letGo(): void {
		this.#state = { kind: 'none' };
		this.#trouble = undefined;
	}

	async #trying(doing: CopyTrouble['doing'] | undefined, work: () => Promise<void>): Promise<void> {
		try {
			await work();
			if (doing) this.#trouble = undefined;
		} catch (cause) {
			if (!isStorageFailure(cause)) throw cause;
			if (doing) this.#trouble = { doing, why: storageTrouble(cause) };
		}
	}
}

function newStamp(): string {
	return [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('-');
}
