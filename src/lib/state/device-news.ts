import type { StorageTrouble } from './storage-trouble';

/** Everything of the reader's that can be forgotten now. */
export interface Forgettable {
	/** Files that are loaded or wait. */
	readonly files: number;
	/** Whether a copy is kept on this device. */
	readonly isKept: boolean;
	/** For how many kinds of file it is remembered how their columns are matched. */
	readonly mappings: number;
}

/** What befell the reader's data otherwise than by loading, to be told on every page until the next load. */
export type DeviceNews =
	| { readonly kind: 'forgotten'; readonly what: Forgettable }
	| { readonly kind: 'forgotten-elsewhere' }
	/** They are gone from this page, but a copy could not be erased from the device. */
	| { readonly kind: 'not-erased' }
	/** Something was kept on an earlier visit and is not there any more. */
	| { readonly kind: 'kept-gone' }
	/** Something is kept, by a version of the site that this one cannot read. */
	| { readonly kind: 'kept-unreadable' }
	/** Something is kept, and the browser did not give it. */
	| { readonly kind: 'kept-not-read'; readonly why: StorageTrouble }
	/** How columns were matched holds for this visit, but could not be remembered. */
	| { readonly kind: 'not-remembered'; readonly why: StorageTrouble };
