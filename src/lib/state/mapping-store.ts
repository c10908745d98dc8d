import { createStore, del, get, set } from 'idb-keyval';

import type { Mapping } from '$lib/extracts/mapping/mapping';
import { mappingMemory } from '$lib/extracts/mapping/mapping-memory';
import type { MappingMemory } from '$lib/extracts/mapping/mapping-memory';
import { shapeOf } from '$lib/extracts/mapping/shape';

/**
 * The mappings a reader has confirmed, kept on the device: names of columns and
 * what was chosen for texts, no rows. Where the browser has no storage they
 * last as long as the page.
 */
export class MappingStore {
	#record: Record<string, Mapping> = {};

	/** What the workshop asks. */
	get memory(): MappingMemory {
		return mappingMemory(this.#record);
	}

	/** Takes up what was kept on earlier visits. */
	async open(): Promise<void> {
		this.#record = { ...(await get<Record<string, Mapping>>(key, store())), ...this.#record };
	}

	/** Remembers how the columns of files of this shape are mapped. */
	async remember(columns: readonly string[], mapping: Mapping): Promise<void> {
		this.#record = { ...this.#record, [shapeOf(columns)]: mapping };
		await set(key, this.#record, store());
	}

	/** Forgets every mapping, and erases what was kept. */
	async forget(): Promise<void> {
		this.#record = {};
		await del(key, store());
	}
}

const key = 'mappings';

function store() {
	return createStore('core-purpose-mappings', 'kept');
}
