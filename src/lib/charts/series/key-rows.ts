import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { wrapText } from '../geometry/wrap-text';
import type { SeriesLook } from './series-marks';

export interface KeyRow {
	readonly look: SeriesLook | 'goal';
	readonly lines: readonly string[];
	readonly y: number;
}

/** A key above a chart that has no room for names beside its lines: a row each, with a sample of the line. */
export function keyRows(
	names: readonly { readonly look: SeriesLook | 'goal'; readonly name: string }[],
	width: number
): { readonly rows: readonly KeyRow[]; readonly height: number } {
	let y = 16;
	const rows = names.map(({ look, name }): KeyRow => {
		const lines = wrapText(name, width - keySamplePx, typeSizes.note);
		const row = { look, lines, y };
		y += lines.length * lineHeight('note') + 4;
		return row;
	});
	return { rows, height: rows.length === 0 ? 0 : y - 4 };
}

/** Room for a sample of the line before its name. */
export const keySamplePx = 40;
