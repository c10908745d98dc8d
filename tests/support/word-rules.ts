/** What is wrong with a text as a reader meets it; none where nothing is. The text is plain, without markup. */
export function wordFaults(text: string): readonly string[] {
	return rules.flatMap(({ fault, pattern }) => {
		const found = pattern.exec(text);
		return found ? [`${fault}: “${found[0].trim()}” in “${text}”`] : [];
	});
}

/** What is wrong with a text that should be one or more whole sentences. */
export function sentenceFaults(text: string): readonly string[] {
	const plain = withoutMarkup(text).trim();
	if (plain === '') return ['a sentence without words'];
	return [
		...wordFaults(plain),
		...(/[.?!][”’)]?$/.test(plain) ? [] : [`a sentence without an end: “${plain}”`]),
		...(/^[\p{Lu}\d£“‘−]/u.test(plain) ? [] : [`a sentence without a beginning: “${plain}”`])
	];
}

/** A sentence of an answer as plain text: answers mark what matters with `<strong>`. */
export function withoutMarkup(text: string): string {
	return text.replaceAll(/<\/?strong>/g, '');
}

interface WordRule {
	readonly fault: string;
	readonly pattern: RegExp;
}

// A number that stands by itself: no part of a longer number, a year, a code or a word.
const alone = String.raw`(?<![\p{L}\d.,/£−-])`;

const plurals =
	'areas|authorities|babies|centres|children|childminders|countries|days|districts|doses|families|figures|files|fifths|groups|localities|measures|neighbourhoods|parents|people|periods|persons|places|points|pounds|practices|quarters|records|referrals|regions|rows|sessions|settings|under-fives|volunteers|years|(?:two|five)-year-olds';
const singulars =
	'area|authority|baby|centre|child|childminder|country|day|district|dose|family|fifth|figure|file|group|locality|measure|neighbourhood|parent|period|person|place|point|pound|practice|quarter|record|referral|region|row|session|setting|under-five|volunteer|year|(?:two|five)-year-old';

const rules: readonly WordRule[] = [
	{
		fault: 'a value that is none',
		pattern: /\b(undefined|null|NaN|Infinity)\b|\[object|[−-]0(?![\d.,])(?=\s|%|$)/
	},
	{ fault: 'markup in plain text', pattern: /<\/?[a-z]+>/ },
	{
		fault: 'a hole',
		pattern: / {2,}| [.,;:!?](?=\s|$)|\(\s*\)|[,;:]\s*[.;]|\.\.(?!\.)|“\s*”|: *$/
	},
	{ fault: 'a word twice', pattern: /\b(?!had\b|that\b)(\p{L}+) \1\b(?!-)/u },
	{ fault: 'one of many', pattern: new RegExp(`${alone}(?:1|[Oo]ne) (?:${plurals})\\b`, 'u') },
	{
		fault: 'one that are many',
		pattern: new RegExp(
			`(?<!of )(?<!on )${alone}(?:1|one)(?: (?:${singulars}))? (?:are|were|have)\\b`,
			'iu'
		)
	},
	{
		fault: 'many of one',
		pattern: new RegExp(
			`${alone}(?:0|[2-9]|\\d{2,}|\\d{1,3}(?:,\\d{3})+|two|three|four|five|six|seven|eight|nine|ten) (?:${singulars})\\b(?!-)`,
			'iu'
		)
	},
	{ fault: 'a share of nothing', pattern: /\bof 0\b(?![.,]\d)|\bof none\b/ },
	{
		fault: 'nothing counted',
		pattern: new RegExp(`\\bnone (?:${plurals})\\b|\\b[Ww]ith (?:0|no) points\\b`)
	},
	{
		fault: 'an interval of a share beyond none and all',
		pattern:
			/\d% (?:\(|and keeps within )(?:−[\d.]+ to [−\d.]+|[\d.]+ to (?:100\.[1-9]|1(?!00)\d\d|[2-9]\d\d))/
	},
	{
		fault: 'a negative twice',
		pattern: /\b(?:by|behind|ahead of|up|down|fell|rose|is|are|more|fewer|less|needs?) [−-][\d£]/i
	}
];
