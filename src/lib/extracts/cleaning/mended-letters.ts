/**
 * Letters spoilt by reading UTF-8 as Windows-1252, put right: `ZoÃ«` is `Zoë`,
 * `childâ€™s` is `child’s`, and so where it happened twice over. A text without
 * such letters is returned as it is.
 */
export function mendedLetters(text: string): string {
	let mended = text;
	for (let round = 0; round < mostRounds && spoilt.test(mended); round++) {
		const next = mended.replace(spoiltRun, readAgain);
		if (next === mended) break;
		mended = next;
	}
	return mended;
}

const mostRounds = 3;
const spoilt = /[\u00c2-\u00f4]/;

// The letters that the bytes 0x80–0x9F are in Windows-1252; bytes without a letter keep their number.
const letters1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map([...letters1252].map((letter, i) => [letter, 0x80 + i]));
const continuation = `[${letters1252}\\u0080-\\u00bf]`;
const spoiltRun = new RegExp(
	`[\\u00c2-\\u00df]${continuation}|[\\u00e0-\\u00ef]${continuation}{2}|[\\u00f0-\\u00f4]${continuation}{3}`,
	'g'
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

function readAgain(run: string): string {
	const bytes = Uint8Array.from(run, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0));
	try {
		return utf8.decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return run;
		throw error;
	}
}
