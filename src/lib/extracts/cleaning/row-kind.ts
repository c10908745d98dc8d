import type { CleaningKind } from './cleaning';
import { plainText, plainWord } from './plain-text';

/**
 * What a row is that holds no record: blank, the header once more, a total or
 * an average, a note under the table, or somebody's try of the system. Meant
 * for rows that could not be used, as a centre may well be called “Total
 * Tots”; only a test record is looked for among the others too. Undefined for
 * an ordinary row. The cells stand in the order of the header.
 */
export function rowKind(
	cells: readonly string[],
	header: readonly string[]
):
	| Extract<
			CleaningKind,
			'blank-row' | 'repeated-header' | 'totals-row' | 'footnote' | 'test-record'
	  >
	| undefined {
	const texts = cells.map(plainText);
	const filled = texts.filter((text) => text !== '');
	const [first] = filled;
	if (first === undefined) return 'blank-row';
	if (isHeader(texts, header)) return 'repeated-header';
	if (isTestRecord(texts, header)) return 'test-record';
	if (isTotal(first)) return 'totals-row';
	return isFootnote(first, filled.length) ? 'footnote' : undefined;
}

function isHeader(texts: readonly string[], header: readonly string[]): boolean {
	return texts.every(
		(text, i) => text === '' || plainWord(text) === plainWord(plainText(header[i] ?? ''))
	);
}

function isTotal(text: string): boolean {
	const word = plainWord(text);
	return total.test(word) || totalOf.test(word);
}

const total =
	/^(?:(?:grand|overall|sub|column|running|report) ?)?(?:totals?|subtotals?)(?: \d+)*(?: (?:for|of|all|number|count|rows?|records?|children|contacts|attendances|registrations|families|centres?)\b.*)?$|^(?:all|overall|all (?:childrens )?centres|all hubs|all (?:localities|clusters|areas|settings|sites|groups)|averages?|mean|median|sum|grand (?:count|average|sum)|average (?:of|per|for)\b.*|mean (?:of|per|for)\b.*|sum of\b.*|count of\b.*)$/;
// A spreadsheet's own subtotals: “Redmoor CC Total”.
const totalOf = /^.+ (?:sub ?)?(?:total|average|count|sum)$/;

const fewCells = 2;

// A mark in the first of many cells is a number that was hidden, not a note.
function isFootnote(text: string, filled: number): boolean {
	return filled <= fewCells && footnotes.some((pattern) => pattern.test(text));
}

const footnotes = [
	/^(?:sources?|notes?|nb|n\.b\.|footnotes?|key|caveats?|definitions?|disclaimer|warning)\b\s*\d*\s*[:.\-–—]/i,
	/^(?:sources?|notes?|footnotes?|end of (?:report|data|file)|confidential|restricted|official(?:[ -]sensitive)?)$/i,
	/^(?:\*+|†|‡|§|¹|²|³)\s*\S.{2,}/,
	/^(?:\(\w{1,2}\)|\[\w{1,2}\]|\d{1,2}[.)])\s+\S.{2,}/,
	/^(?:©|\(c\)|crown copyright|copyright)/i,
	/^(?:data|figures?|report|information|extract|list|table)\s+(?:was |were |is |are |as )?(?:extracted|run|produced|generated|printed|created|taken|downloaded|refreshed|supplied|provided|correct|at|from|to|includes?|excludes?|based|rounded)\b/i,
	/^(?:extracted|generated|produced|printed|prepared|compiled|created|downloaded|exported|run|updated|last updated|last refreshed|report date|run date|date (?:run|extracted|printed|of report))\b\s*(?:on|by|at|from|:|-)/i,
	/^(?:applied )?filters?(?: applied)?:/i,
	/^page \d+(?: of \d+)?$/i,
	/^\(?\d+ rows? (?:affected|selected|returned)\)?\.?$/i,
	/^(?:percentages|numbers|totals|columns|rows|values|cells|counts) (?:may|are|have|of|with|under|below|less)\b/i,
	/^[czxkub*~:.\-[\]]{1,3}\s*[=:–-]\s*\S.{3,}/i
];

function isTestRecord(texts: readonly string[], header: readonly string[]): boolean {
	const names = texts.filter((_, i) => isNameColumn.test(plainWord(header[i] ?? '')));
	return (
		[...names, names.join(' ')].some((name) => isTestName.test(plainWord(name))) ||
		isTestCode.test(texts[0] ?? '')
	);
}

const isNameColumn =
	/^(?:(?:childs?|child|adults?|person|client|pupil|patient|parents?) )?(?:fore|first|given|sur|last|family|full|known as )? ?names?$|^(?:child|client|person)$/;
const isTestName =
	/^(?:(?:zz+|xx+) ?)?(?:test(?:ing|er|y)?|dummy|training)(?: ?\d*)?(?: (?:test|child|baby|person|record|family|adult|mum|dad|patient|pupil|user|client|dummy|one|two|\d+|[a-z]))*$|^(?:zz+|xx+)(?: (?:zz+|xx+|test))?$|^(?:child|baby|a) test$|^(?:mickey|minnie) mouse$|^donald duck$|^(?:joe|fred|jo) bloggs$|^a n other$|^do not use\b.*/;
const isTestCode = /^(?:zz+)?(?:test|dummy)[\d_-]*$/i;
