import type { SourceFile } from '$lib/sql';

import { attachedFolder } from './preparation';

/** Gives each attached file a name of ours, so that nothing in a file's own name can reach a statement. */
export class AttachedNames {
	#names = new Map<SourceFile, string>();
	#inTables = new Set<SourceFile>();
	#next = 1;

	/** The name a file is known by, made at the first asking. */
	of(file: SourceFile): string {
		const known = this.#names.get(file);
		if (known !== undefined) return known;
		const name = `${attachedFolder}${this.#next++}`;
		this.#names.set(file, name);
		return name;
	}

	/** The table that a file's Arrow form is kept in. */
	tableOf(file: SourceFile): string {
		this.#inTables.add(file);
		return `attached_${this.of(file).slice(attachedFolder.length)}`;
	}

	/** Forgets a file and all made from it, and says what they were known by, and which table any was kept in; no name is used again. */
	release(
		file: SourceFile
	): readonly { readonly name: string; readonly table: string | undefined }[] {
		const those = [...this.#names.keys()].filter((known) => isMadeFrom(known, file));
		return those.map((known) => {
			const table = this.#inTables.has(known) ? this.tableOf(known) : undefined;
			const released = { name: this.of(known), table };
			this.#names.delete(known);
			this.#inTables.delete(known);
			return released;
		});
	}
}

function isMadeFrom(file: SourceFile, origin: SourceFile): boolean {
	return file === origin || (file.madeFrom !== undefined && isMadeFrom(file.madeFrom, origin));
}
