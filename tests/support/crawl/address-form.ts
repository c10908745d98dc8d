import { areaIdOf } from '../../../src/routes/present/place-path';

/** What an address chooses, by the names it has there. */
export type Choices = Readonly<
	Partial<Record<'place' | 'year' | 'compare' | 'by' | 'periods' | 'order', string>>
>;

/** The address of a page with choices: behind a question mark, or behind a hash where the reader's own files answer. */
export function addressWith(path: string, choices: Choices, { isOwn }: { isOwn: boolean }): string {
	const parameters = Object.entries(choices)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
	return parameters.length === 0 ? path : `${path}${isOwn ? '#' : '?'}${parameters.join('&')}`;
}

/** The place that an address of a place's page stands for; undefined for any other address. */
export function placeIn(address: string): string | undefined {
	const { pathname, hash } = new URL(address);
	const segment = /\/places\/([^/]+)\/$/.exec(pathname)?.[1];
	if (segment === undefined) return undefined;
	return segment === 'own'
		? (new URLSearchParams(hash.slice(1)).get('place') ?? undefined)
		: areaIdOf(segment);
}
