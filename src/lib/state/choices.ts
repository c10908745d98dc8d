import type { AreaLevel, PeriodKind } from '$lib/catalogue/observation';

/**
 * What a reader can choose of a page, each as it stands in an address. A choice
 * that is not there is open; whether one that is there can be kept is for the
 * figures, or the part that it is a choice of, to say.
 */
export interface Choices {
	readonly placeId?: string | undefined;
	readonly year?: string | undefined;
	readonly comparatorId?: string | undefined;
	/** The level of the places that a measure is shown by. */
	readonly level?: AreaLevel | undefined;
	/** The kind of period that a measure is shown by over time. */
	readonly periodKind?: PeriodKind | undefined;
	/** The order of the eight areas, where it is not their own. */
	readonly order?: 'urgency' | undefined;
	/** The part of the page to go to, where the fragment cannot say it. */
	readonly at?: string | undefined;
}

/** The choices that a set of parameters makes. */
export function choicesOf(parameters: URLSearchParams): Choices {
	return Object.fromEntries(
		Object.entries(names).flatMap(([choice, name]) => {
			const value = parameters.get(name);
			return value === null ? [] : [[choice, value]];
		})
	);
}

/** Choices as parameters of an address, those left open left out, and those that are not wanted there. */
export function parametersOf(
	choices: Choices,
	isWanted: (choice: keyof Choices) => boolean = () => true
): string {
	return (Object.keys(names) as (keyof Choices)[])
		.filter(isWanted)
		.flatMap((choice) => {
			const value = choices[choice];
			return value === undefined ? [] : [`${names[choice]}=${readable(encodeURIComponent(value))}`];
		})
		.join('&');
}

const names: Readonly<Record<keyof Choices, string>> = {
	placeId: 'place',
	year: 'year',
	comparatorId: 'compare',
	level: 'by',
	periodKind: 'periods',
	order: 'order',
	at: 'at'
};

// An address may hold these as they are, and a reader can then see the year and the place in it.
function readable(value: string): string {
	return value.replaceAll('%2F', '/').replaceAll('%3A', ':');
}
