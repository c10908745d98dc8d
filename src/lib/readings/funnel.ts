import type { Measure } from '$lib/catalogue/measure';
import type { Area } from '$lib/catalogue/observation';
import { inWords, listInWords } from '$lib/format';
import {
	funnelSignificance,
	isUnavailable,
	overdispersedFunnelLimits,
	overdispersion,
	proportionFunnelLimits
} from '$lib/statistics';

import type { Available } from './figure';
import type { PlaceFigure } from './places-now';
import { sideOf } from './standing-status';
import type { StandingStatus } from './standing-status';

/** Places of one kind around the average of what they lie in, and what chance allows places of their size. */
export interface Funnel {
	/** Limits over the sizes that the places have. */
	readonly curve: readonly {
		readonly n: number;
		readonly lower95: number;
		readonly upper95: number;
		readonly lower998: number;
		readonly upper998: number;
	}[];
	/** Every place that has a figure, by its side of the average. */
	readonly places: readonly { readonly area: Area; readonly status: StandingStatus }[];
	/** Whether the places differ by more than chance, so that the limits were widened by how much. */
	readonly isWidened: boolean;
	readonly sentence: string;
}

interface Words {
	readonly one: string;
	readonly many: string;
}

/** Of fewer places a funnel says nothing. */
const fewestPlaces = 10;

/** Mean squared z score above which places are taken to differ by more than chance. */
const mostPhiOfChance = 1.5;

/**
 * The funnel of a share over places, around the share of what they lie in.
 *
 * Undefined for other measures, for those in which chance has no part, and for
 * fewer than ten places with enough counted.
 */
export function funnelOf(
	measure: Measure,
	average: Available,
	places: readonly PlaceFigure[],
	words: Words
): Funnel | undefined {
	if (measure.making === 'gap' || measure.figure !== 'share' || measure.isWithoutChance)
		return undefined;
	const counted = places.flatMap(({ area, figure }) =>
		figure.kind === 'available' && figure.count !== undefined && figure.denominator
			? [
					{
						area,
						value: figure.value,
						count: figure.count,
						denominator: figure.denominator,
						isEnough: figure.isEnoughToJudge
					}
				]
			: []
	);
	const judged = counted.filter(({ isEnough }) => isEnough);
	if (judged.length < fewestPlaces) return undefined;
	const spread = overdispersion(judged);
	const isWidened = !isUnavailable(spread) && spread.phi > mostPhiOfChance;
	const limitsOf = (denominator: number) =>
		isWidened
			? overdispersedFunnelLimits({
					average: average.value,
					tauSquared: spread.tauSquared,
					denominator
				})
			: proportionFunnelLimits({ average: average.value, denominator });
	const found = counted.map(({ area, value, denominator, isEnough }) => ({
		area,
		status: isEnough ? outsideStatus(measure, value, limitsOf(denominator)) : ('too-few' as const)
	}));
	return {
		curve: curveOf(Math.max(...counted.map(({ denominator }) => denominator)), limitsOf),
		places: found,
		isWidened,
		sentence: sentence(found, words, isWidened)
	};
}

type LimitsOf = (denominator: number) => ReturnType<typeof proportionFunnelLimits>;

function outsideStatus(
	measure: Measure,
	value: number,
	limits: ReturnType<LimitsOf>
): StandingStatus {
	const significance = funnelSignificance({ value, limits });
	if (significance === 'not-significant') return 'not-told-apart';
	const side = sideOf(measure, significance.startsWith('high') ? 1 : -1, value);
	return significance.endsWith('99.8') ? side : `probably-${side}`;
}

const curvePoints = 60;

function curveOf(largest: number, limitsOf: LimitsOf): Funnel['curve'] {
	const most = largest * 1.08;
	return Array.from({ length: curvePoints }, (_, i) => {
		const n = Math.max(1, Math.round(most * ((i + 1) / curvePoints) ** 2));
		const { limits95, limits998 } = limitsOf(n);
		return {
			n,
			lower95: limits95.lower,
			upper95: limits95.upper,
			lower998: limits998.lower,
			upper998: limits998.upper
		};
	}).filter(({ n }, i, all) => i === 0 || n !== all[i - 1]!.n);
}

const mostNamed = 3;

function sentence(places: Funnel['places'], words: Words, isWidened: boolean): string {
	const judged = places.filter(({ status }) => status !== 'too-few');
	const few = places.length - judged.length;
	const outside = [
		...judged.filter(({ status }) => status !== 'not-told-apart' && !status.startsWith('probably')),
		...judged.filter(({ status }) => status.startsWith('probably'))
	];
	const widened = isWidened
		? ` These ${words.many} differ by more than chance, so what it allows is widened by as much.`
		: '';
	const fewWords =
		few === 0
			? ''
			: ` ${counted(few, words)[0]!.toUpperCase()}${counted(few, words).slice(1)} ${few === 1 ? 'has' : 'have'} too few to judge.`;
	if (outside.length === 0)
		return `All ${counted(judged.length, words)} are <strong>within what chance allows</strong>.${fewWords}${widened}`;
	const names = outside.slice(0, mostNamed).map(({ area }) => area.name);
	const rest = outside.length - names.length;
	const named = listInWords(rest > 0 ? [...names, `${inWords(rest)} more`] : names);
	return `Of ${counted(judged.length, words)}, <strong>${inWords(outside.length)} ${outside.length === 1 ? 'stands' : 'stand'} outside</strong> what chance allows, where ${byChance(judged.length)}: ${named}.${fewWords}${widened}`;
}

/** A twentieth of places lie outside limits at 95 % by chance. */
function byChance(judged: number): string {
	const expected = Math.round(judged / 20);
	if (expected === 0) return 'one or none would by chance';
	return `about ${inWords(expected)} would by chance`;
}

function counted(n: number, { one, many }: Words): string {
	return `${inWords(n)} ${n === 1 ? one : many}`;
}
