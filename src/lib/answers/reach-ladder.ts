import {
	attenders,
	reachRegistered,
	reachSeen,
	reachSustained
} from '$lib/catalogue/measures/reach';
import { countOf, formatCount, formatValue, reasonWords } from '$lib/format';
import { figureAt } from '$lib/readings/figure';
import type { Figure, Missing } from '$lib/readings/figure';
import type { Figures } from '$lib/readings/figures';
import { yearsInWords, yearsWithFigures } from '$lib/readings/years-with-figures';

import { extractsInWords } from './extracts-in-words';

/** How many children stand on each rung, from living here to being seen. */
export interface ReachLadder {
	readonly rungs: readonly {
		readonly label: string;
		readonly children: number;
		/** Of those living here; above 1 where more are counted than the estimate says live here. */
		readonly share: number | undefined;
	}[];
	/** Residence against attendance, for a centre: who of those living here came here, and who came from elsewhere. */
	readonly crossed: ResidenceByAttendance | undefined;
	readonly sentence: string;
}

/** The 2 × 2 of where children live and where they come, without the children who do neither. */
export interface ResidenceByAttendance {
	readonly liveHereSeenHere: number;
	readonly liveHereSeenElsewhere: number;
	readonly liveElsewhereSeenHere: number;
	/** Came here; home not known. Part of neither. */
	readonly homeUnknownSeenHere: number;
}

/** The reach of a place in a financial year. */
export function reachLadder(figures: Figures, areaId: string, year: string): ReachLadder {
	const key = { areaId, periodId: year, periodKind: 'financial-year' } as const;
	const seen = figureAt(figures, reachSeen, key);
	const counts = countsOf(seen);
	if (!counts || counts.denominator === undefined)
		return {
			rungs: [],
			crossed: undefined,
			sentence: noLadder(figures, areaId, year, seen)
		};
	const { count, denominator: living } = counts;
	const rung = (label: string, figure: Figure) => {
		const children = countsOf(figure)?.count;
		return children === undefined ? [] : [{ label, children, share: children / living }];
	};
	const registered = figureAt(figures, reachRegistered, key);
	const alsoBeyond =
		registered.kind === 'missing' && seen.kind === 'available' ? registered.note : undefined;
	const said = seen.kind === 'missing' ? seen.note! : reached(count, living, seen.value);
	return {
		rungs: [
			{ label: 'Live here', children: living, share: undefined },
			...rung('Registered with a centre', registered),
			...rung('Seen in the year', seen),
			...rung('Seen on three or more days', figureAt(figures, reachSustained, key))
		],
		crossed:
			figures.area(areaId)?.level === 'centre' ? crossed(figures, areaId, year, count) : undefined,
		sentence: alsoBeyond === undefined ? said : `${said} ${alsoBeyond}`
	};
}

function countsOf(figure: Figure): Missing['counted'] {
	if (figure.kind === 'missing') return figure.counted;
	const { count, denominator } = figure;
	return count === undefined ? undefined : { count, denominator };
}

function reached(count: number, living: number, share: number): string {
	const who = `Of ${countOf(living, reachSeen.noun)} who ${living === 1 ? 'lives' : 'live'} here`;
	const seen = `${formatCount(count)} ${wereFor(count)} seen in the year, ${formatValue(share, 'percent')}`;
	const not = living - count;
	return not === 0
		? `${who}, <strong>all were seen in the year</strong>.`
		: `${who}, ${seen}: <strong>${formatCount(not)} ${wereFor(not)} not</strong>.`;
}

// Each reason is looked for where it would show, and only what is found is said.
function noLadder(figures: Figures, areaId: string, year: string, seen: Figure): string {
	const level = figures.area(areaId)?.level;
	const count = countsOf(seen)?.count;
	if (count !== undefined)
		return `${countOf(count, reachSeen.noun)} ${wereFor(count)} seen in ${year}; there is no estimate of how many live here, so no share can be given.`;
	if (seen.kind === 'available')
		return `${formatValue(seen.value, 'percent')} of ${reachSeen.noun.many} were seen in ${year}; it was published without the numbers of children.`;
	if (seen.reason !== 'not-available')
		return `Reach in ${year} is ${reasonWords(seen.reason)}.${seen.note ? ` ${seen.note}` : ''}`;
	if (level !== undefined && !reachSeen.levels.includes(level))
		return 'Reach is worked out for centres, localities and authorities only.';
	const needs = level === 'centre' ? [...reachSeen.needs, ...reachSeen.helps] : reachSeen.needs;
	const lacking = needs.filter((id) => figures.source(id) === undefined);
	if (lacking.length > 0)
		return `Reach cannot be worked out here without ${extractsInWords(lacking)}.`;
	const known = yearsWithFigures(figures, areaId, [reachSeen]);
	return known.length > 0
		? `There is no figure of reach here for ${year}. There is for ${yearsInWords(known)}.`
		: 'There is no figure of reach here for any year.';
}

function wereFor(count: number): string {
	return count === 1 ? 'was' : 'were';
}

function crossed(
	figures: Figures,
	areaId: string,
	year: string,
	seenAnywhere: number
): ResidenceByAttendance | undefined {
	const all = {
		measureId: attenders.id,
		areaId,
		periodId: year,
		periodKind: 'financial-year'
	} as const;
	const total = figures.at(all);
	if (!total) return undefined;
	const homes = (['own', 'other', 'outside', 'unknown'] as const).map((category) =>
		figures.at({ ...all, breakdown: 'home', category })
	);
	// A home that nobody came from has no row; one whose count is not told is not none.
	const isTold = homes.every((home) => !home || home.numerator !== undefined);
	if (!isTold || (total.numerator !== 0 && homes.every((home) => !home))) return undefined;
	const [own, other, outside, unknown] = homes.map((home) => home?.numerator ?? 0) as [
		number,
		number,
		number,
		number
	];
	return {
		liveHereSeenHere: own,
		liveHereSeenElsewhere: Math.max(0, seenAnywhere - own),
		liveElsewhereSeenHere: other + outside,
		homeUnknownSeenHere: unknown
	};
}

/** What the 2 × 2 says, in a sentence. */
export function crossedReading({
	liveHereSeenHere,
	liveHereSeenElsewhere,
	liveElsewhereSeenHere
}: ResidenceByAttendance): string {
	const came = liveHereSeenHere + liveElsewhereSeenHere;
	if (came === 0) return 'No child whose home is known was seen here.';
	const share = formatValue(liveElsewhereSeenHere / came, 'percent');
	const others = `${formatCount(liveElsewhereSeenHere)} (${share}) <strong>${liveElsewhereSeenHere === 1 ? 'lives' : 'live'} outside the area</strong>`;
	const elsewhere =
		liveHereSeenElsewhere === 0
			? 'nobody who lives here was seen only at another centre'
			: `${formatCount(liveHereSeenElsewhere)} who ${liveHereSeenElsewhere === 1 ? 'lives' : 'live'} here ${wereFor(liveHereSeenElsewhere)} seen only at another centre`;
	return `Of ${countOf(came, { one: 'child', many: 'children' })} seen here whose home is known, ${others}; ${elsewhere}.`;
}
