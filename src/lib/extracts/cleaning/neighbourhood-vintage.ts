/** A row of the official lookup from the neighbourhoods of 2011 to those of 2021, under its own column names. */
export interface VintageRow {
	readonly LSOA11CD: string;
	/** U unchanged, S split, M merged, X neither. */
	readonly CHGIND: string;
	readonly LSOA21CD: string;
}

/** Where a neighbourhood's code is in the geography of 2021. */
export type Vintage =
	/** It is a code of 2021, or was not changed. */
	| { readonly status: 'current'; readonly code: string }
	/** It was merged into this one. */
	| { readonly status: 'merged'; readonly code: string }
	/** It was split: only a postcode can tell which of these is meant. */
	| { readonly status: 'split'; readonly among: readonly string[] }
	/** Its borders were redrawn, so that it is no sum of neighbourhoods of 2021, nor they of it. */
	| { readonly status: 'not-comparable'; readonly among: readonly string[] }
	| { readonly status: 'unknown' };

/**
 * Says for any LSOA code what it is in the geography of 2021, by the lookup of
 * the Office for National Statistics. A code that the lookup does not have is
 * unknown. LSOA (2011) to LSOA (2021) exact-fit lookup for England and Wales.
 */
export function lsoaVintage(rows: readonly VintageRow[]): (code: string) => Vintage {
	const current = new Set(rows.map(({ LSOA21CD }) => LSOA21CD));
	const from2011 = new Map<string, VintageRow[]>();
	for (const row of rows) {
		const known = from2011.get(row.LSOA11CD);
		if (known) known.push(row);
		else from2011.set(row.LSOA11CD, [row]);
	}
	return (written) => {
		const code = written.trim().toUpperCase();
		const found = from2011.get(code);
		if (found) return fromOld(code, found);
		return current.has(code) ? { status: 'current', code } : { status: 'unknown' };
	};
}

function fromOld(code: string, rows: readonly VintageRow[]): Vintage {
	const among = [...new Set(rows.map(({ LSOA21CD }) => LSOA21CD))].sort();
	const changes = new Set(rows.map(({ CHGIND }) => CHGIND.trim().toUpperCase()));
	if (changes.has('X')) return { status: 'not-comparable', among };
	if (among.length > 1) return { status: 'split', among };
	const [now] = among;
	return now === code || !changes.has('M')
		? { status: 'current', code: now! }
		: { status: 'merged', code: now! };
}
