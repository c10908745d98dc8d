import type { CleaningKind } from './cleaning';

/** What a text becomes. The first kind is the one it is counted under; it is undone if any of them is. */
export interface Mend {
	readonly value: string | undefined;
	readonly kinds: readonly [CleaningKind, ...CleaningKind[]];
}
