import { existsSync } from 'node:fs';

import { corePurposeAreas } from '../../../src/lib/catalogue/core-purpose-areas';
import { measures } from '../../../src/lib/catalogue/measures';

/** A page that the crawl goes to: what kind it is, its path from the site's foot, and the name it must say. */
export interface CrawledPage {
	/** What it is called in the crawl's rows, such as `measure gld-percent`. */
	readonly id: string;
	readonly kind:
		| 'overview'
		| 'area'
		| 'measure'
		| 'places'
		/** A place's own page, whose path depends on the place. */
		| 'place'
		/** A page of no place or year. */
		| 'general';
	readonly path: string;
	/** What its links and its kicker call it; undefined where it has no name of its own. */
	readonly names: readonly string[];
}

/** Every page that the built site has, one for each measure and area, and a place's page. New kinds of page are added here. */
export const crawledPages: readonly CrawledPage[] = [
	{ id: 'overview', kind: 'overview', path: '', names: [] },
	...corePurposeAreas.map(({ key, name }): CrawledPage => ({
		id: `area ${key}`,
		kind: 'area',
		path: `areas/${key}/`,
		names: [name]
	})),
	...measures.map(({ id, name, shortName }): CrawledPage => ({
		id: `measure ${id}`,
		kind: 'measure',
		path: `measures/${id}/`,
		names: [name, shortName]
	})),
	{ id: 'places', kind: 'places', path: 'places/', names: [] },
	{ id: 'place', kind: 'place', path: 'places/', names: [] },
	...['data', 'methods', 'accessibility']
		.filter((id) => existsSync(`build/${id}/index.html`))
		.map((id): CrawledPage => ({ id, kind: 'general', path: `${id}/`, names: [] }))
];

/** A page by its id in the rows. */
export function crawledPage(id: string): CrawledPage {
	const found = crawledPages.find((page) => page.id === id);
	if (!found) throw new RangeError(`expected a page of the crawl, found ${id}`);
	return found;
}
