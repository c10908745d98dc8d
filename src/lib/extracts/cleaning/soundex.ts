/**
 * The American Soundex of a name, `R163` for Robert and Rupert: its first
 * letter and three digits for the consonants after it. H and W between two
 * consonants of one digit do not part them; vowels do. Accents are left off, and
 * only the first of several names counts. Undefined where it has no letter.
 * US National Archives, Soundex System.
 */
export function soundex(name: string): string | undefined {
	const letters = name
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toUpperCase()
		.match(/[A-Z]+/)?.[0];
	if (letters === undefined) return undefined;
	let code = letters[0]!;
	let last = digits[letters[0]!];
	for (const letter of letters.slice(1)) {
		const digit = digits[letter];
		if (digit !== undefined && digit !== last) code += digit;
		if (letter !== 'H' && letter !== 'W') last = digit;
		if (code.length === 4) break;
	}
	return code.padEnd(4, '0');
}

const digits: Readonly<Record<string, string>> = Object.fromEntries(
	['BFPV', 'CGJKQSXZ', 'DT', 'L', 'MN', 'R'].flatMap((letters, i) =>
		[...letters].map((letter) => [letter, String(i + 1)])
	)
);
