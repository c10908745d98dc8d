/** How far apart the reader has letters and words set beyond what a face does, in parts of the type size. */
export interface TextSpacing {
	readonly letters: number;
	readonly words: number;
}

let spacing = $state.raw<TextSpacing>({ letters: 0, words: 0 });
let followers = 0;
let stop: (() => void) | undefined;

/**
 * The spacing of text that the reader asks for, such as 0.12 and 0.16 by WCAG 1.4.12; nothing before
 * there is a reader. Text on a drawing does not flow, so what is laid out by the width of text asks
 * for it, and is laid out again when it changes.
 */
export function textSpacing(): TextSpacing {
	return spacing;
}

/** Follows the reader's spacing until what is returned is called. However many follow, one text is watched. */
export function followTextSpacing(): () => void {
	if (followers === 0) stop = watch();
	followers += 1;
	return () => {
		followers -= 1;
		if (followers === 0) stop?.();
	};
}

/** Keeps a text in the page whose width tells when the reader's style changes, whatever brought the change. */
function watch(): () => void {
	const text = document.createElement('span');
	text.ariaHidden = 'true';
	text.textContent = 'a b';
	Object.assign(text.style, {
		position: 'absolute',
		top: '0',
		visibility: 'hidden',
		font: `${sizePx}px monospace`
	});
	document.body.append(text);
	const read = () => {
		const { letterSpacing, wordSpacing } = getComputedStyle(text);
		const [letters, words] = [letterSpacing, wordSpacing].map(
			(length) => (parseFloat(length) || 0) / sizePx
		);
		spacing = { letters: letters!, words: words! };
	};
	// In the next frame: charts are drawn anew, and what watches their sizes must not be told within this one.
	let frame = 0;
	const observer = new ResizeObserver(() => (frame = requestAnimationFrame(read)));
	observer.observe(text);
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
		text.remove();
		spacing = { letters: 0, words: 0 };
	};
}

const sizePx = 16;
