import { wordFaults } from '../word-rules.ts';
import type { CrawledPage } from './crawled-page.ts';
import type { Fault } from './fault.ts';
import type { PageReading, TextPiece } from './page-reading.ts';

/** What no reader may meet: words of the machine, sentences that were not finished, counts that cannot be. */
export function wrongWords(
	{ texts, names, title }: PageReading,
	{ kind }: CrawledPage
): readonly Fault[] {
	const hidden = [...names, title].map((text) => ({ tag: 'name', text, next: '', isMain: true }));
	return [...texts, ...hidden]
		.filter(({ text }) => !refusal.test(text))
		.flatMap((piece) => [
			...patterns
				.filter(({ isIn }) => isIn.test(piece.text))
				.map(({ kind, isIn }) => ({ kind, words: around(piece.text, isIn) })),
			...wordFaults(piece.text.replace(/:$/, ''))
				.filter((words) => kind !== 'general' || !ofAnswers.test(words))
				.map((words) => ({ kind: 'words', words })),
			...(isUnfinished(piece) ? [{ kind: 'unfinished sentence', words: piece.text }] : [])
		]);
}

// What is wrong in an answer and right where a method is told, such as how a count of 0 is treated.
const ofAnswers = /^(a negative twice|a share of nothing)/;

// The methods show what each statistic refuses, in its own words.
const refusal = /: “.* must be .*, found .*”\.$/;

const patterns: readonly { readonly kind: string; readonly isIn: RegExp }[] = [
	{ kind: 'words of the machine', isIn: /\{\{|\$\{|=>|,,|%%/ },
	{ kind: 'a part that could not be shown', isIn: /could not be shown\.$/ },
	{ kind: 'none told as a fact', isIn: /(^|· |, |its )0 (places|centres|localities|under-fives)\b/ }
];

function around(text: string, found: RegExp): string {
	const at = text.search(found);
	return text.length <= 160 ? text : `…${text.slice(Math.max(0, at - 60), at + 90)}…`;
}

const listTags = ['ul', 'ol', 'dl', 'table', 'div', 'form', 'pre', 'details', 'figure'];

// A paragraph may end in a colon only above what it announces.
function isUnfinished({ tag, text, next, isMain }: TextPiece): boolean {
	if (!isMain) return false;
	if (tag === 'h1') return !/[.?!]$/.test(text);
	// A line of facts is no sentence.
	if (tag !== 'p' || text.includes(' · ')) return false;
	if (text.endsWith(':')) return !listTags.includes(next);
	return /(,|;|\b(and|of|for|than|the|as|with|by|in|from|to|a))$/.test(text);
}
