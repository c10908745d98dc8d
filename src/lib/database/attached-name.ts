import type { SourceFile } from '$lib/sql';

import { attachedFolder } from './preparation';

/** Gives each attached file a name of ours, so that nothing in a file's own name can reach a statement. */
export class AttachedNames {
	#names = new Map<SourceFile, string>();
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
		return `attached_${this.of(file).slice(attachedFolder.length)}`;
	}

	/** Forgets a file and all made from it, and says what they were known by; no name is used again. */
	release(file: SourceFile): readonly { readonly name: string; readonly table: string }[] {
		const those = [...this.#names.keys()].filter((known) => isMadeFrom(known, file));
		return those.map((known) => {
			const released = { name: this.of(known), table: this.tableOf(known) };
			this.#names.delete(known);
			return released;
		});
	}
}

function isMadeFrom(file: SourceFile, origin: SourceFile): boolean {
	return file === origin || (file.madeFrom !== undefined && isMadeFrom(file.madeFrom, origin));
}
