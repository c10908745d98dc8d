import { placeSegment } from '../../src/routes/present/place-path';
import { shippedPlace } from './shipped-figures.ts';

/** One address of each kind of page, by what the page is. */
export function kindsOfPage(): Readonly<Record<string, string>> {
	return {
		'the overview': './',
		'an area': './areas/outcomes/',
		'a measure that is a share': './measures/gld-percent/',
		'a measure that is a gap': './measures/gld-gap-fsm/',
		'a measure that is a count': './measures/attenders/',
		'a measure that is a mean': './measures/parent-efficacy-topse/',
		'the places': './places/',
		'a locality': `./places/${placeSegment(shippedPlace('locality').id)}/`,
		'a centre': `./places/${placeSegment(shippedPlace('centre').id)}/`,
		'the data page': './data/',
		'the methods': './methods/',
		'the accessibility statement': './accessibility/'
	};
}
