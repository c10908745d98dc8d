import { capitalise, inWords, listInWords } from '$lib/format';

import type { PlaceFigure } from './places-now';
import { foundIn } from './standing-status';

interface Words {
	readonly one: string;
	readonly many: string;
}

/** What a row of places says, in a sentence: clear differences by their side, probable ones as a number, and the rest. */
export function placesReading(
	places: readonly PlaceFigure[],
	words: Words,
	comparatorName: string | undefined
): string {
	const few = places.filter(({ status }) => status === 'too-few').length;
	const without = places.filter(({ status }) => status === 'no-figure').length;
	const rest = `${
		few === 0
			? ''
			: ` ${capitalise(counted(few, words))} ${have(few)} <strong>too few to judge</strong>.`
	}${without === 0 ? '' : ` ${capitalise(counted(without, words))} ${have(without)} no figure.`}`;
	const judged = places.filter(
		({ status }) => foundIn(status) || status === 'same' || status === 'not-told-apart'
	);
	if (judged.length === 0 || comparatorName === undefined)
		return without === places.length
			? rest.trim()
			: `${capitalise(counted(places.length - without, words))} ${have(places.length - without)} a figure.${rest}`;
	return `${capitalise(`of ${counted(judged.length, words)}`)}, ${listInWords(groups(judged, comparatorName))}.${rest}`;
}

function groups(judged: readonly PlaceFigure[], comparatorName: string): readonly string[] {
	const found = judged.flatMap(({ status }) => foundIn(status) ?? []);
	const clear = found.filter(({ isClear, isSlight }) => isClear && !isSlight);
	const likely = found.filter(({ isClear, isSlight }) => !isClear && !isSlight);
	const slight = found.filter(({ isSlight }) => isSlight).length;
	const same = judged.filter(({ status }) => status === 'same').length + slight;
	const untold = judged.length - clear.length - likely.length - same;
	const some = (count: number, relation: string) =>
		count === 0 ? [] : [`${inWords(count)} ${count === 1 ? 'is' : 'are'} ${relation}`];
	return [
		...sides.flatMap((side) =>
			some(onSide(clear, side), `<strong>${side}</strong> than ${comparatorName}`)
		),
		...sides.flatMap((side) => some(onSide(likely, side), `probably ${side}`)),
		...some(same, `about the same as ${comparatorName}`),
		...(untold === 0 ? [] : [`${inWords(untold)} cannot be told apart from it`])
	];
}

const sides = ['worse', 'better', 'lower', 'higher'] as const;

function onSide(found: readonly { readonly side: string }[], side: string): number {
	return found.filter((one) => one.side === side).length;
}

function have(count: number): string {
	return count === 1 ? 'has' : 'have';
}

function counted(n: number, { one, many }: Words): string {
	return `${n === 0 ? 'no' : inWords(n)} ${n === 1 ? one : many}`;
}
