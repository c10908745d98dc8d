/** What a cell of a register says. */
export type Mark = 'came' | 'cross' | 'a' | 'did not come' | 'unknown';

/** What a mark of a register says. A cross, and an `A` alone, are one thing in some registers and the other in others. */
export function markOf(text: string): Mark {
	const mark = text.trim().toLowerCase();
	if (came.has(mark)) return 'came';
	if (crosses.has(mark)) return 'cross';
	if (mark === 'a') return 'a';
	return didNotCome.has(mark) ? 'did not come' : 'unknown';
}

/** For every mark what it stands for, a cross for having come. */
export function wordsOfMarks(
	words: { readonly came: string; readonly didNotCome: string },
	{ isCrossCame }: { readonly isCrossCame: boolean }
): Readonly<Record<string, string>> {
	return Object.fromEntries([
		...[...came, ...(isCrossCame ? crosses : [])].map((mark) => [mark, words.came] as const),
		...[...didNotCome, 'a'].map((mark) => [mark, words.didNotCome] as const)
	]);
}

// `ü` and `þ` are the ticks of a font of signs, where the font is lost.
const came: ReadonlySet<string> = new Set(
	'✓ ✔ ✅ √ ☑ ü þ / \\ 1 1.0 p y yes true present attended here in tick late'.split(' ')
);
const crosses: ReadonlySet<string> = new Set('x × ✗ ✘ ✕ ✖ ☒ ❌ û xx'.split(' '));
const didNotCome: ReadonlySet<string> = new Set([
	...'n no 0 0.0 false absent abs - – dna'.split(' '),
	'not attended',
	'did not attend',
	'not present',
	'no show'
]);
