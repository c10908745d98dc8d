import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

/** How a contact was made, or that it was not. */
export const contactKinds = [
	'attended',
	'home visit',
	'one-to-one',
	'clinic',
	'virtual',
	'phone',
	'text',
	'letter',
	'missed'
] as const;

export type ContactKind = (typeof contactKinds)[number];

/** Being seen: letters, texts, calls and missed appointments are not. */
export const kindsOfBeingSeen: readonly ContactKind[] = [
	'attended',
	'home visit',
	'one-to-one',
	'clinic'
];

/** The bit that stands for a kind of contact, so that several on one day are one number. A kind that is not known has none. */
export function bitOfKind(kind: Sql): Sql {
	const cases = contactKinds.map((one, i) => sql`WHEN ${one} THEN ${1 << i}`);
	return sql`CAST(CASE ${kind} ${join(cases, ' ')} ELSE 0 END AS USMALLINT)`;
}

/** Whether any of some kinds is among those that a number of bits stands for. */
export function isAnyKind(bits: Sql, kinds: readonly ContactKind[]): Sql {
	const sought = kinds.reduce((sum, kind) => sum | (1 << contactKinds.indexOf(kind)), 0);
	return sql`${bits} & ${sought} <> 0`;
}
