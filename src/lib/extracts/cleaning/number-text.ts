/** What a text says of a number, digits only; nothing has been rounded or decided. */
export interface NumberText {
	/** The number in plain digits, such as `-1200` or `0.718`, without a percent sign's division. */
	readonly decimal: string;
	/** The ways in which it was not plain. */
	readonly has: ReadonlySet<Oddity>;
}

/**
 * `certain-comma` is a decimal comma that can be nothing else (`71,8`);
 * `either-comma` one that may be either and is read as parting thousands
 * (`1,024`); `certain-thousands` cannot be decimal (`1,024.50`).
 */
export type Oddity =
	| 'currency'
	| 'magnitude'
	| 'percent'
	| 'brackets'
	| 'certain-comma'
	| 'either-comma'
	| 'certain-thousands';

/**
 * Takes a text apart that may be a number: `1,024`, `1 024`, `£459k`, `£1.2m`,
 * `(1,200)`, `1,200-`, `12%`, `71,8`, `1.2E+3`, `+5`, `−5`. The work is done on
 * the digits, so that no decimal is changed by it. Undefined for anything else.
 */
export function numberText(text: string): NumberText | undefined {
	const has = new Set<Oddity>();
	let rest = text.replace(/^[−–—‐‑](?=[\d.£(])|(?<=\d)[−–—‐‑]$/g, '-');
	const take = (pattern: RegExp, oddity: Oddity) => {
		const shorter = rest.replace(pattern, '');
		if (shorter !== rest) has.add(oddity);
		rest = shorter.trim();
	};
	take(/^(?:£|GBP ?)|(?<=^[-+(]) ?£|(?:£| ?GBP)$|(?<=\d[km]?)£(?=\)$)/i, 'currency');
	const inner = /^\(([^()+-]+)\)$/.exec(rest)?.[1] ?? /^([^()+-]+)-$/.exec(rest)?.[1];
	if (inner !== undefined) {
		has.add('brackets');
		rest = inner.trim();
	}
	take(/(?<=\d) ?%$/, 'percent');
	const power = magnitude(rest);
	if (power > 0) take(/(?<=\d) ?[a-z]+$/i, 'magnitude');
	const sign = /^[-+]/.exec(rest)?.[0] ?? '';
	const digits = plainDigits(rest.slice(sign.length).trim(), has);
	if (digits === undefined) return undefined;
	const decimal = shifted(digits, power);
	const isNegative = (sign === '-' || has.has('brackets')) && /[1-9]/.test(decimal);
	return { decimal: isNegative ? `-${decimal}` : decimal, has };
}

const powers = { k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9 } as const;

function magnitude(text: string): number {
	const word = /\d ?(k|thousand|m|mn|million|bn)$/i.exec(text)?.[1]?.toLowerCase();
	return word === undefined ? 0 : powers[word as keyof typeof powers];
}

// Digits with at most one point, and an exponent worked off.
function plainDigits(text: string, has: Set<Oddity>): string | undefined {
	if (/^(?:\d+\.?\d*|\.\d+)$/.test(text)) return text;
	const exponent = /^(\d+(?:\.\d+)?)e([+-]?\d{1,2})$/i.exec(text);
	if (exponent) return shifted(exponent[1]!, Number(exponent[2]));
	if (/^[1-9]\d{0,2},\d{3}$/.test(text)) {
		has.add('either-comma');
		return text.replace(',', '');
	}
	if (/^[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)$/.test(text)) {
		has.add('certain-thousands');
		return text.replaceAll(',', '');
	}
	if (/^[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(' ', '');
	if (/^(?:\d+,\d{1,2}|0,\d+|[1-9]\d{0,2}(?:[. ]\d{3})+,\d+)$/.test(text)) {
		has.add('certain-comma');
		return text.replace(/[. ]/g, '').replace(',', '.');
	}
	return undefined;
}

// Moves the point in the text: 1.2 × 1,000,000 in binary would not always be a whole number.
function shifted(decimal: string, power: number): string {
	const [whole = '', fraction = ''] = decimal.split('.');
	const digits = whole + fraction;
	const point = whole.length + power;
	const left = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
	const right = point <= 0 ? digits.padStart(digits.length - point, '0') : digits.slice(point);
	const plainLeft = left.replace(/^0+(?=\d)/, '') || '0';
	const plainRight = right.replace(/0+$/, '');
	return plainRight === '' ? plainLeft : `${plainLeft}.${plainRight}`;
}
