import type { Page } from '@playwright/test';

/** Everything that the site has stored in this browser, as texts: IndexedDB with the bytes of its files, the private file system, caches, local and session storage. */
export async function storedTexts(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		const texts: string[] = [];
		const take = async (value: unknown): Promise<void> => {
			if (value instanceof Blob) texts.push(await value.text());
			else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
				texts.push(new TextDecoder('latin1').decode(value));
			else if (value instanceof Map) for (const pair of value) await take(pair);
			else if (typeof value === 'object' && value !== null)
				for (const [name, part] of Object.entries(value)) {
					texts.push(name);
					await take(part);
				}
			else texts.push(String(value));
		};
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error!);
			});
		for (const { name } of await indexedDB.databases()) {
			const database = await answer(indexedDB.open(name!));
			for (const store of database.objectStoreNames) {
				const entries = database.transaction(store).objectStore(store);
				const [keys, values] = [answer(entries.getAllKeys()), answer(entries.getAll())];
				await take(await keys);
				await take(await values);
			}
			database.close();
		}
		const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
			for await (const [name, entry] of folder) {
				texts.push(name);
				if (entry instanceof FileSystemDirectoryHandle) await walk(entry);
				else if (entry instanceof FileSystemFileHandle) await take(await entry.getFile());
			}
		};
		await walk(await navigator.storage.getDirectory());
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				texts.push(request.url);
				await take(await (await cache.match(request))!.blob());
			}
		}
		for (const storage of [localStorage, sessionStorage]) await take({ ...storage });
		return texts;
	});
}
