import { createStore, del, get, set } from 'idb-keyval';

import type { Pack } from '$lib/answers/pack';
import type { Resource } from '$lib/extracts/data-package/descriptor';
import type { Mapping } from '$lib/extracts/mapping/mapping';

import type { FileReport } from './held';

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
	/** ISO date. */
	readonly savedAt: string;
	readonly files: readonly KeptFile[];
	readonly reports: readonly FileReport[];
	readonly pack: Pack;
}

/** How large a kept workspace is, in bytes, and when it was last saved. */
export interface KeptSummary {
	readonly savedAt: string;
	readonly bytes: number;
}

export function summaryOf({ savedAt, files, pack }: KeptWorkspace): KeptSummary {
	const bytes = files.reduce((sum, { content }) => sum + content.size, 0);
	return { savedAt, bytes: bytes + JSON.stringify(pack).length };
}

/** What was kept; undefined where nothing was, or where it was kept by a version that this one does not read. */
export async function readKept(): Promise<KeptWorkspace | undefined> {
	const kept = await get<KeptWorkspace>(key, store());
	return kept?.format === 'core-purpose-kept/1' ? kept : undefined;
}

/** Keeps a workspace in place of the one before. Rejects where the device has no room or the browser no such storage. */
export async function writeKept(workspace: KeptWorkspace): Promise<void> {
	await set(key, workspace, store());
}

/** Erases what was kept. */
export async function eraseKept(): Promise<void> {
	await del(key, store());
}

const key = 'workspace';

function store() {
	return createStore('core-purpose', 'kept');
}
