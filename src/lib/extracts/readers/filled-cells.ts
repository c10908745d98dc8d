import { SheetTooLarge } from './sheet-too-large';

/** The most filled cells of a sheet that are read; past that a browser takes longer than anyone would wait. */
export const mostCells = 2_000_000;

/** The most columns of a sheet that are read: those that Excel has. */
export const mostColumns = 16_384;

/**
 * Counts the filled cells of a sheet of an XLSX workbook as it is unpacked, so that
 * one too large is known before it is read. Throws `SheetTooLarge` past `mostCells`.
 */
export class FilledCells {
	#cells = 0;

	/** Adds a piece of the sheet's XML. A cell across the border of two pieces may be missed. */
	add(xml: Uint8Array): void {
		for (let at = xml.indexOf(lessThan); at >= 0; at = xml.indexOf(lessThan, at + 1)) {
			const [next, after] = [xml[at + 1], xml[at + 2]];
			if ((next === letterV && after === greaterThan) || (next === letterI && after === letterS))
				this.#cells++;
		}
		if (this.#cells > mostCells) throw tooManyCells('a sheet');
	}
}

const [lessThan, greaterThan, letterI, letterS, letterV] = [0x3c, 0x3e, 0x69, 0x73, 0x76];

/** What is thrown for a sheet of more than `mostCells`. */
export function tooManyCells(sheet: string): SheetTooLarge {
	return new SheetTooLarge(
		`has more than ${mostCells.toLocaleString('en-GB')} cells on ${sheet}, which is more than can be read here`
	);
}
