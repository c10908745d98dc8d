import { deleteDB, openDB } from 'idb';
import type { IDBPObjectStore } from 'idb';

/**
 * One database of one store on this device. It is opened for each piece of work
 * and closed after it, so that no tab of the site keeps another from deleting it.
 * Everything rejects with the browser's own `DOMException`, or with
 * `StorageSilent` where the browser does not answer.
 */
export class DeviceDatabase {
	constructor(readonly name: string) {}

	/** Does one piece of work that holds whole or not at all. It may wait for nothing but requests to the store. */
	async work<T>(mode: 'readonly' | 'readwrite', work: (store: Store) => Promise<T>): Promise<T> {
		expectStorage();
		const database = await answered(
			openDB(this.name, 1, {
				upgrade: (made) => void made.createObjectStore(storeName),
				blocking: (_version, _newVersion, { target }) => (target as IDBDatabase).close()
			})
		);
		try {
			const transaction = database.transaction(storeName, mode);
			const [result] = await Promise.all([
				work(transaction.objectStore(storeName) as Store),
				transaction.done
			]);
			return result;
		} finally {
			database.close();
		}
	}

	/**
	 * Erases everything in it, and the database itself. The entries go first, since
	 * a tab with an older version of the site can hold up the deletion for as long as it stays open.
	 */
	async erase(): Promise<void> {
		expectStorage();
		const left = await this.work('readwrite', async (store) => {
			await store.clear();
			return store.count();
		}).catch((cause: unknown) => cause);
		const isDeleted = await answered(deleteDB(this.name)).then(
			() => true,
			(cause: unknown) => {
				if (left !== 0) throw cause;
				return false;
			}
		);
		if (!isDeleted && left !== 0) throw left;
	}
}

/** The browser's storage did not answer. */
export class StorageSilent extends Error {
	override name = 'StorageSilent';
}

type Store = Required<
	Pick<IDBPObjectStore<unknown, [string], string, 'readwrite'>, 'get' | 'put' | 'clear' | 'count'>
>;

const storeName = 'kept';
const patienceMs = 5000;

function expectStorage(): void {
	if (typeof indexedDB === 'undefined')
		throw new DOMException('This browser has no IndexedDB.', 'NotSupportedError');
}

function answered<T>(asked: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const clock = setTimeout(
			() => reject(new StorageSilent('The browser’s storage did not answer within five seconds.')),
			patienceMs
		);
		asked.then(resolve, reject).finally(() => clearTimeout(clock));
	});
}
