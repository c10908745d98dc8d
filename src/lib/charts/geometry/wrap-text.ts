import { textWidth, type TypeStyle } from './text-width';

/**
 * Text in lines no wider than `width`, broken between words (not at a no-break space). A word that is
 * wider than a whole line is broken within, so nothing is ever cut off. Lines
 * are made as even as they can be without another line.
 */
export function wrapText(text: string, width: number, style: TypeStyle): readonly string[] {
	const full = fullLines(text, width, style);
	if (full.length < 2) return full;
	return narrowest(wordsOf(text, width, style), { most: width, lines: full.length }, style);
}

/** The same with each line as full as it can be, as a paragraph is set. */
export function fullLines(text: string, width: number, style: TypeStyle): readonly string[] {
	return fill(wordsOf(text, width, style), width, style);
}

/** How wide the widest line is. */
export function widestLine(lines: readonly string[], style: TypeStyle): number {
	return Math.max(0, ...lines.map((line) => textWidth(line, style)));
}

function wordsOf(text: string, width: number, style: TypeStyle): string[] {
	return text
		.split(/[ \t\r\n]+/)
		.filter(Boolean)
		.flatMap((word) => piecesOf(word, width, style));
}

function piecesOf(word: string, width: number, style: TypeStyle): string[] {
	if (textWidth(word, style) <= width || word.length < 2) return [word];
	let end = word.length - 1;
	while (end > 1 && textWidth(`${word.slice(0, end)}-`, style) > width) end -= 1;
	return [`${word.slice(0, end)}-`, ...piecesOf(word.slice(end), width, style)];
}

function fill(words: readonly string[], width: number, style: TypeStyle): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(joined, style) <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

function narrowest(
	words: readonly string[],
	{ most, lines }: { readonly most: number; readonly lines: number },
	style: TypeStyle
): string[] {
	let [low, high] = [most / 2, most];
	while (high - low > 2) {
		const middle = (low + high) / 2;
		if (fill(words, middle, style).length > lines) low = middle;
		else high = middle;
	}
	return fill(words, high, style);
}
