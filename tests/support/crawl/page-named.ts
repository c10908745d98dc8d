import type { CrawledPage } from './crawled-page.ts';
import { placeIn } from './address-form.ts';
import type { Fault } from './fault.ts';
import type { KnownPlace } from './known-places.ts';
import type { PageReading } from './page-reading.ts';
import { asksForPlace, openingOf } from './place-and-year.ts';

/** Whether the page says which it is, and whether its links to measures, areas and places call them by a name they have. */
export function pageNamed(
	reading: PageReading,
	page: CrawledPage,
	{ pages, places }: Named
): readonly Fault[] {
	const says = [openingOf(reading), reading.title].join('\n');
	const unnamed =
		page.names.length > 0 &&
		!asksForPlace(reading) &&
		!page.names.some((name) => says.includes(name))
			? [{ kind: 'the page does not say which it is', words: `${page.id}: ${reading.title}` }]
			: [];
	const misnamed = reading.links.flatMap(({ href, words }) => {
		const { pathname, hash } = new URL(href);
		if (/^#[^=]*$/.test(hash) || /[#&]at=/.test(hash)) return [];
		const place = places.find(({ id }) => id === placeIn(href));
		const target = place
			? { id: place.id, names: [place.name] }
			: pages.find(({ path, names }) => names.length > 0 && pathname.endsWith(`/${path}`));
		if (!target) return [];
		return target.names.some((name) => words.includes(name))
			? []
			: [{ kind: 'a link of another name than its page', words: `${words}: ${target.id}` }];
	});
	return [...unnamed, ...misnamed];
}

interface Named {
	readonly pages: readonly CrawledPage[];
	readonly places: readonly KnownPlace[];
}
