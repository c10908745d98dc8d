import { placeSegment } from '../../src/routes/present/place-path';
import { shippedPlace } from './shipped-figures.ts';

interface KindOfPage {
	/** The folder of its page under src/routes, as SvelteKit names it. */
	route: string;
	/** What stands for the bracketed part of the route. */
	segment?: () => string;
}

const kinds: Readonly<Record<string, KindOfPage>> = {
	'the overview': { route: '/' },
	'an area': { route: '/areas/[area]', segment: () => 'outcomes' },
	'a measure that is a share': { route: '/measures/[measure]', segment: () => 'gld-percent' },
	'a measure that is a gap': { route: '/measures/[measure]', segment: () => 'gld-gap-fsm' },
	'a measure that is a count': { route: '/measures/[measure]', segment: () => 'attenders' },
	'a measure that is a mean': {
		route: '/measures/[measure]',
		segment: () => 'parent-efficacy-topse'
	},
	'the places': { route: '/places' },
	'a locality': {
		route: '/places/[place]',
		segment: () => placeSegment(shippedPlace('locality').id)
	},
	'a centre': { route: '/places/[place]', segment: () => placeSegment(shippedPlace('centre').id) },
	'the page of a place of one’s own': { route: '/places/own' },
	'the data page': { route: '/data' },
	'the methods': { route: '/methods' },
	'the accessibility statement': { route: '/accessibility' }
};

/**
 * One address of each kind of page, by what the page is. What must hold on every page is tested
 * over these, and a test fails for a page of src/routes that is not among them.
 */
export function kindsOfPage(): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(kinds).map(([kind, { route, segment }]) => {
			const path = segment === undefined ? route : route.replace(/\[\w+\]/, segment());
			return [kind, `.${path.replace(/\/?$/, '/')}`];
		})
	);
}

export const routesWithKind: ReadonlySet<string> = new Set(
	Object.values(kinds).map(({ route }) => route)
);
