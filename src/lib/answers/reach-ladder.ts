import {
	attenders,
	reachRegistered,
	reachSeen,
	reachSustained
} from '$lib/catalogue/measures/reach';
import { formatCount, formatValue } from '$lib/format';

import { figureAt } from './figure';
import type { Figure } from './figure';
import type { Figures } from './figures';

/** How many children stand on each rung, from living here to being seen. */
export interface ReachLadder {
	readonly rungs: readonly {
		readonly label: string;
		readonly children: number;
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
	const registered = figureAt(figures, reachRegistered, key);
	if (seen.kind === 'missing' || seen.denominator === undefined)
		return {
			rungs: [],
			crossed: undefined,
			sentence:
				'Reach cannot be worked out here: contacts, registrations or population are missing for this place and year.'
		};
	const living = seen.denominator;
	const rung = (label: string, figure: Figure) =>
		figure.kind === 'available' && figure.count !== undefined
			? [{ label, children: figure.count, share: figure.count / living }]
			: [];
	const notSeen = living - (seen.count ?? 0);
	return {
		rungs: [
			{ label: 'Live here', children: living, share: undefined },
			...rung('Registered with a centre', registered),
			...rung('Seen in the year', seen),
			...rung('Seen on three or more days', figureAt(figures, reachSustained, key))
		],
		crossed:
			figures.area(areaId)?.level === 'centre'
				? crossed(figures, areaId, year, seen.count ?? 0)
				: undefined,
		sentence: `Of ${formatCount(living)} under-fives who live here, ${formatCount(seen.count ?? 0)} were seen in the year, ${formatValue(seen.value, 'percent')}: <strong>${formatCount(notSeen)} were not</strong>.`
	};
}

function crossed(
	figures: Figures,
	areaId: string,
	year: string,
	seenAnywhere: number
): ResidenceByAttendance | undefined {
	const from = (category: string) =>
		figures.at({
			measureId: attenders.id,
			areaId,
			periodId: year,
			periodKind: 'financial-year',
			breakdown: 'home',
			category
		})?.numerator ?? 0;
	const total = figures.at({
		measureId: attenders.id,
		areaId,
		periodId: year,
		periodKind: 'financial-year'
	});
	if (!total) return undefined;
	const own = from('own');
	return {
		liveHereSeenHere: own,
		liveHereSeenElsewhere: Math.max(0, seenAnywhere - own),
		liveElsewhereSeenHere: from('other') + from('outside'),
		homeUnknownSeenHere: from('unknown')
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
	return `Of ${formatCount(came)} children seen here, ${formatCount(liveElsewhereSeenHere)} (${share}) <strong>live outside the area</strong>; ${formatCount(liveHereSeenElsewhere)} who live here were seen only at another centre.`;
}
