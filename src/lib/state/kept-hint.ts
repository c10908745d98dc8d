/**
 * The entry of local storage that is there while something is kept on this
 * device, so that a page can wait before it shows the demonstration. It says
 * nothing of what is kept, and where the browser refuses local storage there is none.
 */
export const keptHint = 'core-purpose-kept';
/** The entry beside it that holds which place the reader last chose among what is kept. */
const keptPlaceEntry = 'core-purpose-kept-place';

/** Whether something was kept, as far as the hint knows. */
export function hintsAtKept(): boolean {
	return inLocalStorage((storage) => storage.getItem(keptHint) !== null) ?? false;
}

/** Leaves the hint, or takes it away; where the browser refuses local storage nothing happens. */
export function setKeptHint(isKept: boolean): void {
	inLocalStorage((storage) => {
		if (isKept) return storage.setItem(keptHint, 'yes');
		storage.removeItem(keptHint);
		storage.removeItem(keptPlaceEntry);
	});
}

/** The place last chosen among what is kept; undefined where none was. */
export function keptPlace(): string | undefined {
	return inLocalStorage((storage) => storage.getItem(keptPlaceEntry)) ?? undefined;
}

export function setKeptPlace(placeId: string): void {
	inLocalStorage((storage) => storage.setItem(keptPlaceEntry, placeId));
}

// Reading the property throws where storage is refused, writing where it is full.
function inLocalStorage<T>(work: (storage: Storage) => T): T | undefined {
	try {
		return work(localStorage);
	} catch (cause) {
		if (cause instanceof DOMException) return undefined;
		throw cause;
	}
}
