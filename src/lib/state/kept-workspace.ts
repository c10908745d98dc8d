import { isPack } from '$lib/answers/pack';
import type { Pack } from '$lib/answers/pack';
import type { Resource } from '$lib/extracts/data-package/descriptor';
import type { Mapping } from '$lib/extracts/mapping/mapping';

import { DeviceDatabase } from './device-database';
import type { FileReport } from './held';
import { setKeptHint } from './kept-hint';

/** A file as it is kept: its name and bytes, which of its tables was loaded, and how. */
export interface KeptFile {
	readonly id: string;
	readonly name: string;
	readonly content: Blob;
	readonly table: number;
	readonly mapping: Mapping | undefined;
	/** What a descriptor that came with it says of the file. */
	readonly resource?: Resource | undefined;
}

/** Everything a reader asked to keep on the device: the figures, which answer at once, and the files they can be made from again. */
export interface KeptWorkspace {
	readonly format: 'core-purpose-kept/1';
	/** Names this very copy, so that a tab can tell its own from another's. Copies of older versions have none. */
	readonly stamp?: string;
	/** ISO date. */
	readonly savedAt: string;
	readonly files: readonly KeptFile[];
	readonly reports: readonly FileReport[];
	readonly pack: Pack;
}

/** Which copy is kept, when it was last saved, how many files are in it and how large it is, in bytes. */
export interface KeptSummary {
	readonly stamp: string;
	readonly savedAt: string;
	readonly files: number;
	readonly bytes: number;
}

/** What is kept on this device. `unreadable` is a copy of another version of the site. */
export type Kept =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'kept'; readonly workspace: KeptWorkspace };

/** What is known of a copy at a glance: its files counted by name, its size that of the files and of the figures as text. */
export function summaryOf({ stamp, savedAt, files, pack }: KeptWorkspace): KeptSummary {
	const bytes = files.reduce((sum, { content }) => sum + content.size, 0);
	return {
		stamp: stamp ?? unstamped,
		savedAt,
		files: new Set(files.map(({ name }) => name)).size,
		bytes: bytes + JSON.stringify(pack).length
	};
}

/** What was kept, on this visit or an earlier one. Rejects where the browser's storage cannot be read. */
export async function readKept(): Promise<Kept> {
	const kept = keptOf(await database.work('readonly', (store) => store.get(key)));
	setKeptHint(kept.kind !== 'nothing');
	return kept;
}

/** A copy that stands where another is to be written. */
export interface StandingCopy {
	/** Undefined where nothing is kept. */
	readonly stamp: string | undefined;
	/** Undefined where nothing is kept, or nothing that this version reads. */
	readonly summary: KeptSummary | undefined;
}

/**
 * Keeps a workspace in place of the copy named, or of none. Where another stands,
 * or none any more, nothing is written and what stands is returned: another tab may have kept or
 * erased since. Rejects where the device has no room or the browser no such storage; then what stood still stands.
 */
export async function writeKept(
	workspace: KeptWorkspace,
	over: string | undefined
): Promise<StandingCopy | undefined> {
	const put = (stored: KeptWorkspace | StoredWorkspace) =>
		database.work('readwrite', async (store) => {
			const found = standingCopy(keptOf(await store.get(key)));
			if (found.stamp !== over) return found;
			await store.put(stored, key);
			return undefined;
		});
	const standing = await put(workspace).catch(async (cause: unknown) => {
		if (!refusesBlobs(cause)) throw cause;
		return put(await withBytes(workspace));
	});
	if (!standing) setKeptHint(true);
	return standing;
}

/** What is known of a copy by what was found. */
export function standingCopy(kept: Kept): StandingCopy {
	switch (kept.kind) {
		case 'nothing':
			return { stamp: undefined, summary: undefined };
		case 'unreadable':
			return { stamp: unstamped, summary: undefined };
		case 'kept': {
			const summary = summaryOf(kept.workspace);
			return { stamp: summary.stamp, summary };
		}
		default:
			return kept satisfies never;
	}
}

/** What stands on this device now. */
export async function readStandingCopy(): Promise<StandingCopy> {
	return standingCopy(await readKept());
}

/** Erases the copy named, and no other. */
export async function eraseKeptCopy(stamp: string): Promise<void> {
	const isErased = await database.work('readwrite', async (store) => {
		if (standingCopy(keptOf(await store.get(key))).stamp !== stamp) return false;
		await store.clear();
		return true;
	});
	if (isErased) setKeptHint(false);
}

/** Erases what was kept, and makes sure of it. Rejects where the browser does not do so. */
export async function eraseKept(): Promise<void> {
	await database.erase();
	setKeptHint(false);
}

const database = new DeviceDatabase('core-purpose');
const key = 'workspace';
const unstamped = 'unstamped';

/** A workspace as it lies in a database that takes no blobs. */
interface StoredWorkspace extends Omit<KeptWorkspace, 'files'> {
	readonly files: readonly (Omit<KeptFile, 'content'> & { readonly content: ArrayBuffer })[];
}

// A private window of WebKit keeps bytes, but a blob only by a file of its own, which it may not make.
function refusesBlobs(cause: unknown): boolean {
	return cause instanceof DOMException && ['UnknownError', 'DataCloneError'].includes(cause.name);
}

async function withBytes(workspace: KeptWorkspace): Promise<StoredWorkspace> {
	const files = workspace.files.map(async (file) => ({
		...file,
		content: await file.content.arrayBuffer()
	}));
	return { ...workspace, files: await Promise.all(files) };
}

function keptOf(found: unknown): Kept {
	if (found === undefined) return { kind: 'nothing' };
	const stored = found as KeptWorkspace | StoredWorkspace;
	if (stored.format !== 'core-purpose-kept/1' || !isPack(stored.pack))
		return { kind: 'unreadable' };
	const files = stored.files.map((file) => ({
		...file,
		content: file.content instanceof Blob ? file.content : new Blob([file.content])
	}));
	return { kind: 'kept', workspace: { ...stored, files } };
}
