import { comparatorSaid } from './comparator-said.ts';
import { crawledPages } from './crawled-page.ts';
import type { Fault } from './fault.ts';
import type { KnownPlace } from './known-places.ts';
import { hollowParts } from './hollow-parts.ts';
import { pageNamed } from './page-named.ts';
import type { PageReading } from './page-reading.ts';
import { placeAndYear } from './place-and-year.ts';
import type { Wanted } from './place-and-year.ts';
import { viewShown } from './view-shown.ts';
import { wrongWords } from './wrong-words.ts';

/** Everything that must be true of a page in any state, and is not of this one. The places are those that the data speak of. */
export function faultsOf(
	reading: PageReading,
	wanted: Wanted,
	places: readonly KnownPlace[]
): readonly Fault[] {
	return [
		...wrongWords(reading, wanted.page),
		...hollowParts(reading),
		...placeAndYear(reading, wanted),
		...comparatorSaid(reading, wanted),
		...viewShown(reading, wanted),
		...pageNamed(reading, wanted.page, { pages: crawledPages, places })
	];
}
