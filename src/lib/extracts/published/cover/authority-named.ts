import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { authorities } from '$lib/catalogue/authorities';
import type { Authority } from '$lib/catalogue/authorities';
import { authorityByHealthServiceCode } from '$lib/catalogue/health-service-codes';

/**
 * The authority that a row without an ONS code speaks of, by the code it has
 * with the health service or the Department for Education, then by its name.
 * Of several texts the last that names one is meant. Undefined where none is
 * known, and where code and name speak of two.
 */
export function authorityNamed({
	code,
	names
}: {
	readonly code: string;
	readonly names: readonly string[];
}): Authority | undefined {
	const byName = names.flatMap((name) => authorityByName.get(nameKey(name)) ?? []).at(-1);
	const byHealthCode = authorityByCode.get(authorityByHealthServiceCode[code] ?? '');
	if (!byName || !byHealthCode || byName === byHealthCode) return byName ?? byHealthCode;
	return String(byName.number) === code ? byName : undefined;
}

/** A name without case, punctuation and `and`, in whatever form it is written: `Telford & Wrekin`. */
export function nameKey(name: string): string {
	return name
		.toLowerCase()
		.replace(/&|\band\b/g, '')
		.replace(/[^a-z]/g, '');
}

/** `nameKey` in the engine. */
export function nameKeyOf(name: Sql): Sql {
	return sql`regexp_replace(regexp_replace(lower(${name}), '&|\\band\\b', '', 'g'), '[^a-z]', '', 'g')`;
}

/** A relation of `name_key` and `named_code`: the ONS codes of authorities by their names. */
export function authorityNames(): Sql {
	const rows = [...authorityByName].map(([key, { code }]) => sql`(${key}, ${code})`);
	return sql`(VALUES ${join(rows)}) AS authority_name(name_key, named_code)`;
}

const authorityByCode = new Map(authorities.map((authority) => [authority.code, authority]));

// `Bristol` is `Bristol, City of` in full.
const authorityByName = new Map(
	authorities.flatMap((authority) => [
		[nameKey(authority.name), authority] as const,
		[nameKey(authority.name.replace(/, (City|County) of$/, '')), authority] as const
	])
);
