import { memoryFile } from '$lib/sql';
import type { SourceFile } from '$lib/sql';

import { refusal } from '../problem';
import type { FileRefused } from '../problem';
import { InflatedSize, archiveLimits } from './archive-limits';
import { fileFormat } from './format';
import { zipEntries } from './zip-entries';
import type { ZipEntry } from './zip-entries';
import { unpackMember } from './zip-member';

/**
 * The files in a zip or gzip file, in its order, named `archive.zip › inner.csv`;
 * of any other file, itself. An archive within one is opened as well, but no
 * deeper. What a Mac or a hidden file leaves beside them is left out. Rejects with
 * `FileRefused` for an archive that is damaged, under a password, empty, or larger
 * inside than `archiveLimits` allow.
 */
export async function unwrapped(file: SourceFile): Promise<readonly SourceFile[]> {
	const members = await membersOf(file);
	if (!members) return [file];
	const inner = await Promise.all(
		members.map(async (member) => {
			if (member.size === 0) return [member];
			return (await isArchive(member)) ? ((await membersOf(member)) ?? [member]) : [member];
		})
	);
	const files = inner.flat();
	if (files.length > archiveLimits.members) throw tooMany(file);
	return files;
}

// A file in an archive that is no table is refused later, under its own name.
async function isArchive(file: SourceFile): Promise<boolean> {
	const [first, second] = await file.slice(0, Math.min(2, file.size));
	return (first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b);
}

async function membersOf(file: SourceFile): Promise<readonly SourceFile[] | undefined> {
	if (file.size === 0) return undefined;
	const first = await file.slice(0, Math.min(2, file.size));
	const isPacked = (await isArchive(file)) && first.length === 2;
	if (!isPacked) return undefined;
	if (first[0] === 0x1f) return [await gunzipped(file)];
	return (await fileFormat(file)) === 'zip' ? unzipped(file) : undefined;
}

async function unzipped(file: SourceFile): Promise<readonly SourceFile[]> {
	const entries = (await zipEntries(file)).filter(({ name }) => isWanted(name));
	if (entries.length === 0)
		throw refusal(file.name, `${file.name} is a zip file with nothing in it.`, 'Make it again.');
	if (entries.length > archiveLimits.members) throw tooMany(file);
	const locked = entries.find(({ isEncrypted }) => isEncrypted);
	if (locked)
		throw refusal(
			file.name,
			`${file.name} is under a password, so “${locked.name}” in it cannot be read here.`,
			'Unpack it with its password and load the files in it.'
		);
	const declared = new InflatedSize(file.name, file.size);
	for (const { inflatedBytes } of entries) declared.add(inflatedBytes);
	const real = new InflatedSize(file.name, file.size);
	const files: SourceFile[] = [];
	for (const entry of entries) files.push(await unzippedMember(file, entry, real));
	return files;
}

function isWanted(name: string): boolean {
	return !name.split('/').some((part, i, parts) => {
		const isFolder = i === parts.length - 1 && part === '';
		return isFolder || part === '__MACOSX' || part.startsWith('.') || part === 'Thumbs.db';
	});
}

async function unzippedMember(
	file: SourceFile,
	entry: ZipEntry,
	size: InflatedSize
): Promise<SourceFile> {
	const pieces: Uint8Array[] = [];
	await unpackMember(file, entry, size, (piece) => pieces.push(piece));
	return memoryFile(`${file.name} › ${entry.name}`, new Blob(pieces as Uint8Array<ArrayBuffer>[]));
}

const pieceBytes = 1_048_576;

async function gunzipped(file: SourceFile): Promise<SourceFile> {
	const size = new InflatedSize(file.name, file.size);
	let at = 0;
	const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
		async pull(controller) {
			if (at >= file.size) return controller.close();
			const end = Math.min(at + pieceBytes, file.size);
			controller.enqueue((await file.slice(at, end)) as Uint8Array<ArrayBuffer>);
			at = end;
		}
	});
	const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
	const pieces: Uint8Array[] = [];
	for (;;) {
		const next = await reader.read().catch((cause: unknown) => {
			if (cause instanceof TypeError || (cause instanceof Error && 'code' in cause))
				throw damagedGzip(file);
			throw cause;
		});
		if (next.done) break;
		try {
			size.add(next.value.length);
		} catch (cause) {
			await reader.cancel().catch(() => undefined);
			throw cause;
		}
		pieces.push(next.value);
	}
	const inner = file.name
		.split(/[/›]\s*/)
		.at(-1)!
		.replace(/\.gz$/i, '');
	return memoryFile(`${file.name} › ${inner}`, new Blob(pieces as Uint8Array<ArrayBuffer>[]));
}

function damagedGzip(file: SourceFile): FileRefused {
	return refusal(
		file.name,
		`${file.name} is a gzip file that cannot be opened: it is damaged or was cut short.`,
		'Download or export it again.'
	);
}

function tooMany(file: SourceFile): FileRefused {
	return refusal(
		file.name,
		`${file.name} holds more than ${archiveLimits.members} files, which is more than can be read here at once.`,
		'Unpack it and load only the files that are needed.'
	);
}
