import type { SourceFile } from '$lib/sql';

import { FileRefused, refusal } from '../problem';
import { InflatedSize } from './archive-limits';
import { FilledCells } from './filled-cells';
import { underPassword } from './format';
import { ReadingTookTooLong } from './reading-took-too-long';
import type { Sheet } from './sheet';
import { SheetTooLarge } from './sheet-too-large';
import type { Workbook } from './workbook-cells';
import { zipEntries } from './zip-entries';
import { unpackMember } from './zip-member';

/** The sheets of a workbook, hidden ones among them, in its order. Rejects as `readWorkbook` does. */
export async function readSheets(
	file: SourceFile,
	signal?: AbortSignal
): Promise<readonly Sheet[]> {
	return (await readWorkbook(file, signal)).sheets;
}

/**
 * Opens a file whose format is `workbook`. In the browser a worker reads it, for
 * twenty seconds at most; elsewhere it is read where this runs. Rejects with
 * `FileRefused` where it is damaged, under a password or too large, and with the
 * signal's reason where it was cancelled.
 */
export async function readWorkbook(file: SourceFile, signal?: AbortSignal): Promise<Workbook> {
	signal?.throwIfAborted();
	try {
		await checkSize(file);
		const bytes = await file.slice(0, file.size);
		signal?.throwIfAborted();
		if (typeof Worker === 'undefined') return (await import('./workbook-cells')).workbookOf(bytes);
		const { workbookInWorker } = await import('./workbook-in-browser');
		return await workbookInWorker(bytes, signal);
	} catch (cause) {
		signal?.throwIfAborted();
		throw refusalFor(file, cause);
	}
}

async function checkSize(file: SourceFile): Promise<void> {
	const [first, second] = await file.slice(0, Math.min(2, file.size));
	if (first !== 0x50 || second !== 0x4b) return;
	const entries = await zipEntries(file);
	if (entries.some(({ isEncrypted }) => isEncrypted)) throw underPassword(file);
	const declared = new InflatedSize(file.name, file.size);
	for (const { inflatedBytes } of entries) declared.add(inflatedBytes);
	const real = new InflatedSize(file.name, file.size);
	for (const entry of entries) {
		const cells = /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name) ? new FilledCells() : undefined;
		await unpackMember(file, entry, real, (piece) => cells?.add(piece));
	}
}

function refusalFor(file: SourceFile, cause: unknown): unknown {
	if (cause instanceof FileRefused || !(cause instanceof Error)) return cause;
	if (cause instanceof SheetTooLarge)
		return refusal(
			file.name,
			`${file.name} ${cause.message}.`,
			'Delete the sheets, rows and columns that are not needed, or save the sheet as CSV (UTF-8) and load that.'
		);
	if (cause instanceof ReadingTookTooLong)
		return refusal(
			file.name,
			`${file.name} could not be read within twenty seconds.`,
			'Save the sheet that is needed as CSV (UTF-8) and load that.'
		);
	if (/password|encrypt/i.test(cause.message)) return underPassword(file);
	return refusal(
		file.name,
		`${file.name} is a workbook that cannot be read: it is damaged or was cut short.`,
		'Open it in Excel, save it as an Excel workbook (.xlsx) and load that; a copy that was cut short looks like this.'
	);
}
