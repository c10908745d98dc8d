import type { Column } from '../contracts/column';
import { isIdentifier } from './mended-identifier';
import { isInPercent, isScore } from './mended-number';

/**
 * A regular expression, in the engine's dialect and for the whole of a text,
 * of texts that the engine would cast but `repairs` is to be asked about all
 * the same: `01/01/1900`, a score of 999, every cell of a column in percent,
 * `NULL` in a code. Undefined where what casts is what is meant.
 */
export function doubtfulText(column: Column): string | undefined {
	if (column.oneOf) return undefined;
	switch (column.type) {
		case 'date':
			// Anything but a day of this century or the last as the contract writes it.
			return String.raw`(?s).*[^0-9-].*|1900-01-01|0.*|1[0-8].*|[2-9]\d-.*|2[1-9].*|[3-9].*|\d{5,}|\d{1,2}-.*`;
		case 'integer':
			return column.maximum === undefined ? '9{4,}' : undefined;
		case 'number':
			if (isInPercent(column)) return '(?s).*';
			return isScore(column) ? String.raw`-.*|9{3,}(\.0+)?` : undefined;
		case 'text':
			return isIdentifier(column) ? `(?is)${wording}|${codes}` : `(?is)${wording}`;
		case 'boolean':
		case 'year':
			return undefined;
		default:
			return column.type satisfies never;
	}
}

const wording = String.raw`[(<\[]?null[)>\]]?|n[./]a\.?|nan|\(blank\)|#.*|err:\d+|[-–—_.]+|.*[Â-ô\x{00a0}\x{200b}-\x{200f}\x{feff}].*|=?".*"|'.*|“.*”`;
const codes = String.raw`\d(\.\d+)?e\+?\d+|\d+\.0+|not .*|un[kd].*|none.*|no .*|missing|blank|empty|refused.*|declined.*|prefer.*|with.*|tb[ca]|to be .*`;
