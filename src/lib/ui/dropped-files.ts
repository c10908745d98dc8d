/** The files of a drop, those in dropped folders among them, in the order of their names within a folder. Hidden files are left out. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
	// Taken before anything is waited for: a drop's items are gone once its event is over.
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
	const files = [...transfer.files];
	if (!entries.some((entry) => entry?.isDirectory)) return files;
	const found = await Promise.all(
		entries.map((entry) => (entry ? filesIn(entry) : Promise.resolve([])))
	);
	return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
	if (entry.name.startsWith('.')) return [];
	if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
	const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
	const sorted = inside.sort((a, b) => a.name.localeCompare(b.name));
	return (await Promise.all(sorted.map(filesIn))).flat();
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}

// A reader hands over a hundred entries at a time, and none when there are no more.
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
	const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
		reader.readEntries(resolve, reject)
	);
	return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}
