import { canonicalName } from '../canonical-name';

/** Whose layout a table of figures for whole places has. */
export type FiguresLayout = 'the Department for Education’s statistics' | 'figures by area';

/**
 * Whether the columns are those of a table of figures for whole places, such as
 * a statistical release, which no record can be made of: a level or a code of
 * areas, and a share or a number of people, and nothing that numbers a person.
 */
export function figuresLayout(columns: readonly string[]): FiguresLayout | undefined {
	const names = columns.map(canonicalName);
	const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
	if (
		has(
			/^(child|person|pupil|patient|client|member|parent|adult|nhs|family)(id|no|number|ref)$|^upn$/
		)
	)
		return undefined;
	if (has(/^timeperiod$/) && has(/^geographiclevel$/))
		return 'the Department for Education’s statistics';
	const isByArea = has(
		/^(area|la|lad|utla|newla|oldla|org|ons|region|icb|ccg|localauthority)(code|cd|name|nm)?$|^(upper|lower)tier/
	);
	const isOfFigures = has(
		/percent|proportion|^rate$|rate$|^value$|^coverage|numerator|denominator|^(number|no)of|^count$|count$/
	);
	return isByArea && isOfFigures ? 'figures by area' : undefined;
}
