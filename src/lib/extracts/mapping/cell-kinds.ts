/** What the cells of one column of a file look like, over a sample. Shares are of the cells that hold something. */
export interface CellKinds {
	/** Cells that hold something. */
	readonly filled: number;
	/** Different texts among them. */
	readonly distinct: number;
	/** Texts in lower case. */
	readonly texts: ReadonlySet<string>;
	readonly share: Readonly<Record<CellKind, number>>;
}

/** A text can be of several kinds: `45236` is a number, and a date as spreadsheets count them. */
export type CellKind =
	| 'date'
	| 'date-serial'
	| 'postcode'
	| 'neighbourhood'
	| 'district'
	| 'authority'
	| 'whole-number'
	| 'number'
	| 'year'
	| 'flag'
	| 'sex'
	| 'code';

/** The kinds of cell of every column, by its name. */
export function cellKinds(
	columns: readonly string[],
	sample: readonly (readonly string[])[]
): ReadonlyMap<string, CellKinds> {
	return new Map(
		columns.map((column, at) => [column, kindsOf(sample.map((row) => row[at] ?? ''))])
	);
}

function kindsOf(cells: readonly string[]): CellKinds {
	const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const share = (form: RegExp) =>
		texts.length === 0 ? 0 : texts.filter((text) => form.test(text)).length / texts.length;
	const lower = new Set(texts.map((text) => text.toLowerCase()));
	return {
		filled: texts.length,
		distinct: lower.size,
		texts: lower,
		share: Object.fromEntries(
			Object.entries(forms).map(([kind, form]) => [kind, share(form)])
		) as Record<CellKind, number>
	};
}

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const forms: Readonly<Record<CellKind, RegExp>> = {
	date: new RegExp(
		`^(\\d{1,2}[/. -]\\d{1,2}[/. -](\\d{2}|\\d{4})|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|([a-z]{3,9},? )?\\d{1,2}(st|nd|rd|th)?[ -](${month})[a-z]*[ ,-]+(\\d{2}|\\d{4})|(19|20)\\d{6})([T ].*)?$`,
		'i'
	),
	'date-serial': /^[2-6]\d{4}(\.\d+)?$/,
	postcode: /^[a-z]{1,2}\d[a-z\d]? ?\d ?[a-z]{2}$/i,
	// Z01… are the invented neighbourhoods of the demonstration.
	neighbourhood: /^[ewz]01\d{6}$/i,
	district: /^e0[6-9]\d{6}$/i,
	authority: /^(e10|e06|e08|e09)\d{6}$/i,
	'whole-number': /^-?\d{1,3}(,\d{3})+$|^-?\d+$/,
	number: /^[(-]?£?-?[\d,]*\.?\d+[km%)]?$/i,
	year: /^(ay|fy)? ?(19|20)\d{2}([/–-]?(\d{2}|(19|20)\d{2}))?$/i,
	flag: /^(y|n|yes|no|true|false|t|f|0|1)$/i,
	sex: /^(m|f|u|male|female|unknown|boy|girl|boys|girls|[0129]|not known|not specified)$/i,
	code: /^(?=.*\d)[a-z\d][a-z\d/_.-]*$/i
};
