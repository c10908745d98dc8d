import { authority, localities } from './county';
import { randomFor } from './random';
import type { Locality, Town } from './county';
import type { Random } from './random';

/** An invented neighbourhood of about the size of an LSOA. */
export interface Neighbourhood {
	readonly code: string;
	readonly name: string;
	readonly town: string;
	readonly locality: Locality;
	readonly longitude: number;
	readonly latitude: number;
	readonly isRural: boolean;
	readonly imdRank: number;
	readonly imdDecile: number;
	/** Its place among the neighbourhoods of England: near 0 most deprived, 1 least. */
	readonly rank: number;
	/** Under-fives, set against a neighbourhood of usual size. */
	readonly size: number;
	/** Its place in the list, from 0. */
	readonly index: number;
}

const neighbourhoodsOfEngland = 33_755;
const compass = [
	'North',
	'South',
	'East',
	'West',
	'Central',
	'Park',
	'Common',
	'Hill',
	'Brook',
	'Station',
	'Mill',
	'Meadow',
	'Grange',
	'Lodge',
	'Green',
	'Fields',
	'Bridge'
];
const kilometresADegreeOfLongitude = 0.61;

/** Every neighbourhood of the county, in the order of its code. */
export function neighbourhoodsOfCounty(seed: number): readonly Neighbourhood[] {
	const random = randomFor(seed, 'neighbourhoods');
	const places = localities.flatMap((locality) =>
		locality.towns.flatMap((town) =>
			town.deciles.map((decile, position) => ({ locality, town, decile, position }))
		)
	);
	return places.map(({ locality, town, decile, position }, index) => {
		const imdRank = rankWithin(decile, random);
		const [eastward, northward] = scatter(town, position);
		return {
			code: `Z01${String(index + 1).padStart(6, '0')}`,
			name: nameOf(town, position),
			town: town.name,
			locality,
			longitude: town.longitude + eastward / kilometresADegreeOfLongitude,
			latitude: town.latitude + northward,
			isRural: town.isRural,
			imdRank,
			imdDecile: decile,
			rank: imdRank / neighbourhoodsOfEngland,
			size:
				(town.size ?? 1) *
				(1.25 - 0.045 * decile) *
				(town.size === undefined ? 0.85 + 0.3 * random.unit() : 1),
			index
		};
	});
}

/** The rows of the neighbourhoods extract. */
export function* neighbourhoodRows(neighbourhoods: readonly Neighbourhood[]) {
	for (const neighbourhood of neighbourhoods)
		yield {
			lsoa_code: neighbourhood.code,
			lsoa_name: neighbourhood.name,
			locality_code: neighbourhood.locality.code,
			locality_name: neighbourhood.locality.name,
			authority_code: authority.code,
			authority_name: authority.name,
			imd_version: 2025,
			imd_rank: neighbourhood.imdRank,
			imd_decile: neighbourhood.imdDecile,
			rural: neighbourhood.isRural
		};
}

/** How far apart two places lie, in units of which a degree of latitude is one. */
export function distance(one: Position, other: Position): number {
	return Math.hypot(
		(one.longitude - other.longitude) * kilometresADegreeOfLongitude,
		one.latitude - other.latitude
	);
}

export interface Position {
	readonly longitude: number;
	readonly latitude: number;
}

function rankWithin(decile: number, random: Random): number {
	const highest = Math.floor((decile * neighbourhoodsOfEngland) / 10);
	const lowest = Math.floor(((decile - 1) * neighbourhoodsOfEngland) / 10) + 1;
	return random.between(lowest, highest);
}

/** A sunflower of neighbourhoods round the middle of the town. */
function scatter(town: Town, position: number): [number, number] {
	if (town.deciles.length === 1) return [0, 0];
	const radius = 0.0062 * Math.sqrt(position + 0.5) * (town.isRural ? 2 : 1);
	const angle = position * 2.399963;
	return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function nameOf(town: Town, position: number): string {
	const own = town.names?.[position] ?? (town.deciles.length > 1 ? compass[position] : undefined);
	return own === undefined ? town.name : `${town.name} ${own}`;
}
