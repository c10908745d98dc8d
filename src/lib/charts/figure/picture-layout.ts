import { textWidth } from '../geometry/text-width';
import { fullLines } from '../geometry/wrap-text';
import { illustrativeWords } from './chart-csv';
import { sourceLine } from './source-line';

/** What stands around the drawing in a picture that leaves the page. */
export interface PictureContent {
	readonly title: string;
	readonly reading: string;
	readonly facts: readonly string[];
	readonly isIllustrative: boolean;
	readonly drawing: { readonly width: number; readonly height: number };
}

/** A line of text with its baseline. */
export interface PictureLine {
	readonly text: string;
	readonly y: number;
	readonly role: 'title' | 'reading' | 'fact' | 'warning';
}

export interface PictureLayout {
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	readonly drawingY: number;
	readonly lines: readonly PictureLine[];
}

/** How each kind of line is set, in px. */
export const pictureType = {
	title: { size: 16, isStrong: true, isSerif: false, lineHeight: 22 },
	reading: { size: 20, isStrong: false, isSerif: true, lineHeight: 28 },
	fact: { size: 16, isStrong: false, isSerif: false, lineHeight: 22 },
	warning: { size: 16, isStrong: true, isSerif: false, lineHeight: 24 }
} as const;

/** A picture from top to bottom: name, reading, drawing, facts and, where the figures are invented, that they are. */
export function pictureLayout({
	title,
	reading,
	facts,
	isIllustrative,
	drawing
}: PictureContent): PictureLayout {
	const lines: PictureLine[] = [];
	let y = margin;
	const write = (text: string, role: PictureLine['role']): void => {
		const style = pictureType[role];
		for (const line of fullLines(text, drawing.width - slack, style)) {
			y += style.lineHeight;
			lines.push({ text: line, y: y - style.lineHeight * 0.28, role });
		}
	};
	write(title, 'title');
	y += 4;
	write(reading, 'reading');
	y += 18;
	const drawingY = y;
	y += drawing.height + 14;
	write(sourceLine(facts), 'fact');
	if (isIllustrative) write(illustrativeWords, 'warning');
	return {
		width: drawing.width + 2 * margin,
		height: Math.ceil(y + margin),
		margin,
		drawingY,
		lines
	};
}

const margin = 28;
/** Room for a face that is a little wider than ours, where ours is not installed. */
const slack = textWidth('about this wide', { size: 16 });
