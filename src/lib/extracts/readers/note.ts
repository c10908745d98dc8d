/** A fact about how a file was read that its reader should know, in plain English. */
export interface Note {
	readonly kind:
		| 'encoding'
		| 'header'
		| 'duplicate-columns'
		| 'sheets'
		| 'hidden'
		| 'formulas'
		| 'merged'
		| 'columns-left-out';
	readonly message: string;
}
