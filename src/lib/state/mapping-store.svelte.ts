import type { Mapping } from '$lib/extracts/mapping/mapping';
import { mappingMemory } from '$lib/extracts/mapping/mapping-memory';
import type { MappingMemory } from '$lib/extracts/mapping/mapping-memory';

import { DeviceDatabase } from './device-database';

/**
 * The mappings a reader has confirmed, kept on the device: names of columns and
 * what was chosen for texts, no rows. Where the browser has no storage they
 * last as long as the page.
 */
export class MappingStore {
	#record = $state.raw<Remembered>({});

	/** What the workshop asks. */
	get memory(): MappingMemory {
		return mappingMemory(this.#record);
	}

	/** For how many kinds of file a mapping is remembered. */
	get size(): number {
		return Object.keys(this.#record).length;
	}

	/** Takes up what was kept on earlier visits. Rejects where the browser's storage cannot be read. */
	async open(): Promise<void> {
		this.#record = { ...(await database.work('readonly', remembered)), ...this.#record };
	}

	/** Remembers how the columns of files of this shape are mapped. Rejects where that lasts no longer than the page. */
	async remember(shape: string, mapping: Mapping): Promise<void> {
		const added = { [shape]: mapping };
		this.#record = { ...this.#record, ...added };
		// Another tab may have remembered others since.
		await database.work('readwrite', async (store) => {
			await store.put({ ...(await remembered(store)), ...added }, key);
		});
	}

	/** Lets go of every mapping on this page; what is on the device stays. */
	letGo(): void {
		this.#record = {};
	}

	/** Forgets every mapping, and erases what was kept. Rejects where the browser does not erase it. */
	async forget(): Promise<void> {
		this.letGo();
		await database.erase();
	}
}

type Remembered = Readonly<Record<string, Mapping>>;

const database = new DeviceDatabase('core-purpose-mappings');
const key = 'mappings';

async function remembered(store: {
	get: (key: string) => Promise<unknown>;
}): Promise<Remembered | undefined> {
	return (await store.get(key)) as Remembered | undefined;
}
