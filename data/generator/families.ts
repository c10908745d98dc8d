import { gradient } from './probability';
import { birthsFrom, birthsTo } from './timeline';
import type { Day } from './day';
import type { Locality } from './county';
import type { Neighbourhood } from './neighbourhoods';
import type { Postcodes } from './postcodes';
import type { Random } from './random';

export interface Home {
	/** Undefined for families who live outside the county. */
	readonly neighbourhood: Neighbourhood | undefined;
	readonly postcode: string;
}

/** An invented household. Its children share a home, circumstances and how readily it takes up what is offered. */
export interface Family {
	readonly home: Home;
	/** The home from a day on, for those who moved. */
	readonly later: { readonly home: Home; readonly from: Day } | undefined;
	/** Where it looks for a centre when its home says nothing. */
	readonly locality: Locality;
	readonly isLoneParent: boolean;
	readonly isYoung: boolean;
	readonly isWorkless: boolean;
	readonly isInTemporaryHousing: boolean;
	readonly isOnFreeMeals: boolean;
	readonly ethnicity: 'white' | 'mixed' | 'asian' | 'black' | 'other';
	readonly firstLanguage: 'english' | 'other';
	/** Standard normal: moves coming to a centre, immunisation and reviews together. */
	readonly engagement: number;
	readonly hasSecondAdult: boolean;
	readonly mainAdult: 'mother' | 'father' | 'female carer' | 'male carer' | 'other' | 'unknown';
}

interface Making {
	readonly neighbourhoods: readonly Neighbourhood[];
	readonly postcodes: Postcodes;
	readonly random: Random;
}

const movingShare = 0.16;
const outsideRank = 0.5;
/** Neighbourhoods too small to send or take movers, so that their cohorts stay as they were set. */
const smallSize = 0.4;

const freeMeals = gradient(0.36, 0.045);
const workless = gradient(0.2, 0.025);
const lone = gradient(0.3, 0.11);
const temporary = gradient(0.07, 0.008);
const young = gradient(0.11, 0.012);

/** A family at home in a neighbourhood. */
export function familyIn(neighbourhood: Neighbourhood, making: Making): Family {
	const { postcodes, random } = making;
	return family({
		home: { neighbourhood, postcode: postcodes.within(neighbourhood, random) },
		later: move(neighbourhood, making),
		locality: neighbourhood.locality,
		rank: neighbourhood.rank,
		random
	});
}

/** A family from outside the county who come to the centres near a neighbourhood. */
export function outsideFamily(nearTo: Neighbourhood, { postcodes, random }: Making): Family {
	const home = { neighbourhood: undefined, postcode: postcodes.outside(nearTo.locality, random) };
	return family({ home, later: undefined, locality: nearTo.locality, rank: outsideRank, random });
}

/** Where a family lives on a day. */
export function homeOn({ home, later }: Family, on: Day): Home {
	return later && on >= later.from ? later.home : home;
}

/** The deprivation rank of a home, 0 to 1; the middle for homes outside the county. */
export function rankOf({ neighbourhood }: Home): number {
	return neighbourhood?.rank ?? outsideRank;
}

function family(
	given: Pick<Family, 'home' | 'later' | 'locality'> & { rank: number; random: Random }
): Family {
	const { home, later, locality, rank, random } = given;
	const exceeds = (threshold: number) => random.normal() < threshold;
	const hardship = random.normal();
	const isWorkless = 0.6 * hardship + 0.8 * random.normal() < workless(rank);
	const isLoneParent = 0.5 * hardship + 0.866 * random.normal() < lone(rank);
	const isAsian =
		locality.name === 'Oadby and Wigston'
			? 0.3
			: locality.name === 'Charnwood' || locality.name === 'Blaby'
				? 0.11
				: 0.03;
	const ethnicity = random.weighted({
		white: 0.93 - isAsian,
		mixed: 0.035,
		asian: isAsian,
		black: 0.02,
		other: 0.015
	});
	return {
		home,
		later,
		locality,
		isWorkless,
		isLoneParent,
		isYoung: exceeds(young(rank)),
		isInTemporaryHousing: exceeds(temporary(rank)),
		isOnFreeMeals: 0.7 * hardship + 0.714 * random.normal() < freeMeals(rank),
		ethnicity,
		firstLanguage: random.chance(ethnicity === 'white' ? 0.04 : 0.38) ? 'other' : 'english',
		engagement: random.normal(),
		hasSecondAdult: !isLoneParent && random.chance(0.17),
		mainAdult: random.weighted({
			mother: 0.86,
			father: 0.045,
			'female carer': 0.045,
			'male carer': 0.008,
			other: 0.012,
			unknown: 0.03
		})
	};
}

function move(from: Neighbourhood, { neighbourhoods, postcodes, random }: Making): Family['later'] {
	if (!random.chance(movingShare) || from.size < smallSize) return undefined;
	const isNear = random.chance(0.7);
	for (;;) {
		const to = random.pick(neighbourhoods);
		const isSuitable =
			to !== from && to.size >= smallSize && (!isNear || to.locality === from.locality);
		if (isSuitable && random.unit() < to.size / 1.6)
			return {
				home: { neighbourhood: to, postcode: postcodes.within(to, random) },
				from: random.between(birthsFrom, birthsTo + 180)
			};
	}
}
