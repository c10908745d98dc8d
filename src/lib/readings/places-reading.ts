import { capitalise, inWords, listInWords } from '$lib/format';
import { funnelSignificance, proportionFunnelLimits } from '$lib/statistics';

import type { PlaceFigure } from './places-now';

interface Words {
	readonly one: string;
	readonly many: string;
}

/** What a row of places says, in a sentence. */
export function placesReading(
	places: readonly PlaceFigure[],
	words: Words,
	comparatorName: string | undefined
): string {
	const judged = places.filter(({ status }) =>
		['better', 'similar', 'worse', 'higher', 'lower'].includes(status)
	);
	const few = places.filter(({ status }) => status === 'too-few');
	const without = places.filter(({ status }) => status === 'no-figure');
	const have = (members: readonly PlaceFigure[]) => (members.length === 1 ? 'has' : 'have');
	const fewWords = `${
		few.length === 0
			? ''
			: `; ${counted(few.length, words)} ${have(few)} <strong>too few to judge</strong>`
	}${without.length === 0 ? '' : `; ${counted(without.length, words)} ${have(without)} no figure`}`;
	if (judged.length === 0 || comparatorName === undefined)
		return `${capitalise(counted(places.length, words))}${places.length - without.length > 1 ? ', highest first' : ''}${fewWords}.`;
	const groups = (['worse', 'better', 'lower', 'higher', 'similar'] as const).flatMap((status) => {
		const members = judged.filter((place) => place.status === status);
		if (members.length === 0) return [];
		const relation =
			status === 'similar'
				? `about the same as ${comparatorName}`
				: `<strong>${status}</strong> than ${comparatorName}`;
		return [`${inWords(members.length)} ${members.length === 1 ? 'is' : 'are'} ${relation}`];
	});
	return `${capitalise(`of ${counted(places.length, words)}, ${listInWords(groups)}`)}${fewWords}.`;
}

/** The places that stand outside what chance allows around an average, at 95 %. */
export function outsideFunnel(
	average: number,
	places: readonly PlaceFigure[]
): readonly PlaceFigure[] {
	return places.filter(({ figure }) => {
		if (figure.kind !== 'available' || !figure.isEnoughToJudge || !figure.denominator) return false;
		const limits = proportionFunnelLimits({ average, denominator: figure.denominator });
		return funnelSignificance({ value: figure.value, limits }) !== withinLimits;
	});
}

/** How many places stand out, and which. */
export function funnelSentence(
	outside: readonly PlaceFigure[],
	total: number,
	words: Words
): string {
	if (outside.length === 0)
		return total === 1
			? `The one ${words.one} is <strong>within what chance allows</strong>.`
			: `All ${counted(total, words)} are <strong>within what chance allows</strong>.`;
	const names = outside.slice(0, 3).map(({ area }) => area.name);
	const rest = outside.length - names.length;
	return `Of ${counted(total, words)}, <strong>${inWords(outside.length)} ${outside.length === 1 ? 'stands' : 'stand'} outside</strong> what chance allows: ${listInWords(rest > 0 ? [...names, `${inWords(rest)} more`] : names)}.`;
}

const withinLimits = 'not-significant';

function counted(n: number, { one, many }: Words): string {
	return `${n === 0 ? 'no' : inWords(n)} ${n === 1 ? one : many}`;
}
