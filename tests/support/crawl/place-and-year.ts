import type { CrawledPage } from './crawled-page.ts';
import type { Fault } from './fault.ts';
import type { KnownPlace } from './known-places.ts';
import type { PageReading } from './page-reading.ts';

/** What a state was asked to show. What was left open, or is not known to these data, is undefined. */
export interface Wanted {
	readonly page: CrawledPage;
	readonly place: KnownPlace | undefined;
	readonly year: string | undefined;
	readonly comparatorId: string | undefined;
	/** As it stands in the address, such as `by=centre`. */
	readonly view: string | undefined;
	/** Whether its address names a place, year or comparator that these data do not know; undefined where either may be. */
	readonly hasUnknown: boolean | undefined;
}

/**
 * Whether heading, lists, title and address speak of the same place and year: those that were
 * wanted, else those that the lists show.
 */
export function placeAndYear(reading: PageReading, wanted: Wanted): readonly Fault[] {
	const { page } = wanted;
	if (page.kind === 'general') return [];
	const year = listOf(reading, 'Year');
	const place = listOf(reading, 'Place');
	const heading = headingOf(reading);
	if (asksForPlace(reading))
		return wanted.place && page.kind !== 'places'
			? [{ kind: 'asks for a place that is chosen', words: `${wanted.place.name}: ${heading}` }]
			: [];
	const faults: Fault[] = [];
	if (wanted.year && year && year.value !== wanted.year)
		faults.push({ kind: 'another year than chosen', words: `${year.value} for ${wanted.year}` });
	if (wanted.place && place && place.value !== wanted.place.id)
		faults.push({
			kind: 'another place than chosen',
			words: `${place.shown} for ${wanted.place.name}`
		});
	if (page.kind === 'places') return faults;
	if (page.kind === 'place' && !wanted.place) return faults;
	const isSaid = openingOf(reading).includes(unknownWords);
	if (wanted.hasUnknown !== undefined && isSaid !== wanted.hasUnknown)
		faults.push({
			kind: isSaid
				? 'says that a choice is unknown which is known'
				: 'does not say what is unknown',
			words: heading
		});

	const name = wanted.place?.name ?? place?.shown;
	if (name !== undefined) {
		const isNamed =
			page.kind === 'place' ? heading.startsWith(name) : openingOf(reading).includes(name);
		if (!isNamed)
			faults.push({ kind: 'heading does not name the place', words: `${name}: ${heading}` });
		if (!reading.title.includes(name))
			faults.push({ kind: 'title does not name the place', words: `${name}: ${reading.title}` });
	}
	const shownYear = year?.value ?? wanted.year;
	if (shownYear !== undefined && shownYear !== '') {
		if (!reading.title.includes(shownYear))
			faults.push({
				kind: 'title does not name the year',
				words: `${shownYear}: ${reading.title}`
			});
		const said = yearSaid(openingOf(reading));
		if (page.kind === 'measure' && said !== undefined && said !== shownYear)
			faults.push({ kind: 'facts of another year', words: `${said} for ${shownYear}` });
	}
	return faults;
}

const unknownWords = 'This address asks for something that is not in these figures';

/** Whether the page asks which place is meant, as it may where only national files are loaded. */
export function asksForPlace(reading: PageReading): boolean {
	return /^Which place/.test(headingOf(reading));
}

/** The list of this label, where the page has one. */
export function listOf({ lists }: PageReading, label: string) {
	return lists.find((list) => list.label === label);
}

export function headingOf({ headings }: PageReading): string {
	return headings.find(({ level }) => level === 1)?.text ?? '';
}

/** What is said in the page's own part before its first part: kicker, heading, figure and facts. */
export function openingOf({ texts }: PageReading): string {
	const own = texts.filter(({ isMain }) => isMain);
	const end = own.findIndex(({ tag }) => tag === 'h2');
	return own
		.slice(0, end === -1 ? undefined : end)
		.filter(({ tag }) => tag !== 'label')
		.map(({ text }) => text)
		.join('\n');
}

function yearSaid(opening: string): string | undefined {
	const school = /School year (\d{4}\/\d\d)/.exec(opening)?.[1];
	if (school) return school;
	const end = /Year to 31 March (\d{4})/.exec(opening)?.[1];
	return end === undefined ? undefined : `${Number(end) - 1}/${end.slice(2)}`;
}
