/** Functions that run in the page: they may use nothing but what they are given. */

export function hasElement(selector: string): boolean {
	return document.querySelector(selector) !== null;
}

/** The text that can be seen in the first such element. */
export function textOf(selector: string): string {
	return document.querySelector<HTMLElement>(selector)?.innerText ?? '';
}

export function address(): string {
	return location.href;
}

/** The first label given to an element for assistive technology that begins with these words. */
export function labelBeginning(words: string): string {
	const labels = [...document.querySelectorAll('[aria-label]')].map(
		({ ariaLabel }) => ariaLabel ?? ''
	);
	return labels.find((label) => label.startsWith(words)) ?? '';
}

/** Every cell of such tables, those that are folded away among them. */
export function cellsOf(selector: string): string[] {
	return [...document.querySelectorAll<HTMLTableElement>(selector)].flatMap((table) =>
		[...table.rows].map((row) =>
			[...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | ')
		)
	);
}

/** The keys of everything that any database of the site holds. */
export async function keptEntries(): Promise<string[]> {
	const keys: string[] = [];
	for (const { name } of await indexedDB.databases()) {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(name ?? '');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('refused'));
		});
		for (const store of database.objectStoreNames)
			keys.push(
				...(await new Promise<string[]>((resolve, reject) => {
					const request = database.transaction(store).objectStore(store).getAllKeys();
					request.onsuccess = () => resolve(request.result.map(String));
					request.onerror = () => reject(request.error ?? new Error('refused'));
				}))
			);
		database.close();
	}
	return keys;
}
