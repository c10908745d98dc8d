import type { Column } from '../contracts/column';
import type { CleaningKind } from './cleaning';
import type { Mend } from './mend';

/** What a person decided about a column, and the day it is. */
export interface RepairOptions {
	/** Kinds of cleaning that are not to be done. */
	readonly undone: ReadonlySet<CleaningKind>;
	/** What a text stands for, and the entries of `conventions`. An empty text: nothing. */
	readonly words: Readonly<Record<string, string>>;
	/** The day of loading as `2026-11-30`. Without it no two-digit year is known to lie in the future. */
	readonly today?: string;
}

/** Mends one text of a column, plain as `plainText` makes it; undefined where it cannot. */
export type Mender = (text: string) => Mend | undefined;

/** Makes the mender of a column from all the texts found in it, made plain, as some can only be read by the others. */
export type MenderOf = (column: Column, texts: readonly string[], options: RepairOptions) => Mender;
