import { crawledPage } from './crawled-page';
import type { KnownPlace } from './known-places';
import type { ChoiceList, PageReading, TextPiece } from './page-reading';
import type { Wanted } from './place-and-year';

export const blaby: KnownPlace = {
	id: 'E07000129',
	name: 'Blaby',
	kind: 'district',
	path: 'places/E07000129/'
};

/** A piece of text in the page's own part. */
export function piece(tag: string, text: string, next = ''): TextPiece {
	return { tag, text, next, isMain: true };
}

/** A list with these labels, each its own value; the first is shown. */
export function listed(label: string, ...labels: readonly string[]): ChoiceList {
	return {
		label,
		value: labels[0]!,
		shown: labels[0]!,
		options: labels.map((one) => ({ value: one, label: one, group: '' }))
	};
}

const heading = '64 in every 100 five-year-olds were ready for school, worse than England.';

/** The page of a measure as it should be read for Blaby in 2023/24, with changes. */
export function measureRead(changes: Partial<PageReading> = {}): PageReading {
	return {
		address: 'http://site/measures/gld-percent/?place=E07000129&year=2023/24',
		title: 'Ready for school · Blaby, 2023/24 · Core Purpose',
		headings: [{ level: 1, text: heading }],
		lists: [
			{ ...listed('Place', 'Blaby', 'Charnwood'), value: 'E07000129' },
			listed('Year', '2023/24', '2022/23'),
			listed('Compared with', 'England', 'Leicestershire')
		],
		switches: [],
		texts: [
			piece('p', 'Area 1 · Better outcomes, smaller gaps · Good level of development · Blaby'),
			piece('h1', heading),
			piece('p', 'England 67.7%'),
			piece('p', 'School year 2023/24 · Higher is better'),
			piece('h2', 'Now')
		],
		names: [],
		links: [],
		empty: [],
		sharedIds: [],
		isSettled: true,
		...changes
	};
}

/** What that page was wanted for, with changes. */
export function wantedOfMeasure(changes: Partial<Wanted> = {}): Wanted {
	return {
		page: crawledPage('measure gld-percent'),
		place: blaby,
		year: '2023/24',
		comparatorId: undefined,
		view: undefined,
		hasUnknown: false,
		...changes
	};
}
